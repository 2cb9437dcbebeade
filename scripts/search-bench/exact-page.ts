/** Runs in Chromium: searches with the site's own code and hands back every result, not only what a page of them shows. */
import { openArchive } from '../../src/search/client/archive.ts';
import { searchArchive } from '../../src/search/client/engine.ts';
import { parseState } from '../../src/search/client/state.ts';

declare global {
  /** Name of the shard and positions in it of all results, in their order. */
  var searchAll: (query: string) => Promise<[shard: string, position: number][]>;
}

const archive = openArchive(new URL('/pagefind/', location.href));

globalThis.searchAll = async (query) => {
  let all: [string, number][] = [];
  for await (const { results } of searchArchive(await archive, parseState(`?q=${encodeURIComponent(query)}`))) {
    all = results.map(({ shard, position }) => [shard.name, position]);
  }
  return all;
};
