import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Real page dumps, which are not ours to distribute: path from the folder's root, and their text. */
export interface SharedPage {
  /** First three characters of the file's name. */
  number: string;
  text: string;
  /** Hand label, as parsed JSON, or null where the page has none. */
  label: unknown;
}

/**
 * A test on the real pages that lie in ../shared beside a checkout. Where they are missing it is skipped, with the
 * reason; on a machine that says CI=true it fails, for there they must be.
 */
export function testOnSharedPages(name: string, run: (pages: SharedPage[]) => void | Promise<void>): void {
  const isThere = existsSync(`${folder}pages`);
  const missing = 'the real pages are not here (expected ../shared/pages beside the checkout)';
  test(name, { skip: isThere || process.env.CI === 'true' ? false : missing }, async () => {
    assert.ok(isThere, missing);
    await run(readPages());
  });
}

function readPages(): SharedPage[] {
  const files = readdirSync(`${folder}pages`).sort();
  return files.map((file) => {
    const labelFile = `${folder}labels/${file.replace(/\.txt$/, '.json')}`;
    return {
      number: file.slice(0, 3),
      text: readFileSync(`${folder}pages/${file}`, 'utf8'),
      label: existsSync(labelFile) ? JSON.parse(readFileSync(labelFile, 'utf8')) : null,
    };
  });
}
