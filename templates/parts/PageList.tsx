/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { fullPageTitle } from '../../src/site/titles.ts';
import type { IssuePart, IssueView } from '../../src/site/view/papers.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** The pages of an issue with the number of their articles; the one that is open is marked. */
export function PageList({ scope, issue, part }: { scope: Scope; issue: IssueView; part: IssuePart }) {
  const { messages, link } = scope;
  return (
    <nav class="page-list" aria-label={messages.papers.pagesOf}>
      <h2>{messages.papers.pagesOf}</h2>
      <ol>
        {part.pages.map((page) => (
          <li key={page.address}>
            <a href={link(page.address)} aria-current={page.address === scope.address ? 'page' : undefined}>
              <Words scope={scope}>{fullPageTitle(page, messages)}</Words>
            </a>{' '}
            <span class="count">{messages.counts.articles(page.articles.length)}</span>
          </li>
        ))}
      </ol>
      {issue.parts.length === 1 ? null : (
        <p>
          <a href={link(issue.address)}>{messages.papers.morePages}</a>
        </p>
      )}
    </nav>
  );
}
