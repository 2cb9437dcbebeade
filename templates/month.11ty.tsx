/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import { formatMonth } from '../src/site/format-date.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import type { MonthView } from '../src/site/view/calendar.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { Calendar } from './parts/Calendar.tsx';
import { MonthPapers } from './parts/MonthPapers.tsx';
import { Siblings } from './parts/Siblings.tsx';
import { Trail } from './parts/Trail.tsx';
import { WideDates } from './parts/WideDates.tsx';

type Entry = ArchiveView['pages']['months'][number];

export const data = paginate<Entry>('archive.pages.months', ({ month }) => month.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { year, month } = entry;
  const scope = scopeOf(month.address, data);
  const name = formatMonth(month.month, messages);
  const sibling = (relation: string, of: MonthView | null) =>
    of === null ? null : { address: of.address, relation, name: formatMonth(of.month, messages) };
  const steps: [string, string][] = [
    [datesAddress, messages.dates.title],
    [year.address, messages.date.year(Number(year.year))],
  ];
  return renderPage(
    <Page {...scope} title={name} description={`${name} ${messages.counts.articles(month.count)}`}>
      <Trail scope={scope} steps={steps} />
      <h1>
        {name} <span class="count">{messages.counts.articles(month.count)}</span>
      </h1>
      <div class="month">
        <Calendar scope={scope} month={month} />
        <MonthPapers scope={scope} month={month} />
      </div>
      <WideDates scope={scope} records={month.wide} />
      <Siblings
        scope={scope}
        label={messages.dates.title}
        previous={sibling(messages.dates.previousMonth, entry.previous)}
        next={sibling(messages.dates.nextMonth, entry.next)}
      />
    </Page>,
  );
}
