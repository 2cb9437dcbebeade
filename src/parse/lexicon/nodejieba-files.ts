import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';

/** The words and their frequencies, words added to them, and the model of characters in words that are not listed. */
export type FileName = 'DEFAULT_DICT' | 'DEFAULT_USER_DICT' | 'DEFAULT_HMM_DICT';

/** Lines of a file of nodejieba's that are not empty; it exports the paths, which its types leave out. */
export function linesOf(name: FileName): string[] {
  const path = (nodejieba as unknown as Partial<Record<FileName, string>>)[name];
  if (!path) throw new Error(`nodejieba names no dictionary (${name}); expected version 3.5`);
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
