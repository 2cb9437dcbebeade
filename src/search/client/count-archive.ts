import { parseQuery } from '../query.ts';
import type { Archive } from './archive.ts';
import type { Counts } from './count-facets.ts';
import { addCounts, noCounts } from './count-facets.ts';
import { evaluate } from './evaluate.ts';
import type { SearchState } from './state.ts';

/**
 * How the records of all shards that answer a search are spread.
 * @param isWanted asked between shards; null is the answer where it says no
 * @throws LoadError
 */
export async function countArchive(
  { shards }: Archive,
  state: SearchState,
  isWanted: () => boolean,
): Promise<Counts | null> {
  const query = parseQuery(state.query);
  const counts = noCounts();
  for (const shard of shards) {
    const [answers, facets] = await Promise.all([evaluate(query, shard), shard.facets()]);
    if (!isWanted()) return null;
    const positions = answers.map(({ position }) => position);
    addCounts(counts, facets, positions, state);
  }
  return counts;
}
