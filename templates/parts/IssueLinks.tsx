/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueTitle } from '../../src/site/titles.ts';
import { partSize } from '../../src/site/view/listing.ts';
import type { IssueView } from '../../src/site/view/papers.ts';
import type { Scope } from '../layout/scope.ts';

/** Issues under a heading, as far as a list page may go; nothing where there are none. */
export function IssueLinks({ scope, title, issues }: { scope: Scope; title: string; issues: IssueView[] }) {
  if (issues.length === 0) return null;
  const { messages } = scope;
  return (
    <section>
      <h2>
        {title} <span class="count">{messages.counts.issues(issues.length)}</span>
      </h2>
      <ul>
        {issues.slice(0, partSize).map((issue) => (
          <li key={issue.key}>
            <a href={scope.link(issue.address)}>{issueTitle(issue, messages)}</a>{' '}
            <span class="count">{messages.counts.pages(issue.pages.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
