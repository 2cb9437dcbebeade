import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Editors write a file in several steps, and a copied folder comes file by file: wait until it is quiet this long. */
const quietMilliseconds = 200;

/**
 * Calls `work` after each change below `folder`, once for changes that come together, and never twice at a time: what
 * changes meanwhile is worked on afterwards. Ends when `signal` is aborted and the last `work` is done.
 */
export async function watchFolder(folder: string, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let wake = (): void => {};
  let isChanged = false;
  let timer: NodeJS.Timeout | undefined;
  const change = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      wake();
    }, quietMilliseconds);
  };
  signal.addEventListener('abort', () => wake(), { once: true });
  let watchers = await watchEach(folder, change);
  while (!signal.aborted) {
    if (!isChanged) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    isChanged = false;
    // Folders may have come or gone. The new watchers stand before the work begins, so that nothing slips between.
    const before = watchers;
    watchers = await watchEach(folder, change);
    for (const watcher of before) watcher.close();
    await work();
  }
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}

/**
 * A watcher for every folder, because on Linux the recursive one of Node 20 loses sight of a file for good when an
 * editor saves it by renaming another over it.
 */
async function watchEach(folder: string, change: () => void): Promise<FSWatcher[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return [folder, ...below].flatMap((path) => {
    try {
      // A folder that vanishes under its watcher is a change like any other.
      return watch(path, change).on('error', change);
    } catch {
      return [];
    }
  });
}
