/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ArticleRecord } from '../../src/model/record.ts';
import type { Scope } from '../layout/scope.ts';
import { ArticleList } from './ArticleList.tsx';

/** Articles dated only to a span of time, listed as what they are and forced onto no day. */
export function WideDates({ scope, records }: { scope: Scope; records: ArticleRecord[] }) {
  if (records.length === 0) return null;
  return (
    <section>
      <h2>{scope.messages.dates.wide}</h2>
      <p class="lead">{scope.messages.dates.wideNote}</p>
      <ArticleList scope={scope} records={records} details={['date', 'paper', 'page']} />
    </section>
  );
}
