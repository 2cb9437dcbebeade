import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that decides, beside the dump, what becomes of it: the parser, the record, the decoder, and their packages. */
const parserFiles = ['src/parse/**', 'src/model/**', 'src/archive/decode.ts', 'package-lock.json'];

/**
 * A hash that changes whenever the parser may give another result: over its source files and over the archive's
 * newspapers.yaml. 64 hexadecimal digits.
 */
export async function parserVersion(newspapersPath: string): Promise<string> {
  const files = await glob(parserFiles, { cwd: root, absolute: true });
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const bytes = await readFile(file);
    hash.update(`${relative(root, file).split(sep).join('/')} ${bytes.length}\n`).update(bytes);
  }
  return hash.update(await readFile(newspapersPath)).digest('hex');
}
