/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { coverageYearAddress, issueDay, pageAddress } from '../../src/archive/addresses.ts';
import { paperTitle } from '../../src/site/titles.ts';
import type { MonthView } from '../../src/site/view/calendar.ts';
import { groupBy } from '../../src/site/view/group-by.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** What each newspaper has of a month, with the way to the ledger of its year. */
export function MonthPapers({ scope, month }: { scope: Scope; month: MonthView }) {
  const { messages } = scope;
  const records = month.days.flatMap((day) => day.parts.flatMap(({ entries }) => entries));
  const papers = [...groupBy(records, ({ newspaper }) => newspaper?.id ?? '')];
  if (papers.length === 0) return null;
  return (
    <section class="month-papers">
      <h2>{messages.dates.papersOfMonth}</h2>
      <ul>
        {papers.map(([id, of]) => (
          <li key={id}>
            <a class="paper" href={scope.link(coverageYearAddress(id === '' ? null : id, month.month.slice(0, 4)))}>
              <Words scope={scope}>{paperTitle(of[0]?.newspaper ?? { name: null }, messages)}</Words>
            </a>
            <span class="details">
              <span>{messages.coverage.days(new Set(of.map(({ date }) => issueDay(date))).size)}</span>
              <span>{messages.counts.pages(new Set(of.map(pageAddress)).size)}</span>
              <span>{messages.counts.articles(of.length)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
