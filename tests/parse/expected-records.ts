import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ArticleRecord } from '../../src/model/record.ts';

/**
 * Compares records with the expectation at `path` (NAME.records.json). Where it is missing or says otherwise, this
 * throws; of the latter, what the parser made is left beside it as NAME.records.actual.json. With `update` the
 * expectation is written instead.
 */
export function checkExpectedRecords(path: string, records: readonly ArticleRecord[], update: boolean): void {
  const actual = `${JSON.stringify(records, null, 2)}\n`;
  const actualPath = path.replace(/\.json$/u, '.actual.json');
  if (update) writeFileSync(path, actual);
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (expected === actual) {
    rmSync(actualPath, { force: true });
    return;
  }
  const takeOver = 'UPDATE=1 node --import tsx --test tests/parse/samples.test.ts writes it; then read the diff.';
  if (expected === null) assert.fail(`${path} is missing. ${takeOver}`);
  writeFileSync(actualPath, actual);
  assert.fail(
    `${path} expects other records: ${describeDifference(expected, actual)}.\n` +
      `To look at the difference: git diff --no-index --word-diff ${path} ${actualPath}\n${takeOver}`,
  );
}

/** The first line that differs, which is often enough to see what happened. */
function describeDifference(expected: string, actual: string): string {
  const theirs = expected.split('\n');
  const ours = actual.split('\n');
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const line = at < 0 ? ours.length : at;
  return `line ${line + 1} is ${theirs[line]?.trim() ?? 'missing'} and would be ${ours[line]?.trim() ?? 'missing'}`;
}
