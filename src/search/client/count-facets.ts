import type { Facets, Postings } from '../index-files.ts';
import { admit, dateNumbers } from './filter.ts';
import { expand } from './postings.ts';
import type { FacetName, SearchState } from './state.ts';
import { facetNames } from './state.ts';

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
 * Adds those of a shard.
 * @param answers positions of the records that answer the query, whatever the filters
 */
export function addCounts(counts: Counts, facets: Facets, answers: readonly number[], state: SearchState): void {
  for (const name of facetNames) {
    const isFound = flags(facets.records, answers.filter(admit(facets, { ...state, [name]: [] })));
    const all: Postings = name === 'region' ? { ...facets.city, ...facets.county } : facets[name];
    for (const [value, distances] of Object.entries(all)) {
      const found = expand(distances).filter((position) => isFound[position] === 1).length;
      if (found > 0) counts.values[name].set(value, (counts.values[name].get(value) ?? 0) + found);
    }
  }
  addMonths(counts, facets, answers.filter(admit(facets, { ...state, from: '', to: '' })));
}

function addMonths(counts: Counts, { dates, records }: Facets, answers: readonly number[]): void {
  const isFound = flags(records, answers);
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
