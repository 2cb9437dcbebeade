/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { regionTitle } from '../../src/site/titles.ts';
import type { CityView } from '../../src/site/view/cities.ts';
import type { Scope } from '../layout/scope.ts';
import { Words } from './Words.tsx';

/** Cities with their counties and districts, each with the number of its articles. */
export function CityList({ scope, cities }: { scope: Scope; cities: CityView[] }) {
  const { messages, link } = scope;
  return (
    <ul class="cities">
      {cities.map((city) => (
        <li key={city.adcode}>
          <a class="city" href={link(city.address)}>
            <Words scope={scope}>{regionTitle(city, messages)}</Words>
          </a>{' '}
          <span class="count">{messages.counts.articles(city.count)}</span>
          <CountyList scope={scope} city={city} />
        </li>
      ))}
    </ul>
  );
}

/** The counties and districts of one city. */
export function CountyList({ scope, city }: { scope: Scope; city: CityView }) {
  if (city.counties.length === 0) return null;
  return (
    <ul class="counties">
      {city.counties.map((county) => (
        <li key={county.adcode}>
          <a href={scope.link(county.address)}>
            <Words scope={scope}>{regionTitle(county, scope.messages)}</Words>
          </a>{' '}
          <span class="count">{scope.messages.counts.articles(county.count)}</span>
        </li>
      ))}
    </ul>
  );
}
