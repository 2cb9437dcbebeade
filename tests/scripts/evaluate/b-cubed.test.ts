import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureBCubed } from '../../../scripts/evaluate/b-cubed.ts';
import { goldPageOf } from '../../../scripts/evaluate/gold-page.ts';
import { Label } from '../../../scripts/evaluate/label.ts';
import { predictedPageOf } from '../../../scripts/evaluate/predicted-page.ts';
import { inventedLabel, inventedResult } from './invented-page.ts';

const dump = '# 渠渠\n磨磨 磨磨\n灯灯灯灯\n扫一';
const [article] = inventedLabel.articles;

/** Line 1 and 2 are an article, 3 is a photo, 4 furniture. */
const label = Label.parse({
  ...inventedLabel,
  articles: [{ ...article, title: [1], subtitle: [], body: [{ type: 'paragraph', lines: [2] }] }],
  photos: [{ lines: [3], credit: [] }],
  furniture: [4],
});

/** One record for each line, "" for furniture. */
function bCubedOf(records: readonly (string | null)[], drop: readonly number[] = []) {
  let start = 0;
  const placements = dump.split('\n').map((line, index) => {
    const record = records[index] ?? null;
    const placement = {
      start,
      end: start + line.length,
      place: record ? 'article' : 'furniture',
      record,
      part: 'body',
    } as const;
    start += line.length + 1;
    return placement;
  });
  const result = {
    ...inventedResult(),
    records: [],
    placements: placements.filter((_, index) => !drop.includes(index)),
  };
  return measureBCubed(goldPageOf(label, dump), predictedPageOf(result, dump));
}

test('is 1 for the labelled clusters, whatever furniture is called', () => {
  assert.deepEqual(bCubedOf(['a', 'a', 'b', null]), { precision: 1, recall: 1, f1: 1 });
  assert.deepEqual(bCubedOf(['a', 'a', 'b', 'residue']), { precision: 1, recall: 1, f1: 1 });
});

test('costs precision to merge and recall to split, by characters without marks and blanks', () => {
  const merged = bCubedOf(['a', 'a', 'a', null]);
  assert.equal(merged?.recall, 1);
  assert.ok(Math.abs((merged?.precision ?? 0) - (6 * 0.6 + 4 * 0.4) / 10) < 1e-12);
  const split = bCubedOf(['a', 'b', 'c', null]);
  assert.equal(split?.precision, 1);
  assert.ok(Math.abs((split?.recall ?? 0) - (2 * (2 / 6) + 4 * (4 / 6) + 4) / 10) < 1e-12);
});

test('costs precision to swallow furniture', () => {
  const rates = bCubedOf(['a', 'a', 'b', 'a']);
  assert.equal(rates?.recall, 1);
  assert.equal(rates?.precision, (6 * (6 / 8) + 4) / 10);
});

test('takes a line that is placed nowhere for a cluster of its own', () => {
  assert.deepEqual(bCubedOf(['a', 'a', 'b', null], [2]), { precision: 1, recall: 1, f1: 1 });
  assert.ok((bCubedOf(['a', 'a', 'b', null], [1])?.recall ?? 1) < 1);
});
