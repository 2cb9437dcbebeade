import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measurePage } from '../../../scripts/evaluate/measure-page.ts';
import type { PageResult } from '../../../src/model/page.ts';
import type { Span } from '../../../src/model/record.ts';
import { inventedDump, inventedLabel, inventedResult, recordOf } from './invented-page.ts';

const label = { ...inventedLabel, seams: [[9, 15]] as [number, number][] };

function seamsAfter(spoil: (result: PageResult) => void) {
  const result = inventedResult();
  spoil(result);
  return measurePage(label, inventedDump, result).figures.seams;
}

function setSource(result: PageResult, id: string, block: number, source: Span[]): void {
  const found = recordOf(result, id).body[block];
  if (!found) throw new Error(`no block ${block}`);
  found.source = source;
}

test('a seam that was joined is found, blank lines and spans aside', () => {
  assert.deepEqual(
    seamsAfter(() => {}),
    { found: 1, right: 1 },
  );
});

test('a seam that was not joined is missing', () => {
  assert.deepEqual(
    seamsAfter((result) => setSource(result, 'article-1', 1, [[9, 9]])),
    { found: 0, right: null },
  );
});

test('a join of lines that do not belong together is wrong', () => {
  assert.deepEqual(
    seamsAfter((result) =>
      setSource(result, 'article-1', 1, [
        [9, 9],
        [15, 15],
        [17, 17],
      ]),
    ),
    { found: 1, right: 0.5 },
  );
});

test('nothing is measured where the label knows no seams', () => {
  assert.deepEqual(measurePage(inventedLabel, inventedDump, inventedResult()).figures.seams, {
    found: null,
    right: null,
  });
});
