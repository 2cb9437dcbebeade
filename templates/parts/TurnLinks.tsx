/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { fullPageTitle, issueTitle } from '../../src/site/titles.ts';
import type { IssueView, PageView } from '../../src/site/view/papers.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

interface TurnLinksProps {
  scope: Scope;
  /** Left out on the page of an issue, which has no pages beside it. */
  previous?: PageView | null;
  next?: PageView | null;
  previousIssue: IssueView | null;
  nextIssue: IssueView | null;
}

/** 上一版 · 下一版 · 上一期 · 下一期, always in the same places; those that are not held are said without a link. */
export function TurnLinks({ scope, previous, next, previousIssue, nextIssue }: TurnLinksProps) {
  const { messages } = scope;
  const words = messages.papers;
  const page = (relation: string, rel: Rel, of: PageView | null | undefined) =>
    of === undefined ? null : (
      <Turn scope={scope} relation={relation} rel={rel} to={of?.address} name={of && fullPageTitle(of, messages)} />
    );
  const issue = (relation: string, rel: Rel, of: IssueView | null) => (
    <Turn scope={scope} relation={relation} rel={rel} to={of?.address} name={of && issueTitle(of, messages)} />
  );
  return (
    <nav class="turn" aria-label={words.turn}>
      <ul>
        {page(words.previousPage, 'prev', previous)}
        {page(words.nextPage, 'next', next)}
        {issue(words.previousIssue, previous === undefined ? 'prev' : undefined, previousIssue)}
        {issue(words.nextIssue, next === undefined ? 'next' : undefined, nextIssue)}
      </ul>
    </nav>
  );
}

type Rel = 'prev' | 'next' | undefined;

function Turn(props: { scope: Scope; relation: string; rel: Rel; to: string | undefined; name: string | null }) {
  const { scope, relation, rel, to, name } = props;
  return (
    <li>
      {to === undefined ? (
        <span class="relation">
          {relation} <span class="none">{scope.messages.papers.notHeld}</span>
        </span>
      ) : (
        <a rel={rel} href={scope.link(to)}>
          <span class="relation">{relation}</span>{' '}
          <span class="name">
            <Words scope={scope}>{name ?? ''}</Words>
          </span>
        </a>
      )}
    </li>
  );
}
