/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import type { CoverageDay, CoverageYear } from '../../src/site/view/coverage.ts';
import { mayBeOf } from '../../src/site/view/coverage.ts';
import { weeksOf } from '../../src/site/weeks.ts';
import type { Scope } from '../layout/scope.ts';

/** The twelve months of a year with what is held of every day; the form of a day says what its colour says. */
export function CoverageCalendar({ scope, year }: { scope: Scope; year: CoverageYear }) {
  const held = new Map(year.days.map((day) => [day.day, day]));
  return (
    <div class="coverage-year">
      {Array.from({ length: 12 }, (_, index) => (
        <Month key={index} scope={scope} year={year} month={index + 1} held={held} />
      ))}
    </div>
  );
}

interface MonthProps {
  scope: Scope;
  year: CoverageYear;
  month: number;
  held: ReadonlyMap<string, CoverageDay>;
}

function Month({ scope, year, month, held }: MonthProps) {
  const words = scope.messages.date;
  const prefix = `${year.year}-${String(month).padStart(2, '0')}`;
  return (
    <table>
      <caption>{words.monthName(month)}</caption>
      <thead class="unseen">
        <tr>
          {words.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(prefix).map((week) => (
          <tr key={week.join()}>
            {week.map((number, index) => {
              const day = `${prefix}-${String(number).padStart(2, '0')}`;
              return (
                <td key={index}>
                  {number === 0 ? null : (
                    <Day
                      scope={scope}
                      number={number}
                      held={held.get(day)}
                      isPossible={year.wide.some((issue) => mayBeOf(issue, day))}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: { scope: Scope; number: number; held: CoverageDay | undefined; isPossible: boolean }) {
  const { scope, number, held, isPossible } = props;
  const words = scope.messages.coverage.short;
  if (held !== undefined) {
    const state = [words[held.state], held.isInferred ? words.inferred : ''].filter((word) => word !== '');
    return (
      <a class={`${held.state}${held.isInferred ? ' inferred' : ''}`} href={scope.link(held.address)}>
        {number}
        <span class="unseen">
          {' '}
          {[scope.messages.counts.pages(held.pages), ...state].join(scope.messages.list.enumeration)}
        </span>
      </a>
    );
  }
  if (!isPossible) return <span class="missing">{number}</span>;
  return (
    <span class="maybe">
      {number}
      <span class="unseen"> {words.maybe}</span>
    </span>
  );
}
