import { cityCode, unknownPaper } from '../archive/addresses.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Facets, NameFacets, Postings } from './index-files.ts';

/** What is told of a shard's records, a file each. */
export interface ShardFacets {
  facets: Facets;
  names: NameFacets;
  /** By the name of any place that the record names, and of the city it is about. */
  places: Postings;
}

/**
 * The facets of records in the order of the index. A record belongs to the city it is about and to every county it names,
 * itself or by one of its townships, as on the pages of the regions.
 */
export function facetsOf(records: ArticleRecord[]): ShardFacets {
  const facets = {
    records: records.length,
    dates: runsOfDates(records),
    city: postings(records, ({ region }) => (region === null ? [] : [cityCode(region.adcode)])),
    county: postings(records, countiesOf),
    paper: postings(records, ({ newspaper }) => [newspaper?.id ?? unknownPaper]),
    kind: postings(records, ({ kind }) => [kind]),
    section: postings(records, ({ page }) => (page.name === null ? [] : [page.name])),
  };
  const names = {
    column: postings(records, ({ column }) => (column === undefined ? [] : [column])),
    reporter: postings(records, ({ bylines }) =>
      bylines.filter(({ role }) => role === 'reporter').map(({ name }) => name),
    ),
  };
  const places = postings(records, ({ region, places: named }) => [
    ...named.map(({ name }) => name),
    ...(region === null ? [] : [region.name]),
  ]);
  return { facets, names, places };
}

function countiesOf({ places }: ArticleRecord): string[] {
  return places
    .filter(({ level }) => level === 'county' || level === 'township')
    .map(({ adcode }) => adcode.slice(0, 6));
}

function runsOfDates(records: ArticleRecord[]): Facets['dates'] {
  const runs: Facets['dates'] = [];
  for (const { date } of records) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] === date.earliest && last[1] === date.latest) last[2] += 1;
    else runs.push([date.earliest, date.latest, 1]);
  }
  return runs;
}

function postings(records: ArticleRecord[], valuesOf: (record: ArticleRecord) => string[]): Postings {
  const lists = new Map<string, { distances: number[]; last: number }>();
  records.forEach((record, position) => {
    for (const value of new Set(valuesOf(record))) {
      const list = lists.get(value) ?? { distances: [], last: 0 };
      list.distances.push(position - list.last);
      list.last = position;
      lists.set(value, list);
    }
  });
  const byValue = [...lists].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(byValue.map(([value, { distances }]) => [value, distances]));
}
