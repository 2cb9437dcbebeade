/**
 * A site is built in a hidden folder beside the one it is to replace and put in its place by renaming, so readers see
 * the old site or the new one, never half of one, whatever stops the build:
 *
 *   .site.building-812   being written by process 812
 *   .site.replaced-812   the old site, between two renames
 *   site                 what readers see
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

export interface Staging {
  /** An empty folder to build in; absolute. */
  folder: string;
  publish(): Promise<void>;
  /** Removes the folder; the old site stays. */
  discard(): Promise<void>;
}

/** `out` cannot be replaced by a site; the message says why. */
export class PublishError extends Error {}

/**
 * Makes the folder to build in, after cleaning up what interrupted builds of the same site left behind. `out` is
 * absolute; `keep` are folders that must survive: it may neither be nor hold any of them.
 * @throws PublishError where `out` is not ours to replace
 */
export async function stageBeside(out: string, keep: readonly string[]): Promise<Staging> {
  const site = await realpath(out).catch(() => out);
  await checkReplaceable(site, keep);
  await mkdir(dirname(site), { recursive: true });
  await cleanLeftovers(site);
  const folder = leftover(site, 'building', process.pid);
  const replaced = leftover(site, 'replaced', process.pid);
  await mkdir(folder);
  return {
    folder,
    async publish() {
      if (existsSync(site)) await rename(site, replaced);
      await rename(folder, site);
      await rm(replaced, { recursive: true, force: true });
    },
    async discard() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A slip such as `--out ~` must not cost a home folder: only nothing, an empty folder or a site of ours is replaced. */
async function checkReplaceable(site: string, keep: readonly string[]): Promise<void> {
  const precious = keep.find((folder) => isWithin(folder, site));
  if (precious !== undefined) {
    throw new PublishError(`${site} cannot be the site: it holds ${precious}, and a build replaces all that it holds`);
  }
  const files = await readdir(site).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new PublishError(`${site} cannot be the site: ${error.code === 'ENOTDIR' ? 'it is a file' : error.message}`);
  });
  if (files.length > 0 && !existsSync(join(site, 'data', 'articles.ndjson'))) {
    throw new PublishError(
      `${site} cannot be the site: it holds other things (${files.slice(0, 3).join(', ')} …) and no data/articles.ndjson; ` +
        'expected a folder that does not exist, is empty, or holds a site that yubao built',
    );
  }
}

/** Processes that still live may still be building. Our own number can be that of a dead build: containers reuse them. */
async function cleanLeftovers(site: string): Promise<void> {
  const parent = dirname(site);
  const pattern = /^\.(.*)\.(building|replaced)-(\d+)$/;
  for (const name of (await readdir(parent)).sort()) {
    const [, of, state, pid] = pattern.exec(name) ?? [];
    if (of !== basename(site) || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    // Stopped between the two renames: the old site is whole, and the only one there is.
    if (state === 'replaced' && !existsSync(site)) await rename(join(parent, name), site);
    else await rm(join(parent, name), { recursive: true, force: true });
  }
}

function leftover(site: string, state: 'building' | 'replaced', pid: number): string {
  return join(dirname(site), `.${basename(site)}.${state}-${pid}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path).split(sep);
  return steps[0] !== '..';
}
