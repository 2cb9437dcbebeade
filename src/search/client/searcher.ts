import { parseQuery } from '../query.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './archive.ts';
import { countArchive } from './count-archive.ts';
import type { Display } from './display.ts';
import type { Found } from './engine.ts';
import { searchArchive } from './engine.ts';
import type { FacetPanel } from './facet-panel.ts';
import { isFiltered } from './filter.ts';
import { findNear } from './find-near.ts';
import { loadHits } from './load-hits.ts';
import type { NearMiss } from './near-misses.ts';
import type { SearchState } from './state.ts';
import { formatState } from './state.ts';
import type { SearchWords } from './words.ts';

/** Results shown at first, and how many more at a time. */
export const pageSize = 10;
/** Results shown before all shards have answered, where later ones may come before them: few, as each is a download. */
const earlySize = 4;
/** How long a search may last before it shows what it has, in milliseconds: earlier, results would jump about. */
const patience = 40;
/** How many other searches are offered where one finds nothing. */
const offers = 6;

/** What the names of columns and reporters may weigh to be fetched unasked when the facets are opened, in bytes. */
const freeNames = 60_000;

export interface SearcherParts {
  display: Display;
  panel: FacetPanel;
  words: SearchWords;
  /** Where the index is. */
  folder: URL;
  /** Called with another search that the reader takes instead. */
  onOffer: (state: SearchState) => void;
}

/** Runs one search at a time and shows what comes of it; a slow one never overwrites a later one. */
export class Searcher {
  private readonly parts: SearcherParts;
  private archive: Promise<Archive> | undefined;
  /** Number of the latest search. */
  turn = 0;
  private current: { found: Found; state: SearchState; shown: number } | undefined;

  constructor(parts: SearcherParts) {
    this.parts = parts;
  }

  /** The search under way is no longer wanted. */
  cancel(): void {
    this.turn += 1;
    this.parts.display.busy();
  }

  async run(state: SearchState, shown: number): Promise<void> {
    const { display } = this.parts;
    this.turn += 1;
    const mine = this.turn;
    this.current = undefined;
    const { clauses, mistakes } = parseQuery(state.query);
    display.mistakes(mistakes);
    if (clauses.length === 0 && !isFiltered(state)) {
      display.idle();
      return;
    }
    display.busy();
    await this.attempt(mine, () => this.find(mine, state, shown));
  }

  /** Shows more results. @returns how many there are now; null where it was in vain */
  async more(): Promise<number | null> {
    const current = this.current;
    const mine = this.turn;
    if (current === undefined) return null;
    const { display, words } = this.parts;
    const { found, state, shown } = current;
    let now: number | null = null;
    await this.attempt(mine, async () => {
      const hits = await loadHits(found, state, [shown, shown + pageSize], words);
      if (mine !== this.turn) return;
      now = shown + hits.length;
      this.current = { ...current, shown: now };
      display.append(hits, state.query)?.querySelector('a')?.focus();
      this.offerMore();
    });
    return now;
  }

  /** Counts for the facets, if they are in sight. */
  async count(state: SearchState): Promise<void> {
    const { panel } = this.parts;
    if (!panel.isOpen) return;
    const mine = this.turn;
    await this.attempt(mine, async () => {
      panel.busy();
      const archive = await this.open();
      const areNamesAsked = panel.wantsNames || state.column.length + state.reporter.length > 0;
      const withNames = areNamesAsked || archive.namesBytes <= freeNames;
      if (mine === this.turn) panel.offerNames(withNames ? null : archive.namesBytes);
      for await (const { counts, names } of countArchive(archive, state, withNames, () => mine === this.turn)) {
        panel.show(counts, names, state);
      }
    });
    if (mine === this.turn) panel.settle();
  }

  private async find(mine: number, state: SearchState, shown: number): Promise<void> {
    const { display, words } = this.parts;
    const began = performance.now();
    let isEarly = true;
    for await (const found of searchArchive(await this.open(), state)) {
      const isWanted = isEarly && found.count > 0 && performance.now() - began > patience;
      if (!found.isComplete && !isWanted) continue;
      const wanted = found.isComplete || state.sort !== 'relevance' ? shown : earlySize;
      const hits = await loadHits(found, state, [0, wanted], words);
      if (mine !== this.turn) return;
      if (!found.isComplete) {
        display.early(hits, state.query);
        isEarly = false;
        continue;
      }
      this.current = { found, state, shown: hits.length };
      display.done(found.count, hits, state.query);
      this.offerMore();
      if (found.count === 0) void this.attempt(mine, () => this.offerNear(mine, state));
    }
  }

  /** Where nothing is found: what would find something. It is never searched for without being asked. */
  private async offerNear(mine: number, state: SearchState): Promise<void> {
    const { display, words, onOffer } = this.parts;
    let offered = 0;
    for await (const { near, count } of findNear(await this.open(), state)) {
      if (mine !== this.turn || offered === offers) return;
      display.offer(offerText(near, words), count, formatState(near.state), () => onOffer(near.state));
      offered += 1;
    }
  }

  private offerMore(): void {
    if (this.current === undefined) return;
    const { found, shown } = this.current;
    this.parts.display.offerMore(Math.min(pageSize, found.count - shown));
  }

  private async attempt(mine: number, task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch {
      // The site may have been built anew since: the next attempt asks for the list of shards again.
      this.archive = undefined;
      if (mine === this.turn) this.parts.display.error();
    }
  }

  /** Opens the archive once; what failed is tried again. */
  private open(): Promise<Archive> {
    this.archive ??= openArchive(this.parts.folder).catch((error: unknown) => {
      this.archive = undefined;
      throw error;
    });
    return this.archive;
  }
}

/** What an offer is called. */
function offerText({ rule, state }: NearMiss, words: SearchWords): string {
  const { query, from, to } = state;
  if (rule === 'words') return query;
  const values: Record<string, string> = { query, from, to };
  return words[rule === 'filters' ? 'unfiltered' : 'turned']
    .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
    .trim();
}
