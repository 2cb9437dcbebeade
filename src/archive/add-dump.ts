import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readSidecar, sidecarPath } from '../parse/facts/read-sidecar.ts';
import { findDumps } from './find-dumps.ts';

/** What a person says of a dump; all of it valid. */
export interface Declaration {
  /** Id of newspapers.yaml. */
  newspaper?: string;
  /** EDTF. */
  date?: string;
  /** Such as "02" or "B04". */
  page?: string;
}

/** What adding did. `path` is where the dump stands now; a conflict leaves everything as it was. */
export type Added =
  | { outcome: 'copied' | 'present' | 'declared'; path: string; sidecar: string | null }
  | { outcome: 'conflict'; path: string; reason: string };

/**
 * Copies a dump into the archive and writes beside it what was declared of it.
 *
 *   02.txt, hebi-daily, 2026-03-14 → dumps/hebi-daily/2026-03-14/02.txt and 02.yaml
 *   02.txt                         → dumps/unsorted/undated/02.txt
 *
 * Bytes that the archive has already are not copied again, wherever they stand; a different file, or a sidecar that
 * says something else, is never written over.
 * @throws where the file cannot be read or the archive not be written
 */
export async function addDump(file: string, declaration: Declaration, content: string): Promise<Added> {
  const bytes = await readFile(file);
  const twin = await findTwin(bytes, content);
  const path = twin ?? join(content, 'dumps', folderFor(declaration), dumpName(file));
  if (twin === null && existsSync(path)) {
    return { outcome: 'conflict', path, reason: 'another dump stands there' };
  }
  const sidecar = Object.keys(declaration).length > 0 ? stringify(declaration) : null;
  const isNewSidecar = sidecar !== null && sidecar !== readSidecar(path);
  if (isNewSidecar && existsSync(sidecarPath(path))) {
    return { outcome: 'conflict', path, reason: `${basename(sidecarPath(path))} beside it says something else` };
  }
  if (twin === null) {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(file, path);
  }
  if (isNewSidecar) await writeFile(sidecarPath(path), sidecar);
  const outcome = twin === null ? 'copied' : isNewSidecar ? 'declared' : 'present';
  return { outcome, path, sidecar: isNewSidecar ? sidecarPath(path) : null };
}

/** "2025-07/2025-09?" → "2025-07--2025-09"; the sidecar keeps the date as it was told. */
function folderFor({ newspaper, date }: Declaration): string {
  const day = date
    ?.replaceAll('/', '--')
    .replace(/[^0-9A-Za-z.-]/g, '')
    .replace(/^\.+/, 'open');
  return join(newspaper ?? 'unsorted', day || 'undated');
}

/** Only names that end so are found again below dumps/. */
function dumpName(file: string): string {
  const name = basename(file);
  return /\.(txt|md)$/i.test(name) ? name : `${name}.txt`;
}

/** A dump of the archive with the same bytes; sizes are compared first, so that few are read. */
async function findTwin(bytes: Uint8Array, content: string): Promise<string | null> {
  for (const dump of await findDumps(content)) {
    if ((await stat(dump)).size === bytes.length && (await readFile(dump)).equals(bytes)) return dump;
  }
  return null;
}
