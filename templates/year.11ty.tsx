/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress } from '../src/archive/addresses.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import type { YearView } from '../src/site/view/calendar.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { Calendar } from './parts/Calendar.tsx';
import { Trail } from './parts/Trail.tsx';
import { WideDates } from './parts/WideDates.tsx';

export const data = paginate<YearView>('archive.pages.years', ({ address }) => address);

export function render(data: EntryData<YearView>): string {
  const { entry: year, messages } = data;
  const scope = scopeOf(year.address, data);
  const name = messages.date.year(Number(year.year));
  return renderPage(
    <Page {...scope} title={name} description={`${name} ${messages.counts.articles(year.count)}`}>
      <Trail scope={scope} steps={[[datesAddress, messages.dates.title]]} />
      <h1>
        {name} <span class="count">{messages.counts.articles(year.count)}</span>
      </h1>
      <div class="year-months">
        {year.months.map((month) => (
          <section key={month.month}>
            <h2>
              <a href={scope.link(month.address)}>{messages.date.monthName(Number(month.month.slice(5)))}</a>{' '}
              <span class="count">{messages.counts.articles(month.count)}</span>
            </h2>
            <Calendar scope={scope} month={month} />
          </section>
        ))}
      </div>
      <WideDates scope={scope} records={year.wide} />
    </Page>,
  );
}
