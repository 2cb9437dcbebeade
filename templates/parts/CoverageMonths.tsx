/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CoverageDay, CoverageView } from '../../src/site/view/coverage.ts';
import type { Scope } from '../layout/scope.ts';

/** Years by months with the number of held days; each year leads to its calendar. */
export function CoverageMonths({ scope, coverage }: { scope: Scope; coverage: CoverageView }) {
  const { messages, link } = scope;
  const words = messages.coverage;
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return (
    <table class="coverage-months">
      <caption>{words.months}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          {months.map((month) => (
            <th key={month} scope="col">
              <abbr title={messages.date.monthName(Number(month))}>{Number(month)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {allYears(coverage).map(({ year, address, days }) => (
          <tr key={year}>
            <th scope="row">{address === null ? year : <a href={link(address)}>{year}</a>}</th>
            {months.map((month) => {
              const count = days.filter(({ day }) => day.slice(5, 7) === month).length;
              return (
                <td key={month} class={count === 0 ? undefined : 'held'}>
                  {count === 0 ? '·' : count}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every year between the first and the last, newest first; those that nothing is held of have no page. */
function allYears({ years }: CoverageView): { year: string; address: string | null; days: CoverageDay[] }[] {
  const last = Number(years.at(-1)?.year);
  const first = Number(years[0]?.year);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(last - index).padStart(4, '0');
    return years.find((view) => view.year === year) ?? { year, address: null, days: [] };
  });
}
