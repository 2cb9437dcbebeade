/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { regionsAddress } from '../src/archive/addresses.ts';
import type { ArchiveView } from '../src/site/archive-view.ts';
import type { EntryData } from '../src/site/template-data.ts';
import { paginate } from '../src/site/template-data.ts';
import { regionTitle } from '../src/site/titles.ts';
import { Page, renderPage } from './layout/Page.tsx';
import { scopeOf } from './layout/scope.ts';
import { CountyList } from './parts/CityList.tsx';
import { DatedList } from './parts/DatedList.tsx';
import { Trail } from './parts/Trail.tsx';

type Entry = ArchiveView['pages']['cities'][number];

export const data = paginate<Entry>('archive.pages.cities', ({ part }) => part.address);

export function render(data: EntryData<Entry>): string {
  const { city, part } = data.entry;
  const scope = scopeOf(part.address, data);
  const words = data.messages.regions;
  const name = regionTitle(city, data.messages);
  return renderPage(
    <Page {...scope} title={name} description={words.articlesOf(name)}>
      <Trail scope={scope} steps={[[regionsAddress, words.title]]} />
      <h1>{name}</h1>
      {city.counties.length === 0 ? null : (
        <section class="panel">
          <h2>{words.counties}</h2>
          <CountyList scope={scope} city={city} />
        </section>
      )}
      <section>
        <h2>
          {words.articlesOf(name)} <span class="count">{data.messages.counts.articles(city.count)}</span>
        </h2>
        <DatedList scope={scope} part={part} details={['paper', 'page']} />
      </section>
    </Page>,
  );
}
