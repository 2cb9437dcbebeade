import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** What a dump's name may end in. A .yaml of the same name beside it is its sidecar, anything else is not ours. */
const dumpPattern = '**/*.{txt,md}';

/**
 * The dumps of an archive: absolute paths of all .txt and .md files below `contentDir`/dumps, hidden ones aside, in the
 * order of their code units. Empty where there is no such folder.
 */
export async function findDumps(contentDir: string): Promise<string[]> {
  return findDumpsBelow(join(contentDir, 'dumps'));
}

/**
 * The dumps that a person names: a file stands for itself, whatever its name ends in, a folder for the dumps below it.
 * A path that does not exist stays in the list, so that reading it can say so. Each dump comes once.
 */
export async function expandPaths(paths: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths.map((given) => resolve(cwd, given))) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    for (const dump of isFolder ? await findDumpsBelow(path) : [path]) found.add(dump);
  }
  return [...found];
}

async function findDumpsBelow(folder: string): Promise<string[]> {
  const found = await glob(dumpPattern, { cwd: folder, absolute: true, caseSensitiveMatch: false });
  return found.sort();
}
