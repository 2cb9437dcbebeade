import type { IndexFile } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { unpack } from './pagefind-words.ts';

/** What Pagefind made of some contents. */
export interface PagefindIndex {
  /** The chunks of its index, unpacked: see `readWords`. */
  chunks: Uint8Array[];
  /** The file of its engine for the browser, as Pagefind packed it. */
  engine: Uint8Array;
}

/**
 * Has Pagefind index these contents, which it numbers in their order. They may be made while it works: all at once would
 * fill the memory. Files are taken from memory: Pagefind answers that it has written files before they are whole, and ends
 * with what is still missing. Only one index can be built in a process at a time.
 * @throws Error with Pagefind's own words
 */
export async function indexContents(contents: Iterable<string>): Promise<PagefindIndex> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    let number = 0;
    for (const content of contents) {
      const added = await index.addCustomRecord({ url: String(number), content, language: 'und', meta: {} });
      if (added.errors.length > 0) throw new Error(`Pagefind refused a record: ${added.errors.join('; ')}`);
      number += 1;
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind made no index: ${made.errors.join('; ')}`);
    return {
      chunks: made.files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => unpack(content)),
      engine: engineOf(made.files),
    };
  } finally {
    await close();
  }
}

function engineOf(files: IndexFile[]): Uint8Array {
  const engine = files.find(({ path }) => path === 'wasm.unknown.pagefind');
  if (engine === undefined) throw new Error('Pagefind made no wasm.unknown.pagefind');
  return engine.content;
}
