/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { daysIn, formatMonth, weekday } from '../../src/site/format-date.ts';
import type { DayView, MonthView } from '../../src/site/view/calendar.ts';
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
      <span class="number">{number}</span> <span class="count">{scope.messages.counts.onDay(day.count)}</span>
    </a>
  );
}

/** The days of a month by weeks of seven, 0 where a week reaches beyond it. */
function weeksOf(month: string): number[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = weekday(`${month}-01`);
  const count = daysIn(year, number);
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const day = week * 7 + place - before + 1;
      return day < 1 || day > count ? 0 : day;
    }),
  );
}
