/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Scope } from '../layout/scope.ts';

/** Years with their months, newest first, and the articles of unknown date. */
export function YearList({ scope }: { scope: Scope }) {
  const { archive, messages, link } = scope;
  return (
    <ul class="years">
      {archive.years.toReversed().map((year) => (
        <li key={year.year}>
          <a class="year" href={link(year.address)}>
            {messages.date.year(Number(year.year))}
          </a>{' '}
          <span class="count">{messages.counts.articles(year.count)}</span>
          {year.months.length === 0 ? null : (
            <ol class="months">
              {year.months.map((month) => (
                <li key={month.month}>
                  <a href={link(month.address)}>{messages.date.monthName(Number(month.month.slice(5)))}</a>{' '}
                  <span class="count">{messages.counts.articles(month.count)}</span>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
      {archive.undated.count === 0 ? null : (
        <li>
          <a class="year" href={link(archive.undated.address)}>
            {messages.dates.undated}
          </a>{' '}
          <span class="count">{messages.counts.articles(archive.undated.count)}</span>
        </li>
      )}
    </ul>
  );
}
