import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignBadges, letters } from '../../../src/cli/review/badges.ts';
import { reviewMessages } from '../../../src/cli/review/messages.ts';
import { record } from '../../site/invented-records.ts';

test('articles have letters and colours in turn, other records a sign and a number', () => {
  const kinds = ['article', 'photo', 'article', 'residue', 'photo'] as const;
  const records = kinds.map((kind, index) => record({ kind, id: `r-${index}` }));
  assert.deepEqual(
    [...assignBadges(records, reviewMessages('zh-Hans')).values()],
    [
      { key: 'r1', sign: 'A', tint: 'tint-0' },
      { key: 'r2', sign: '图1', tint: 'photo' },
      { key: 'r3', sign: 'B', tint: 'tint-1' },
      { key: 'r4', sign: '余1', tint: 'residue' },
      { key: 'r5', sign: '图2', tint: 'photo' },
    ],
  );
});

test('no two records have one badge, however many there are; colours come again', () => {
  const records = Array.from({ length: 60 }, (_, index) => record({ id: `r-${index}` }));
  const badges = [...assignBadges(records, reviewMessages('en')).values()];
  assert.equal(new Set(badges.map(({ sign }) => sign)).size, 60);
  assert.deepEqual([badges[6]?.sign, badges[6]?.tint], ['G', 'tint-0']);
});

test('letters go on as the columns of a spreadsheet', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 702].map(letters), ['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
