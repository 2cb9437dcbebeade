import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countConservation, inventedOf } from '../../../scripts/evaluate/conservation.ts';
import type { PageResult } from '../../../src/model/page.ts';
import { changeParagraph, inventedDump, inventedResult, placementOf, recordOf } from './invented-page.ts';

function countAfter(spoil: (result: PageResult) => void) {
  const result = inventedResult();
  spoil(result);
  return countConservation(inventedDump, result);
}

test('is 0/0/0 where every character has one place', () => {
  assert.deepEqual(
    countAfter(() => {}),
    { lost: 0, doubled: 0, invented: 0 },
  );
});

test('counts characters without a place, blanks aside', () => {
  const counts = countAfter((result) => {
    // "路知远 摄" at the end of the caption
    placementOf(result, 17).end -= 5;
  });
  assert.equal(counts.lost, 4);
  assert.equal(counts.doubled, 0);
});

test('counts each further place of a character', () => {
  const counts = countAfter((result) => {
    const furniture = placementOf(result, 1);
    result.placements.push({ ...furniture, start: furniture.start + 5, end: furniture.end }, { ...furniture });
  });
  assert.deepEqual(counts, { lost: 0, doubled: 3 + 6, invented: 0 });
});

test('counts characters of a record that its own placements do not have', () => {
  const result = inventedResult();
  changeParagraph(recordOf(result, 'article-1'), 0, (text) => `${text}渠`);
  assert.equal(inventedOf(inventedDump, result), '渠');
});

test('takes the words of several bylines from the same place', () => {
  const bylines = ['柏小舟', '路知远'].map((name) => ({ name, role: 'reporter' as const, raw: '记者 柏小舟' }));
  const counts = countAfter((result) => {
    recordOf(result, 'article-1').bylines = bylines;
  });
  assert.equal(counts.invented, 0);
});

test('finds the head of a series anywhere on the page, and nothing else', () => {
  const counts = countAfter((result) => {
    recordOf(result, 'article-2').series = { title: '每月两场', index: 1 };
    recordOf(result, 'article-2').column = '夏';
  });
  assert.equal(counts.invented, 1);
});
