/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { regionsAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { regionTitle } from '../src/site/titles.ts';
import { timeBars } from '../src/site/view/time-bars.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { DatedList } from './parts/DatedList.tsx';
import { RegionBeside } from './parts/RegionBeside.tsx';
import { TimeBars } from './parts/TimeBars.tsx';
import { Trail } from './parts/Trail.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['counties'][number];

export const data = paginate<Entry>('archive.pages.counties', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { city, county, part } = data.entry;
  const scope = scopeOf(part.address, data);
  const words = data.messages.regions;
  const name = regionTitle(county, data.messages);
  // What speaks of the whole list stands on its newest part only.
  const isNewest = part.newer === null;
  const records = isNewest ? county.parts.flatMap(({ entries }) => entries) : [];
  const steps: [string, string][] = [
    [regionsAddress, words.title],
    [city.address, regionTitle(city, data.messages)],
  ];
  return renderPage(
    <Page {...scope} title={name} description={words.articlesOf(name)}>
      <Trail scope={scope} steps={steps} />
      <h1>
        <Words scope={scope}>{name}</Words>
      </h1>
      <p class="lead">
        {words.countyNote}
        {county.also.length === 0 ? null : data.messages.list.gap}
        {county.also.length === 0 ? null : (
          <Words scope={scope}>{words.including(county.also.join(data.messages.list.enumeration))}</Words>
        )}{' '}
        <span class="count">{data.messages.counts.articles(county.count)}</span>
      </p>
      <div class="region">
        <section>
          <h2>
            <Words scope={scope}>{words.articlesOf(name)}</Words>
          </h2>
          {isNewest ? <TimeBars scope={scope} bars={timeBars(records)} /> : null}
          <DatedList scope={scope} part={part} details={['paper', 'page']} />
        </section>
        {isNewest ? <RegionBeside scope={scope} records={records} city={city} county={county} /> : null}
      </div>
    </Page>,
  );
}
