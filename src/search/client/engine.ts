import type { StoredHit } from '../index-files.ts';
import type { Query } from '../query.ts';
import { parseQuery } from '../query.ts';
import type { Archive, Shard } from './archive.ts';
import type { Answer } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import { admit, dateNumbers, isFiltered, loadFacets } from './filter.ts';
import { joinedPhrase, rankOf } from './rank.ts';
import type { SearchState, SortOrder } from './state.ts';

/** The results of a search, in order, of the shards that have answered. */
export interface Found {
  count: number;
  /** True where all shards have answered: the count is exact, the order final. */
  isComplete: boolean;
  /** Where the results stand, for counts by facet. */
  results: readonly Result[];
  /** Loads what the results from `first` up to `end` (exclusive) show. @throws LoadError */
  hits: (first: number, end: number) => Promise<StoredHit[]>;
}

export interface Result {
  shard: Shard;
  position: number;
  rank: number;
}

/**
 * Searches all shards at a time and tells what is found each time the next of them has answered: newest first, or oldest
 * first where that is the order. What was yielded before stays as it was.
 * @throws LoadError: a count without the file would be too small
 */
export async function* searchArchive({ shards }: Archive, state: SearchState): AsyncGenerator<Found, void> {
  const query = parseQuery(state.query);
  const asked = inOrder(shards, state.sort).filter((shard) => mayHold(shard, state));
  const answers = asked.map((shard) => searchShard(shard, query, state));
  // One that fails while another is waited for must not count as unhandled.
  for (const answer of answers) answer.catch(() => undefined);
  let results: Result[] = [];
  for (const [index, answer] of answers.entries()) {
    results = [...results, ...(await answer)];
    if (state.sort === 'relevance') results.sort((left, right) => right.rank - left.rank);
    yield found(results, index === answers.length - 1);
  }
  if (answers.length === 0) yield found([], true);
}

function found(results: readonly Result[], isComplete: boolean): Found {
  return { count: results.length, isComplete, results, hits: (first, end) => hitsOf(results.slice(first, end)) };
}

/** Asks each shard once, and puts the hits back into their order. */
async function hitsOf(results: readonly Result[]): Promise<StoredHit[]> {
  return (await Promise.all(results.map(({ shard, position }) => shard.hits([position])))).flat();
}

async function searchShard(shard: Shard, query: Query, state: SearchState): Promise<Result[]> {
  const joined = state.sort === 'relevance' ? joinedPhrase(query) : null;
  const [answers, together] = await Promise.all([evaluate(query, shard), joined === null ? [] : shard.find(joined)]);
  const zonesTogether = new Map(together.map(({ position, zones }) => [position, zones]));
  const admits = isFiltered(state) ? admit(await loadFacets(shard, state), state) : () => true;
  const results = answers
    .filter(({ position }) => admits(position))
    .map((answer: Answer) => ({
      shard,
      position: answer.position,
      rank: rankOf(answer, zonesTogether.get(answer.position) ?? []),
    }));
  return state.sort === 'oldest' ? fromOldest(results, shard) : results;
}

/** Results of one date keep the order in which they were printed. */
async function fromOldest(results: Result[], shard: Shard): Promise<Result[]> {
  const dates = dateNumbers(await shard.facets());
  const age = ({ position }: Result) => dates[position] ?? -1;
  return results.sort((left, right) => age(right) - age(left));
}

/** What has no date comes last in either order. */
function inOrder(shards: readonly Shard[], sort: SortOrder): readonly Shard[] {
  if (sort !== 'oldest') return shards;
  return [...shards.filter((shard) => !isUndated(shard)).reverse(), ...shards.filter(isUndated)];
}

/** A shard holds records whose last possible day is in its year, so a range that begins later needs no look into it. */
function mayHold(shard: Shard, { from, to }: SearchState): boolean {
  if (from === '' && to === '') return true;
  return !isUndated(shard) && shard.name.slice(0, 4) >= from.slice(0, 4);
}

function isUndated({ name }: Shard): boolean {
  return name.startsWith('undated');
}
