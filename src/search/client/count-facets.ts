import type { Facets, Postings } from '../index-files.ts';
import type { HeldFacets } from './filter.ts';
import { admit, dateNumbers } from './filter.ts';
import { expand } from './postings.ts';
import type { FacetName, SearchState } from './state.ts';

/** How the records that answer a query are spread. */
export interface Counts {
  /** For each facet: value → how many records would be found with it, whatever else is chosen of the same facet. */
  values: Record<FacetName, Map<string, number>>;
  /** Month ("2026-03") → records found, whatever range of dates is chosen, and all records held. */
  months: Map<string, { hits: number; held: number }>;
  /** Records found whose date is not known to the month. */
  wide: number;
}

export function noCounts(): Counts {
  const values = {
    region: count(),
    paper: count(),
    section: count(),
    column: count(),
    kind: count(),
    reporter: count(),
  };
  return { values, months: new Map(), wide: 0 };
}

/**
 * Adds what a shard has for these facets.
 * @param answers positions of the records that answer the query, whatever the filters
 */
export function addCounts(
  counts: Counts,
  facets: HeldFacets,
  answers: readonly number[],
  state: SearchState,
  names: readonly FacetName[],
): void {
  for (const name of names) {
    const isFound = flags(facets.records, answers.filter(admit(facets, { ...state, [name]: [] })));
    const all: Postings | undefined = name === 'region' ? { ...facets.city, ...facets.county } : facets[name];
    for (const [value, distances] of Object.entries(all ?? {})) {
      const found = expand(distances).filter((position) => isFound[position] === 1).length;
      if (found > 0) counts.values[name].set(value, (counts.values[name].get(value) ?? 0) + found);
    }
  }
}

/** Adds what a shard has for the months. @param answers as above */
export function addMonths(counts: Counts, facets: HeldFacets, answers: readonly number[], state: SearchState): void {
  const { dates, records }: Facets = facets;
  const isFound = flags(records, answers.filter(admit(facets, { ...state, from: '', to: '' })));
  dateNumbers({ dates }).forEach((number, position) => {
    const [earliest, latest] = dates[number] ?? [null, null];
    const month = earliest?.slice(0, 7) ?? null;
    const found = isFound[position] ?? 0;
    if (month === null || month !== latest?.slice(0, 7)) {
      counts.wide += found;
      return;
    }
    const before = counts.months.get(month) ?? { hits: 0, held: 0 };
    counts.months.set(month, { hits: before.hits + found, held: before.held + 1 });
  });
}

function flags(length: number, positions: readonly number[]): Uint8Array {
  const set = new Uint8Array(length);
  for (const position of positions) set[position] = 1;
  return set;
}

function count(): Map<string, number> {
  return new Map();
}
