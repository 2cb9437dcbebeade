import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A hash that changes whenever the same records may make other shards: over the code of the build and its packages. */
export async function searchVersion(): Promise<string> {
  const files = await glob(['src/search/*.ts', 'package-lock.json'], { cwd: root });
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\n`).update(await readFile(`${root}/${file}`));
  return hash.digest('hex');
}
