/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ArticleRecord } from '../../src/model/record.ts';
import { formatDate } from '../../src/site/format-date.ts';
import { groupBy } from '../../src/site/view/group-by.ts';
import type { ListPart } from '../../src/site/view/listing.ts';
import type { Scope } from '../layout/scope.ts';
import type { EntryDetail } from './ArticleList.tsx';
import { ArticleList } from './ArticleList.tsx';
import { EmptyList } from './EmptyList.tsx';
import { PartLinks } from './PartLinks.tsx';

/** One part of a long list, the newest date first; within a date in the order of the page. */
export function DatedList(props: { scope: Scope; part: ListPart<ArticleRecord>; details: EntryDetail[] }) {
  const { scope, part, details } = props;
  const groups = groupBy(part.entries, (record) => formatDate(record.date, scope.messages));
  if (groups.size === 0) return <EmptyList scope={scope} />;
  return (
    <>
      {[...groups].reverse().map(([date, records]) => (
        <section key={date} class="dated">
          <h3>{date}</h3>
          <ArticleList scope={scope} records={records} details={details} />
        </section>
      ))}
      <PartLinks scope={scope} part={part} />
    </>
  );
}
