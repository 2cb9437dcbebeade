/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { articleAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { pageTitle, paperTitle, recordTitle } from '../../src/site/titles.ts';
import type { Scope } from '../layout/scope.ts';
import { DateText } from './DateText.tsx';
import { EmptyList } from './EmptyList.tsx';
import { Headline } from './Headline.tsx';
import { Words } from './Words.tsx';

/** What an entry says of where it was printed; a page leaves out what it says itself. */
export type EntryDetail = 'paper' | 'date' | 'page';

interface ListProps {
  scope: Scope;
  records: ArticleRecord[];
  details: EntryDetail[];
}

/** Articles with kicker, headline, opening words and where they were printed, in the order they come. */
export function ArticleList({ scope, records, details }: ListProps) {
  if (records.length === 0) return <EmptyList scope={scope} />;
  return (
    <ol class="entries">
      {records.map((record) => (
        <Entry key={record.id} scope={scope} record={record} details={details} />
      ))}
    </ol>
  );
}

function Entry({ scope, record, details }: Omit<ListProps, 'records'> & { record: ArticleRecord }) {
  const { messages, contentLanguage } = scope;
  const headed = record.title !== '';
  return (
    <li class={headed ? 'entry' : 'entry headless'}>
      <div lang={contentLanguage}>
        {record.kicker === undefined ? null : <p class="kicker">{record.kicker}</p>}
        <p class="headline">
          {record.kind === 'photo' || record.kind === 'notice' ? (
            <span class="kind" lang={scope.settings.language}>
              {messages.list[record.kind]}
            </span>
          ) : null}
          <a href={scope.link(articleAddress(record))}>
            <Headline>{recordTitle(record, messages)}</Headline>
          </a>
        </p>
        {headed && record.summary !== '' ? <p class="summary">{record.summary}</p> : null}
      </div>
      <EntryDetails scope={scope} record={record} details={details} />
    </li>
  );
}

function EntryDetails({ scope, record, details }: Omit<ListProps, 'records'> & { record: ArticleRecord }) {
  if (details.length === 0) return null;
  const { messages } = scope;
  return (
    <p class="details">
      {details.includes('paper') ? (
        <span>
          <Words scope={scope}>{paperTitle(record.newspaper ?? { name: null }, messages)}</Words>
        </span>
      ) : null}
      {details.includes('date') ? (
        <span>
          <DateText date={record.date} messages={messages} />
        </span>
      ) : null}
      {details.includes('page') && record.page.label !== null ? <span>{pageTitle(record.page, messages)}</span> : null}
    </p>
  );
}
