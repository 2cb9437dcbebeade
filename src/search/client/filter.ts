import type { Facets, Postings } from '../index-files.ts';
import type { SearchState } from './state.ts';

export type Filters = Pick<SearchState, 'region' | 'from' | 'to' | 'paper'>;

/** True where the reader asked for less than the whole archive. */
export function isFiltered({ region, from, to, paper }: Filters): boolean {
  return region !== '' || from !== '' || to !== '' || paper !== '';
}

/** Which positions of the index the filters let through: one test for all of them. */
export function admit(facets: Facets, filters: Filters): (position: number) => boolean {
  const tests: ((position: number) => boolean)[] = [];
  const add = (postings: Postings, value: string) => {
    const positions = expand(postings[value] ?? []);
    tests.push((position) => positions.has(position));
  };
  if (filters.region !== '') add(filters.region.endsWith('00') ? facets.city : facets.county, filters.region);
  if (filters.paper !== '') add(facets.paper, filters.paper);
  if (filters.from !== '' || filters.to !== '') {
    const dates = dateNumbers(facets);
    const meets = facets.dates.map((run) => mayBeWithin(run, filters));
    tests.push((position) => meets[dates[position] ?? -1] === true);
  }
  return (position) => tests.every((test) => test(position));
}

/** For each position, which entry of `facets.dates` it has. */
export function dateNumbers(facets: Facets): number[] {
  return facets.dates.flatMap(([, , count], number) => Array<number>(count).fill(number));
}

/** An issue known to a span of time may be within any range its span touches; one without any date is in none. */
function mayBeWithin([earliest, latest]: Facets['dates'][number], { from, to }: Filters): boolean {
  if (earliest === null && latest === null) return false;
  if (from !== '' && to !== '' && from > to) return false;
  const beginsInTime = to === '' || earliest === null || earliest <= to;
  const endsInTime = from === '' || latest === null || latest >= from;
  return beginsInTime && endsInTime;
}

function expand(distances: number[]): Set<number> {
  let position = 0;
  return new Set(
    distances.map((distance) => {
      position += distance;
      return position;
    }),
  );
}
