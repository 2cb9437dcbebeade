import type { Archive } from './archive.ts';
import { searchArchive } from './engine.ts';
import type { NearMiss } from './near-misses.ts';
import { nearMisses } from './near-misses.ts';
import type { SearchState } from './state.ts';

/** The near misses of a search that do find something, and how much, as they are found. @throws LoadError */
export async function* findNear(
  archive: Archive,
  state: SearchState,
): AsyncGenerator<{ near: NearMiss; count: number }, void> {
  const offered = new Set<string>();
  for (const near of nearMisses(state)) {
    if (near.group !== undefined && (offered.has('whole words') || offered.has(near.group))) continue;
    let total = 0;
    for await (const { count } of searchArchive(archive, near.state)) total = count;
    if (total === 0) continue;
    offered.add(near.group ?? 'whole words');
    yield { near, count: total };
  }
}
