import type { Facets, NameFacets, Postings } from '../index-files.ts';
import type { Shard } from './archive.ts';
import { expand } from './postings.ts';
import type { FacetName, FacetValues, SearchState } from './state.ts';
import { facetNames } from './state.ts';

export type Filters = FacetValues & Pick<SearchState, 'from' | 'to'>;

/** True where the reader asked for less than the whole archive. */
export function isFiltered(filters: Filters): boolean {
  return filters.from !== '' || filters.to !== '' || facetNames.some((name) => filters[name].length > 0);
}

/** As much of the facets of a shard as was asked for. */
export type HeldFacets = Facets & Partial<NameFacets>;

/** Loads what these filters go by. @throws LoadError */
export async function loadFacets(shard: Shard, filters: Filters): Promise<HeldFacets> {
  const asksForNames = filters.column.length > 0 || filters.reporter.length > 0;
  const [facets, names] = await Promise.all([shard.facets(), asksForNames ? shard.names() : null]);
  return { ...facets, ...names };
}

/** Which positions of a shard the filters let through: one test for all of them. */
export function admit(facets: HeldFacets, filters: Filters): (position: number) => boolean {
  const tests = facetNames
    .filter((name) => filters[name].length > 0)
    .map((name) => {
      const positions = new Set(filters[name].flatMap((value) => expand(postingsOf(facets, name, value))));
      return (position: number) => positions.has(position);
    });
  if (filters.from !== '' || filters.to !== '') {
    const dates = dateNumbers(facets);
    const meets = facets.dates.map((run) => mayBeWithin(run, filters));
    tests.push((position) => meets[dates[position] ?? -1] === true);
  }
  return (position) => tests.every((test) => test(position));
}

/** Cities and counties are told apart by their code. */
function postingsOf(facets: HeldFacets, name: FacetName, value: string): number[] {
  const postings: Postings | undefined =
    name === 'region' ? (value.endsWith('00') ? facets.city : facets.county) : facets[name];
  if (postings === undefined) throw new RangeError(`The records of each ${name} are not loaded`);
  // Names come from dumps: one may be called as a property that every object has.
  return Object.hasOwn(postings, value) ? (postings[value] ?? []) : [];
}

/** For each position, which entry of `facets.dates` it has. */
export function dateNumbers(facets: Pick<Facets, 'dates'>): number[] {
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

/** True for a record that a range of dates lets through though it may have been printed outside of it. */
export function isOnlyPerhapsWithin([earliest, latest]: Facets['dates'][number], { from, to }: Filters): boolean {
  return (from !== '' && (earliest === null || earliest < from)) || (to !== '' && (latest === null || latest > to));
}
