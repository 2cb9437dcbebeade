import { interfaceLanguages } from '../../model/archive.ts';
import type { Facets, StoredHit } from '../index-files.ts';
import type { Found } from './engine.ts';
import { isOnlyPerhapsWithin } from './filter.ts';
import type { SearchState } from './state.ts';

/**
 * What results show, in the language of the page. Those that a range of dates lets through only perhaps say so.
 * @param words in which they say it, and the language of the page
 * @throws LoadError
 */
export async function loadHits(
  { hits, results }: Found,
  state: SearchState,
  [first, end]: [first: number, end: number],
  { perhaps, language }: { perhaps: string; language: string },
): Promise<StoredHit[]> {
  const loaded = (await hits(first, end)).map((hit) => inLanguage(hit, language));
  if (state.from === '' && state.to === '') return loaded;
  return Promise.all(
    loaded.map(async (hit, index) => {
      const result = results[first + index];
      const run = result && dateAt(await result.shard.facets(), result.position);
      return run && isOnlyPerhapsWithin(run, state) ? { ...hit, printed: [...hit.printed, perhaps] } : hit;
    }),
  );
}

function inLanguage({ editions = {}, ...hit }: StoredHit, language: string): StoredHit {
  const own = interfaceLanguages.find((one) => one === language);
  return { ...hit, ...(own === undefined ? {} : editions[own]) };
}

function dateAt({ dates }: Facets, position: number): Facets['dates'][number] | undefined {
  let end = 0;
  return dates.find(([, , count]) => {
    end += count;
    return position < end;
  });
}
