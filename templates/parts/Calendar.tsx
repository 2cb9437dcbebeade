/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatMonth } from '../../src/site/format-date.ts';
import type { DayView, MonthView } from '../../src/site/view/calendar.ts';
import { weeksOf } from '../../src/site/weeks.ts';
import type { Scope } from '../layout/scope.ts';

/** A month as a table of weeks, Monday first; days that have articles are links with their number. */
export function Calendar({ scope, month }: { scope: Scope; month: MonthView }) {
  const words = scope.messages.date;
  const days = new Map(month.days.map((day) => [Number(day.day.slice(8)), day]));
  return (
    <table class="calendar">
      <caption>{scope.messages.dates.calendar(formatMonth(month.month, scope.messages))}</caption>
      <thead>
        <tr>
          {words.weekdays.map((name, index) => (
            <th key={name} scope="col">
              <abbr title={name}>{words.weekdaysShort[index]}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month.month).map((week) => (
          <tr key={week.join()}>
            {week.map((number, index) => (
              <td key={index}>{number === 0 ? null : <Day scope={scope} number={number} day={days.get(number)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ scope, number, day }: { scope: Scope; number: number; day: DayView | undefined }) {
  if (day === undefined) return <span class="day">{number}</span>;
  return (
    <a class="day" href={scope.link(day.address)}>
      <span class="number">{number}</span> <span class="held">{scope.messages.counts.held(day.issues, day.pages)}</span>{' '}
      <span class="count">{scope.messages.counts.onDay(day.count)}</span>
    </a>
  );
}
