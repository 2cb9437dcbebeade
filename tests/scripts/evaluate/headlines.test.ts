import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureInvented, placementOf, recordOf } from './invented-page.ts';

test('wants title, kicker and subtitle right', () => {
  assert.equal(measureInvented().figures.headlines, 1);
  const spoil = { kicker: '乡村', subtitle: '每月两场', title: '磨坊' };
  for (const [key, value] of Object.entries(spoil)) {
    const { figures } = measureInvented((result) => Object.assign(recordOf(result, 'article-1'), { [key]: value }));
    assert.equal(figures.headlines, 0.5, key);
  }
});

test('looks at the article that holds most of the body, even where the body is not exact', () => {
  const { figures } = measureInvented((result) => {
    recordOf(result, 'article-1').body.pop();
    placementOf(result, 15).record = 'article-2';
  });
  assert.equal(figures.headlines, 1);
});

test('is wrong where no article holds the body', () => {
  const { figures } = measureInvented((result) => {
    recordOf(result, 'article-2').kind = 'residue';
  });
  assert.equal(figures.headlines, 0.5);
});
