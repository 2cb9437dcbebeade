import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { Dictionary, unlistedTag } from './dictionary.ts';

/**
 * Every word of nodejieba's two dictionary files, which it reads in this order, the later entry's tag being taken:
 *
 *   阿里山 3 ns       a word, its occurrences, its part of speech
 *   云计算            in the second file both may be missing
 */
export function readDictionary(): Dictionary {
  const dictionary = new Dictionary();
  for (const line of linesOf('DEFAULT_DICT')) {
    const [word, frequency, tag] = line.split(' ');
    if (word && frequency && tag) dictionary.add(word, tag, Number(frequency));
  }
  for (const line of linesOf('DEFAULT_USER_DICT')) {
    const [word, ...rest] = line.split(' ');
    if (word) dictionary.add(word, rest.at(-1) || unlistedTag(word), dictionary.frequency(word));
  }
  return dictionary;
}

/** Lines of a dictionary file; nodejieba exports the paths, which its types leave out. */
function linesOf(name: 'DEFAULT_DICT' | 'DEFAULT_USER_DICT'): string[] {
  const path = (nodejieba as unknown as Partial<Record<typeof name, string>>)[name];
  if (!path) throw new Error(`nodejieba names no dictionary (${name}); expected version 3.5`);
  return readFileSync(path, 'utf8').split('\n');
}
