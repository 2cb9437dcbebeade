/**
 * What the published site was made of, kept so that the next build can say what is new. It is a memory and no cache:
 * nothing can make it again, so `--clean` leaves it alone. What it says hangs on the dumps alone and on no clock.
 *
 *   first build      a b       →  { dumps: a b,     added: }        nothing to hold it against: nothing is called new
 *   c comes          a b c     →  { dumps: a b c,   added: c }
 *   built again      a b c     →  { dumps: a b c,   added: c }      the same site, to the byte
 *   b is corrected   a b′ c    →  { dumps: a b′ c,  added: c }
 *   d and e come     a b′ c d e → { dumps: …,       added: d e }
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { ArticleRecord } from '../model/record.ts';

const LedgerFile = z.object({
  /** Every dump of the site: its name in the records and the checksum of its bytes; sorted by name. */
  dumps: z.array(z.tuple([z.string(), z.string()])),
  /** Names of those that were new when dumps last came; sorted. */
  added: z.array(z.string()),
});
export type Ledger = z.infer<typeof LedgerFile>;

/** The ledger of a site made of `records`, where `before` is that of the site it replaces; null where there was none. */
export function nextLedger(before: Ledger | null, records: readonly ArticleRecord[]): Ledger {
  const dumps = [...new Map(records.map(({ source }) => [source.dump, source.sha256]))].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  if (before === null) return { dumps, added: [] };
  const names = new Set(before.dumps.map(([name]) => name));
  const checksums = new Set(before.dumps.map(([, checksum]) => checksum));
  // A dump that was renamed, or corrected in place, is not new.
  const added = dumps.flatMap(([name, checksum]) => (names.has(name) || checksums.has(checksum) ? [] : [name]));
  if (added.length > 0) return { dumps, added };
  const held = new Set(dumps.map(([name]) => name));
  return { dumps, added: before.added.filter((name) => held.has(name)) };
}

/** The ledger at `path`; null where there is none, or none that can be read: then nothing is called new. */
export async function readLedger(path: string): Promise<Ledger | null> {
  try {
    return LedgerFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes it whole or not at all. */
export async function writeLedger(path: string, ledger: Ledger): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, `${JSON.stringify(ledger)}\n`);
  await rename(`${path}.${process.pid}`, path);
}
