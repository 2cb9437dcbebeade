import type { IndexFile } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { unpack } from './pagefind-words.ts';

/**
 * Has Pagefind index these contents, which it numbers in their order. Only one index can be built in a process at a time.
 * @returns the chunks of its index, unpacked: see `readWords`
 * @throws Error with Pagefind's own words
 */
export async function indexContents(contents: Iterable<string>): Promise<Uint8Array[]> {
  const files = await makeFiles(contents);
  return files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => unpack(content));
}

/**
 * Files are taken from memory: Pagefind answers that it has written files before they are whole, and ends with what is
 * still missing.
 */
async function makeFiles(contents: Iterable<string>): Promise<IndexFile[]> {
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
    return made.files;
  } finally {
    await close();
  }
}
