/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { datesAddress, monthAddress, yearAddress } from '../src/archive/addresses.ts';
import type { ArticleRecord } from '../src/model/record.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import { formatDay, weekday } from '../src/site/format-date.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { paperTitle } from '../src/site/titles.ts';
import type { DayView } from '../src/site/view/calendar.ts';
import { groupBy } from '../src/site/view/group-by.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { ArticleList } from './parts/ArticleList.tsx';
import { IssueLink, PossibleIssues } from './parts/DayIssues.tsx';
import { PartLinks } from './parts/PartLinks.tsx';
import { Siblings } from './parts/Siblings.tsx';
import { Trail } from './parts/Trail.tsx';

type Entry = ArchiveView['pages']['days'][number];

export const data = paginate<Entry>('archive.pages.days', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { entry, messages } = data;
  const { day, part } = entry;
  const scope = scopeOf(part.address, data);
  const name = formatDay(day.day, messages);
  const [year = '', month = ''] = day.day.split('-');
  const papers = groupBy(part.entries, (record) => paperTitle(record.newspaper ?? { name: null }, messages));
  const sibling = (relation: string, of: DayView | null) =>
    of === null ? null : { address: of.address, relation, name: formatDay(of.day, messages) };
  const steps: [string, string][] = [
    [datesAddress, messages.dates.title],
    [yearAddress(year), messages.date.year(Number(year))],
    [monthAddress(`${year}-${month}`), messages.date.monthName(Number(month))],
  ];
  return renderPage(
    <Page {...scope} title={name} description={`${name} ${messages.counts.articles(day.count)}`}>
      <Trail scope={scope} steps={steps} />
      <h1>
        {name}{' '}
        <span class="count">
          {messages.counts.heldOn(
            messages.date.weekdays[weekday(day.day)] ?? '',
            messages.counts.held(day.issues, day.pages),
            messages.counts.articles(day.count),
          )}
        </span>
      </h1>
      {[...papers].map(([paper, records]: [string, ArticleRecord[]]) => (
        <section key={paper}>
          <h2>
            <IssueLink scope={scope} paper={paper} records={records} />
          </h2>
          <ArticleList scope={scope} records={records} details={['page']} />
        </section>
      ))}
      <PartLinks scope={scope} part={part} />
      <PossibleIssues scope={scope} day={day.day} />
      <Siblings
        scope={scope}
        label={messages.dates.title}
        previous={sibling(messages.dates.previous, entry.previous)}
        next={sibling(messages.dates.next, entry.next)}
      />
    </Page>,
  );
}
