import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pairsOf, readHeadlinePairs } from '../../../scripts/train-odds/headline-pairs.ts';
import { context } from '../../parse/parse-text.ts';
import { inventedDump, inventedLabel } from '../evaluate/invented-page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the written list has every relation, no line twice in it, and two lines a pair', () => {
  const pairs = readHeadlinePairs(root, context.lexicon).filter(({ copies }) => copies === 1);
  for (const relation of ['kicker', 'halves', 'subtitle']) {
    assert.ok(pairs.filter((pair) => pair.relation === relation).length > 100, relation);
  }
  assert.ok(pairs.every(({ first, second }) => first.length > 1 && second.length > 1));
});

test('labelled lines are told apart by what the label calls them, marks and dashes left out', () => {
  const lines = ['## 柳湾镇添了夜船', '## 船头点灯 两岸照归人', '——访老船工柏小舟', ...inventedDump.split('\n')];
  const [article] = inventedLabel.articles;
  assert.ok(article);
  const label = { ...inventedLabel, articles: [{ ...article, kicker: [1], title: [2], subtitle: [3] }] };
  assert.deepEqual(pairsOf(label, lines.join('\n')), [
    { relation: 'kicker', first: '柳湾镇添了夜船', second: '船头点灯 两岸照归人', copies: 1 },
  ]);
  const unlike = ['# 柳湾镇添了夜船', ...lines.slice(1)].join('\n');
  assert.deepEqual(pairsOf(label, unlike), []);
});
