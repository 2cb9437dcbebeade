/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { issueAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { issueTitle, paperTitle } from '../../src/site/titles.ts';
import { groupBy } from '../../src/site/view/group-by.ts';
import { partSize } from '../../src/site/view/listing.ts';
import type { Scope } from '../layout/scope.ts';
import { ArticleList } from './ArticleList.tsx';
import { Words } from './Words.tsx';

/**
 * Articles dated only to a span of time, listed as what they are and forced onto no day; where they are more than a list
 * may hold, the issues that list them.
 */
export function WideDates({ scope, records }: { scope: Scope; records: ArticleRecord[] }) {
  if (records.length === 0) return null;
  return (
    <section>
      <h2>{scope.messages.dates.wide}</h2>
      <p class="lead">{scope.messages.dates.wideNote}</p>
      {records.length > partSize ? (
        <WideIssues scope={scope} records={records} />
      ) : (
        <ArticleList scope={scope} records={records} details={['date', 'paper', 'page']} />
      )}
    </section>
  );
}

function WideIssues({ scope, records }: { scope: Scope; records: ArticleRecord[] }) {
  const { messages } = scope;
  return (
    <ul class="issue-list">
      {[...groupBy(records, issueAddress)].map(([address, group]) => (
        <li key={address}>
          <a class="issue" href={scope.link(address)}>
            <Words scope={scope}>{paperTitle(group[0]?.newspaper ?? { name: null }, messages)}</Words>{' '}
            {group[0] && issueTitle(group[0], messages)}
          </a>{' '}
          <span class="count">{messages.counts.articles(group.length)}</span>
        </li>
      ))}
    </ul>
  );
}
