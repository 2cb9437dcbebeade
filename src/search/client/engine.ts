import { everyRecordQuery, headLength, phrasesOf, quotedPhrase } from '../grams.ts';
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

interface Match {
  result: PagefindResult;
  /** How many phrases the title holds. */
  inTitle: number;
}

interface Loaded {
  facets: Facets;
  /** Name of a result's fragment → its position in the index. */
  positions: ReadonlyMap<string, number>;
}

/** Searches one index. Once a file of it is missing, every search throws: a count would be too small. */
export class Engine {
  private readonly pagefind: Pagefind;
  private readonly folder: URL;
  private readonly failed: readonly string[];
  private loaded: Promise<Loaded> | undefined;

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
    const queries = phrases.length === 0 ? [everyRecordQuery] : phrases.map(quotedPhrase);
    const answers = await Promise.all(queries.map((query) => this.pagefind.search(query)));
    const [first, ...others] = answers.map(({ results }) => new Map(results.map((result) => [result.id, result])));
    return [...(first ?? [])]
      .filter(([id]) => others.every((other) => other.has(id)))
      .map(([id, result]) => ({
        result,
        inTitle: phrases.length === 0 ? 0 : [result, ...others.map((other) => other.get(id))].filter(isInTitle).length,
      }));
  }

  private async filter(matches: Match[], state: SearchState): Promise<Match[]> {
    const { facets, positions } = await this.load();
    const admits = admit(facets, state);
    return matches.filter(({ result }) => admits(positions.get(result.id) ?? -1));
  }

  /** Matches come newest first, and what has no date last; sorting keeps the order within a date. */
  private async order(matches: Match[], sort: SortOrder): Promise<Match[]> {
    if (sort === 'newest') return matches;
    if (sort === 'relevance') return matches.toSorted((left, right) => right.inTitle - left.inTitle);
    const { facets, positions } = await this.load();
    const dates = dateNumbers(facets);
    const age = ({ result }: Match) => {
      const number = dates[positions.get(result.id) ?? -1] ?? -1;
      const [earliest, latest] = facets.dates[number] ?? [null, null];
      return earliest === null && latest === null ? -1 : number;
    };
    return matches.toSorted((left, right) => age(right) - age(left));
  }

  /** What filters and order of date need, loaded when first asked for. */
  private load(): Promise<Loaded> {
    this.loaded ??= this.loadOnce();
    return this.loaded;
  }

  private async loadOnce(): Promise<Loaded> {
    const [response, { results }] = await Promise.all([
      fetch(new URL(facetsFile, this.folder), { cache: 'no-cache' }),
      this.pagefind.search(everyRecordQuery),
    ]);
    const facets: Facets = await response.json();
    if (facets.records !== results.length) {
      throw new Error(`${facetsFile} is of ${facets.records} records, the index of ${results.length}`);
    }
    return { facets, positions: new Map(results.map(({ id }, position) => [id, position])) };
  }

  private checkFailures(): void {
    if (this.failed.length > 0) throw new Error(`Could not load ${this.failed.join(', ')}`);
  }
}

function isInTitle(result: PagefindResult | undefined): boolean {
  return (result?.words[0] ?? headLength) < headLength;
}
