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
import { CountyList } from './parts/CityList.tsx';
import { DatedList } from './parts/DatedList.tsx';
import { FeedLinks } from './parts/Feeds.tsx';
import { HenanMap } from './parts/HenanMap.tsx';
import { RegionBeside } from './parts/RegionBeside.tsx';
import { TimeBars } from './parts/TimeBars.tsx';
import { Trail } from './parts/Trail.tsx';
import { Words } from './parts/Words.tsx';

type Entry = ArchiveView['pages']['cities'][number];

export const data = paginate<Entry>('archive.pages.cities', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { city, part } = data.entry;
  const scope = scopeOf(part.address, data);
  const words = data.messages.regions;
  const name = regionTitle(city, data.messages);
  // What speaks of the whole list stands on its newest part only.
  const isNewest = part.newer === null;
  const records = isNewest ? city.parts.flatMap(({ entries }) => entries) : [];
  return renderPage(
    <Page
      {...scope}
      title={name}
      description={words.articlesOf(name)}
      head={<FeedLinks scope={scope} address={city.address} name={name} />}
    >
      <Trail scope={scope} steps={[[regionsAddress, words.title]]} />
      <h1>
        <Words scope={scope}>{name}</Words>
      </h1>
      {city.counties.length === 0 ? null : (
        <section class="panel">
          <h2>{words.counties}</h2>
          <CountyList scope={scope} city={city} />
        </section>
      )}
      <div class="region">
        <section>
          <h2>
            <Words scope={scope}>{words.articlesOf(name)}</Words>{' '}
            <span class="count">{data.messages.counts.articles(city.count)}</span>
          </h2>
          {isNewest ? <TimeBars scope={scope} bars={timeBars(records)} /> : null}
          <DatedList scope={scope} part={part} details={['paper', 'page']} />
        </section>
        {isNewest ? (
          <div>
            <HenanMap scope={scope} here={city.adcode} />
            <RegionBeside scope={scope} records={records} city={city} />
          </div>
        ) : null}
      </div>
    </Page>,
  );
}
