/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueAddress, pageAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { issueTitle, paperTitle } from '../../src/site/titles.ts';
import { mayBeOf } from '../../src/site/view/coverage.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** The newspaper over its articles of a day, linked to the issue they are of, with how many of its pages they stand on. */
export function IssueLink({ scope, paper, records }: { scope: Scope; paper: string; records: ArticleRecord[] }) {
  const [first] = records;
  if (first === undefined) return null;
  return (
    <>
      <a href={scope.link(issueAddress(first))}>
        <Words scope={scope}>{paper}</Words>
      </a>{' '}
      <span class="count">{scope.messages.counts.pages(new Set(records.map(pageAddress)).size)}</span>
    </>
  );
}

/** Issues that a day names though their date is wider. */
const named = 10;

/** Issues of a span of time that the day lies in: perhaps of this day, and never listed as if they were. */
export function PossibleIssues({ scope, day }: { scope: Scope; day: string }) {
  const { archive, messages } = scope;
  const possible = archive.wideIssues.filter(({ issue }) => mayBeOf(issue, day));
  if (possible.length === 0) return null;
  const words = messages.dates;
  return (
    <section>
      <h2>{words.possible}</h2>
      <p class="lead">{words.possibleNote}</p>
      <ul>
        {possible.slice(0, named).map(({ paper, issue }) => (
          <li key={issue.address}>
            <a href={scope.link(issue.address)}>
              <Words scope={scope}>{`${paperTitle(paper, messages)} ${issueTitle(issue, messages)}`}</Words>
            </a>{' '}
            <span class="count">{messages.counts.pages(issue.pages.length)}</span>
          </li>
        ))}
        {possible.length > named ? <li>{words.more(possible.length - named)}</li> : null}
      </ul>
    </section>
  );
}
