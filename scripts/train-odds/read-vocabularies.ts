import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words that reports on one subject use: 夜间门诊 with 候诊区, 挂号, 药师…. */
export interface Vocabulary {
  subject: string;
  words: string[];
}

/** Where they lie, relative to the project: a subject a line, a tab, and its words parted by blanks. */
const folder = 'scripts/train-odds/vocabularies';

/** Fewest words that tell a subject. */
const fewest = 20;

/**
 * Reads the written vocabularies, file by file.
 *
 * Throws an Error that names file and line for a line that is none, or a subject that a file has twice.
 */
export function readVocabularies(root: string): Vocabulary[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFile(join(root, folder, name), name));
}

function readFile(path: string, name: string): Vocabulary[] {
  const seen = new Set<string>();
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const [subject = '', list, ...more] = line.split('\t');
      const words = (list ?? '').split(' ').filter((word) => word !== '');
      if (subject === '' || more.length > 0 || words.length < fewest)
        throw new Error(`${name}:${index + 1}: expected a subject, a tab and ${fewest} words or more, got ${line}`);
      if (seen.has(subject)) throw new Error(`${name}:${index + 1}: the subject ${subject} stands above already`);
      seen.add(subject);
      return { subject, words };
    });
}
