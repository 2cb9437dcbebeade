import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Byline } from '../../../src/model/record.ts';
import { measureInvented, recordOf } from './invented-page.ts';

function bylinesWith(...bylines: Pick<Byline, 'name' | 'role'>[]) {
  return measureInvented((result) => {
    recordOf(result, 'article-1').bylines = bylines.map((byline) => ({ ...byline, raw: '' }));
  }).figures.bylines;
}

test('counts name and role', () => {
  assert.deepEqual(measureInvented().figures.bylines, { correct: 3, predicted: 3, expected: 3 });
  assert.deepEqual(bylinesWith({ name: '柏 小舟', role: 'reporter' }), { correct: 2, predicted: 2, expected: 3 });
  assert.deepEqual(bylinesWith({ name: '柏小', role: 'reporter' }), { correct: 1, predicted: 2, expected: 3 });
  assert.deepEqual(bylinesWith({ name: '路知远', role: 'reporter' }), { correct: 1, predicted: 2, expected: 3 });
});

test('takes an author for a reporter, but no correspondent', () => {
  assert.equal(bylinesWith({ name: '柏小舟', role: 'author' }).correct, 2);
  assert.equal(bylinesWith({ name: '柏小舟', role: 'correspondent' }).correct, 1);
});

test('leaves photographers, sources and editors out', () => {
  assert.equal(bylinesWith({ name: '路知远', role: 'photographer' }).predicted, 1);
});

test('does not find a byline in another article', () => {
  const { figures } = measureInvented((result) => {
    const [first, second] = [recordOf(result, 'article-1'), recordOf(result, 'article-2')];
    second.bylines.push(...first.bylines.splice(1));
  });
  assert.deepEqual(figures.bylines, { correct: 2, predicted: 3, expected: 3 });
});
