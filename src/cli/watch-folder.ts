import { watch } from 'node:fs';

/** Editors write a file in several steps, and a copied folder comes file by file: wait until it is quiet this long. */
const quietMilliseconds = 200;

/**
 * Calls `work` after each change below `folder`, once for changes that come together, and never twice at a time: what
 * changes meanwhile is worked on afterwards. Ends when `signal` is aborted and the last `work` is done.
 */
export async function watchFolder(folder: string, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let wake: (() => void) | null = null;
  let isChanged = false;
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      wake?.();
    }, quietMilliseconds);
  });
  // A folder that vanishes under the watcher is a change like any other; the build says what it misses.
  watcher.on('error', () => {});
  signal.addEventListener('abort', () => wake?.(), { once: true });
  while (!signal.aborted) {
    if (isChanged) {
      isChanged = false;
      await work();
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  clearTimeout(timer);
}
