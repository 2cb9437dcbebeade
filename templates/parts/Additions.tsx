/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { fullPageTitle, issueTitle, paperTitle } from '../../src/site/titles.ts';
import type { Additions as View } from '../../src/site/view/additions.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** Issues named here at most; the others are counted. */
const mostIssues = 6;

/** What the last update of the archive brought, issue by issue; nothing in an archive that is built for the first time. */
export function Additions({ scope, additions }: { scope: Scope; additions: View | null }) {
  if (additions === null) return null;
  const { messages, link } = scope;
  const words = messages.home.added;
  const rest = additions.issues.length - mostIssues;
  return (
    <section class="additions">
      <h2>
        {words.title} <span class="count">{words.summary(additions.pages, additions.articles)}</span>
      </h2>
      <ul>
        {additions.issues.slice(0, mostIssues).map(({ paper, issue, pages, count }) => (
          <li key={issue.address}>
            <a class="issue" href={link(issue.address)}>
              <Words scope={scope}>{`${paperTitle(paper, messages)} ${issueTitle(issue, messages)}`}</Words>
            </a>{' '}
            <span class="quiet">
              <Words scope={scope}>
                {pages.map((page) => fullPageTitle(page, messages)).join(messages.list.enumeration)}
              </Words>
            </span>{' '}
            <span class="count">{messages.counts.articles(count)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="quiet">{words.more(rest)}</p> : null}
    </section>
  );
}
