import { parseQuery } from '../query.ts';
import type { Archive } from './archive.ts';
import type { Counts } from './count-facets.ts';
import { addCounts, addMonths, noCounts } from './count-facets.ts';
import { evaluate } from './evaluate.ts';
import { loadFacets } from './filter.ts';
import type { FacetName, SearchState } from './state.ts';

/** Facets of few values, and those of which an archive may have very many: their files are the largest by far. */
const small: readonly FacetName[] = ['region', 'paper', 'section', 'kind'];
export const large: readonly FacetName[] = ['column', 'reporter'];

/**
 * How the records of all shards that answer a search are spread: first by months and the facets of few values, then by the
 * others, where they are asked for.
 * @param isWanted asked between shards; where it says no, nothing more comes
 * @throws LoadError
 */
export async function* countArchive(
  { shards }: Archive,
  state: SearchState,
  withNames: boolean,
  isWanted: () => boolean,
): AsyncGenerator<{ counts: Counts; names: readonly FacetName[] }, void> {
  const query = parseQuery(state.query);
  const counts = noCounts();
  for (const names of withNames ? [small, large] : [small]) {
    for (const shard of shards) {
      const [answers, facets, more] = await Promise.all([
        evaluate(query, shard),
        loadFacets(shard, state),
        names === large ? shard.names() : null,
      ]);
      if (!isWanted()) return;
      const positions = answers.map(({ position }) => position);
      addCounts(counts, { ...facets, ...more }, positions, state, names);
      if (names === small) addMonths(counts, facets, positions, state);
    }
    yield { counts, names };
  }
}
