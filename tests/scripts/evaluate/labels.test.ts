import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { evaluatePages } from '../../../scripts/evaluate/evaluate-pages.ts';
import { formatDiff } from '../../../scripts/evaluate/format-diff.ts';
import { labelSets, readLabelledPages } from '../../../scripts/evaluate/read-labelled-pages.ts';
import { resultOfLabel } from './result-of-label.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('a parse that is as its label says has no fault on any labelled page', () => {
  const labelled = labelSets.flatMap((set) => readLabelledPages(root, set) ?? []);
  assert.ok(labelled.length > 0);
  const results = new Map(labelled.map(({ dump, label }) => [dump.path, resultOfLabel(label, dump.text)]));
  const pages = evaluatePages(labelled, (dump) => {
    const result = results.get(dump.path);
    if (!result) throw new Error(`no result for ${dump.path}`);
    return result;
  });
  for (const { name, summary, measured } of pages) {
    const { articles, found, spacing, lost, doubled, invented, disagreeing, ...shares } = summary;
    assert.equal(found, articles, name);
    assert.deepEqual(
      { spacing, lost, doubled, invented, disagreeing },
      { spacing: 0, lost: 0, doubled: 0, invented: 0, disagreeing: 0 },
      name,
    );
    for (const [key, share] of Object.entries(shares)) {
      assert.ok(share === null || Math.abs(share - 1) < 1e-9, `${name}: ${key} is ${share}`);
    }
    assert.deepEqual(formatDiff(measured), [], name);
  }
});
