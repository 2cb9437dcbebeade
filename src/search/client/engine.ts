import { headLength, phrasesOf, quotedPhrase } from '../grams.ts';
import type { Facets, StoredHit } from '../index-files.ts';
import { facetsFile } from '../index-files.ts';
import { admit, dateNumbers, isFiltered } from './filter.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { SearchState, SortOrder } from './state.ts';

/** All results of a search, in order. */
export interface Found {
  count: number;
  /** Loads what the results from `first` up to `end` (exclusive) show. */
  hits: (first: number, end: number) => Promise<StoredHit[]>;
}

/** One result: how many phrases its title holds tells its rank. */
interface Match {
  result: PagefindResult;
  position: number;
  inTitle: number;
}

/** Searches one index. Once a file of it is missing, every search throws: a count would be too small. */
export class Engine {
  private readonly pagefind: Pagefind;
  private readonly folder: URL;
  private readonly failed: readonly string[];
  private positions: Promise<Map<string, number>> | undefined;
  private facets: Promise<Facets> | undefined;

  /** @param failed grows when a file of the index could not be loaded */
  constructor(pagefind: Pagefind, folder: URL, failed: readonly string[]) {
    this.pagefind = pagefind;
    this.folder = folder;
    this.failed = failed;
  }

  async search(state: SearchState): Promise<Found> {
    const phrases = phrasesOf(state.query);
    const matches = await this.matches(phrases);
    const admitted = isFiltered(state) ? await this.filter(matches, state) : matches;
    const ordered = await this.order(admitted, state.sort);
    this.checkFailures();
    return {
      count: ordered.length,
      hits: async (first, end) => {
        const data = await Promise.all(ordered.slice(first, end).map(({ result }) => result.data()));
        this.checkFailures();
        return data.map(({ hit }) => hit);
      },
    };
  }

  /** The records that hold all phrases, in the order of the index; every record where there is no phrase. */
  private async matches(phrases: string[]): Promise<Match[]> {
    const positions = await this.loadPositions();
    const queries = phrases.length === 0 ? [null] : phrases.map(quotedPhrase);
    const answers = await Promise.all(queries.map((query) => this.pagefind.search(query)));
    const found = new Map<string, Match & { phrases: number }>();
    for (const result of answers.flatMap(({ results }) => results)) {
      const match = found.get(result.id) ?? { result, position: positions.get(result.id) ?? 0, inTitle: 0, phrases: 0 };
      match.phrases += 1;
      if ((result.words[0] ?? headLength) < headLength) match.inTitle += 1;
      found.set(result.id, match);
    }
    return [...found.values()]
      .filter((match) => match.phrases === queries.length)
      .sort((left, right) => left.position - right.position);
  }

  private async filter(matches: Match[], state: SearchState): Promise<Match[]> {
    const admits = admit(await this.loadFacets(), state);
    return matches.filter(({ position }) => admits(position));
  }

  /** Matches come newest first, and what has no date last; sorting keeps the order within a date. */
  private async order(matches: Match[], sort: SortOrder): Promise<Match[]> {
    if (sort === 'newest') return matches;
    if (sort === 'relevance') return matches.toSorted((left, right) => right.inTitle - left.inTitle);
    const facets = await this.loadFacets();
    const dates = dateNumbers(facets);
    const age = ({ position }: Match) => {
      const number = dates[position] ?? 0;
      const [earliest, latest] = facets.dates[number] ?? [null, null];
      return earliest === null && latest === null ? -1 : number;
    };
    return matches.toSorted((left, right) => age(right) - age(left));
  }

  private loadPositions(): Promise<Map<string, number>> {
    this.positions ??= this.pagefind
      .search(null)
      .then(({ results }) => new Map(results.map(({ id }, position) => [id, position])));
    return this.positions;
  }

  private async loadFacets(): Promise<Facets> {
    this.facets ??= fetch(new URL(facetsFile, this.folder), { cache: 'no-cache' }).then((response) => response.json());
    const [facets, positions] = await Promise.all([this.facets, this.loadPositions()]);
    if (facets.records !== positions.size) {
      throw new Error(`${facetsFile} is of ${facets.records} records, the index of ${positions.size}`);
    }
    return facets;
  }

  private checkFailures(): void {
    if (this.failed.length > 0) throw new Error(`Could not load ${this.failed.join(', ')}`);
  }
}
