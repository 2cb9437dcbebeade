import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Files made in earlier builds, in a folder, kept under keys that stand for all they depend on: nothing in it can be out
 * of date. Without a folder everything is made anew.
 */
export class BuildCache {
  private readonly folder: string | null;
  private readonly used = new Set<string>();

  constructor(folder: string | null) {
    this.folder = folder;
  }

  /** The file kept under a key, or null. */
  async read(key: string): Promise<Buffer | null> {
    if (this.folder === null) return null;
    this.used.add(key);
    return readFile(join(this.folder, key)).catch(() => null);
  }

  /** Keeps a file, whole or not at all. */
  async write(key: string, content: Uint8Array): Promise<void> {
    if (this.folder === null) return;
    this.used.add(key);
    await mkdir(this.folder, { recursive: true });
    const draft = join(this.folder, `${key}.${randomUUID()}`);
    await writeFile(draft, content);
    await rename(draft, join(this.folder, key));
  }

  /**
   * Puts the folder of files kept under a key at `to`.
   * @returns how many files it has; 0 where there is none
   */
  async restoreFolder(key: string, to: string): Promise<number> {
    if (this.folder === null) return 0;
    this.used.add(key);
    try {
      return await linkFolder(join(this.folder, key), to);
    } catch {
      await rm(to, { recursive: true, force: true });
      return 0;
    }
  }

  /** Keeps a folder of files, whole or not at all. */
  async keepFolder(key: string, from: string): Promise<void> {
    if (this.folder === null) return;
    this.used.add(key);
    const draft = join(this.folder, `${key}.${randomUUID()}`);
    await linkFolder(from, draft);
    await rm(join(this.folder, key), { recursive: true, force: true });
    await rename(draft, join(this.folder, key));
  }

  /** Says that what is kept under these keys is still of use, though this build did not need it. */
  keep(keys: readonly string[]): void {
    for (const key of keys) this.used.add(key);
  }

  /** Removes what this build did not ask for. */
  async prune(): Promise<void> {
    if (this.folder === null) return;
    const { folder } = this;
    const names = await readdir(folder).catch(() => []);
    const old = names.filter((name) => !this.used.has(name));
    await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  }
}

/** Files are linked, because a large archive has many of them, or copied where that cannot be: on another disk. */
async function linkFolder(from: string, to: string): Promise<number> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const targets = files.map((file) => join(to, file.slice(from.length)));
  for (const folder of new Set([to, ...targets.map(dirname)])) await mkdir(folder, { recursive: true });
  for (const [index, file] of files.entries()) {
    const target = targets[index] ?? to;
    await link(file, target).catch(() => copyFile(file, target));
  }
  return files.length;
}
