/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ArticleRecord } from '../../src/model/record.ts';
import { neighboursOf } from '../../src/site/map/henan.ts';
import { paperTitle, regionTitle } from '../../src/site/titles.ts';
import type { CityView, CountyView } from '../../src/site/view/cities.ts';
import { placeCompanions } from '../../src/site/view/company.ts';
import { printedIn } from '../../src/site/view/printed-in.ts';
import type { Scope } from '../layout/scope.ts';
import { Fact } from './Fact.tsx';
import { Words } from './Words.tsx';

interface BesideProps {
  scope: Scope;
  /** All articles of the place. */
  records: ArticleRecord[];
  city: CityView;
  /** Where the page is that of a county. */
  county?: CountyView;
}

/** The papers that printed a place's articles, the places around it, and those named together with it. */
export function RegionBeside({ scope, records, city, county }: BesideProps) {
  const { archive, messages } = scope;
  const words = messages.regions;
  const isHere = (address: string) => address === (county ?? city).address;
  const neighbours = neighboursOf(city.adcode).map((neighbour): PlaceLink => {
    const held = archive.cities.find(({ adcode }) => adcode === neighbour.adcode);
    return held === undefined ? { name: neighbour.name, address: null, count: 0 } : linkTo(held);
  });
  const papers = printedIn(records).flatMap(({ id, count }) => {
    const paper = archive.papers.find((other) => other.id === id);
    return paper === undefined ? [] : [{ name: paperTitle(paper, messages), address: paper.address, count }];
  });
  const siblings = county === undefined ? [] : city.counties.filter(({ address }) => !isHere(address));
  // The counties of a city are listed above its articles.
  const isElsewhere = (address: string) =>
    archive.addresses.has(address) && !address.startsWith((county ?? city).address);
  const beside = placeCompanions(records, isElsewhere);
  return (
    <aside class="company" aria-label={words.around}>
      <dl>
        <Links scope={scope} name={words.papers} links={papers} />
        <Links scope={scope} name={words.siblings} links={siblings.map((sibling) => linkTo(sibling))} />
        <Links scope={scope} name={words.neighbours} links={neighbours} />
        <Links scope={scope} name={words.placesBeside} links={beside} />
      </dl>
    </aside>
  );

  function linkTo(region: CityView | CountyView): PlaceLink {
    return { name: regionTitle(region, messages), address: region.address, count: region.count };
  }
}

interface PlaceLink {
  name: string;
  /** Null where the archive has nothing of the place: it is said, and leads nowhere. */
  address: string | null;
  count: number;
}

function Links({ scope, name, links }: { scope: Scope; name: string; links: PlaceLink[] }) {
  if (links.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="terms">
        {links.map(({ name: place, address, count }) => (
          <li key={place}>
            {address === null ? (
              <Words scope={scope}>{place}</Words>
            ) : (
              <a href={scope.link(address)}>
                <Words scope={scope}>{place}</Words>
              </a>
            )}{' '}
            <span class="count">{address === null ? scope.messages.regions.nothingHeld : count}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
