/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { MapCity } from '../../src/site/map/henan.ts';
import { henan, mapSize, provinceBorder } from '../../src/site/map/henan.ts';
import type { CityView } from '../../src/site/view/cities.ts';
import type { Scope } from '../layout/scope.ts';

/** Shades of a city that holds something. */
const shades = 4;

/**
 * The province with its cities: those that hold articles are links, shaded by their number; the number itself is written
 * under the name, so the map reads without colour. With `here`, that city is marked.
 */
export function HenanMap({ scope, here }: { scope: Scope; here?: string }) {
  const { archive, messages } = scope;
  const words = messages.regions;
  const held = new Map(archive.cities.map((city) => [city.adcode, city]));
  const most = Math.max(1, ...archive.cities.map(({ count }) => count));
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}>
        <title>{words.map}</title>
        {henan.map((city) => (
          <City
            key={city.adcode}
            scope={scope}
            city={city}
            view={held.get(city.adcode)}
            most={most}
            isHere={city.adcode === here}
          />
        ))}
        <path class="border" d={provinceBorder} />
      </svg>
      <figcaption>{words.mapNote}</figcaption>
    </figure>
  );
}

interface CityProps {
  scope: Scope;
  city: MapCity;
  view: CityView | undefined;
  /** The most articles that a city holds. */
  most: number;
  isHere: boolean;
}

function City({ scope, city, view, most, isHere }: CityProps) {
  const { messages } = scope;
  const count = view?.count ?? 0;
  const shade = count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * shades));
  const drawing = (
    <g class={`shade-${shade}${isHere ? ' here' : ''}`}>
      {view === undefined ? <title>{`${city.name} ${messages.regions.nothingHeld}`}</title> : null}
      <path d={city.outline} />
      <text x={city.label.x} y={count === 0 ? city.label.y + 6 : city.label.y} lang={scope.contentLanguage}>
        {city.name.replace(/市$/, '')}
      </text>
      {count === 0 ? null : (
        <text class="number" x={city.label.x} y={city.label.y + 17}>
          {messages.counts.onMap(count)}
        </text>
      )}
    </g>
  );
  if (view === undefined) return drawing;
  return (
    <a href={scope.link(view.address)} aria-current={isHere ? 'page' : undefined}>
      {drawing}
    </a>
  );
}
