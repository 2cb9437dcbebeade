import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDump } from '../../src/archive/decode.ts';
import type { PageDump } from '../../src/model/page.ts';
import { readSidecar, sidecarPath } from '../../src/parse/facts/read-sidecar.ts';
import { splitLines } from './gold-page.ts';
import type { Label } from './label.ts';
import { checkLineNumbers, LabelError, parseLabel } from './label.ts';

/** A folder of labels, and the folder that their "dump" is relative to; both relative to the project. */
export interface LabelSet {
  name: string;
  labels: string;
  dumps: string;
}

/**
 * The labelled pages of the project, and those that may lie beside its folder. The `unread` ones were written by people
 * who did not know the parser's rules; since then rules were tried on them, what stitching weighs was fitted to them, and
 * what the lines of their headlines are was learned from: only new pages tell how well others are read.
 */
export const labelSets: readonly LabelSet[] = [
  { name: 'own', labels: 'tests/fixtures/samples', dumps: 'content' },
  { name: 'varied', labels: 'tests/fixtures/varied', dumps: 'tests/fixtures' },
  { name: 'unread', labels: 'tests/fixtures/unread', dumps: 'tests/fixtures' },
  { name: 'shared', labels: '../shared/labels', dumps: '../shared' },
];

export interface LabelledPage {
  set: string;
  /** As printed: the dump's path without its first folder and its extension. */
  name: string;
  label: Label;
  dump: PageDump;
}

/**
 * Reads the labelled pages of a set below the project's `root`, in the order of their files; null where the folder is
 * missing. Throws a LabelError for a label that is not as it should be or whose dump does not exist.
 */
export function readLabelledPages(root: string, set: LabelSet): LabelledPage[] | null {
  const folder = join(root, set.labels);
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !/\.(?:records|actual)\.json$/u.test(name)) // expected records lie beside labels
    .sort()
    .map((name) => readLabelledPage(root, set, `${set.labels}/${name}`));
}

function readLabelledPage(root: string, set: LabelSet, file: string): LabelledPage {
  const label = parseLabel(readFileSync(join(root, file), 'utf8'), file);
  const path = join(root, set.dumps, label.dump);
  if (!existsSync(path)) throw new LabelError(file, [`dump: ${set.dumps}/${label.dump} does not exist`]);
  const bytes = readFileSync(path);
  const dump: PageDump = {
    path: label.dump,
    text: decodeDump(bytes).text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const sidecar = readSidecar(path);
  if (sidecar !== null) dump.sidecar = { path: sidecarPath(label.dump), text: sidecar };
  checkLineNumbers(label, splitLines(dump.text).length, file);
  return { set: set.name, name: label.dump.replace(/^[^/]+\//u, '').replace(/\.[^./]+$/u, ''), label, dump };
}
