import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fold } from '../../../scripts/evaluate/fold.ts';
import { choiceOf, groupsOf, readHeadlineGroups } from '../../../scripts/train-odds/headline-groups.ts';
import { context } from '../../parse/parse-text.ts';
import { inventedDump, inventedLabel } from '../evaluate/invented-page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the written list has groups of every kind, with a title among at least two lines', () => {
  const groups = readHeadlineGroups(root, context.lexicon).filter(({ copies }) => copies === 2);
  for (const layout of ['KT', 'TT', 'TS', 'KTT', 'KTS', 'TTS', 'KKT']) {
    assert.ok(groups.filter((group) => group.layout === layout).length > 40, layout);
  }
  assert.ok(groups.every(({ lines, layout }) => lines.length === layout.length && layout.length > 1));
});

test('labelled lines are told apart by what the label calls them, marks and dashes left out', () => {
  const told = '昨夜，柳湾镇的船头挂起了两盏马灯。';
  const lines = ['## 柳湾镇添了夜船', '## 船头点灯 两岸照归人', '——访老船工柏小舟', told, ...inventedDump.split('\n')];
  const [article] = inventedLabel.articles;
  assert.ok(article);
  const body = [{ type: 'paragraph' as const, lines: [4] }];
  const label = { ...inventedLabel, articles: [{ ...article, kicker: [1], title: [2], subtitle: [3], body }] };
  assert.deepEqual(groupsOf(label, lines.join('\n'), 1), [
    { lines: ['柳湾镇添了夜船', '船头点灯 两岸照归人'], layout: 'KT', body: fold(told), copies: 1 },
  ]);
  const unlike = ['# 柳湾镇添了夜船', ...lines.slice(1)].join('\n');
  assert.deepEqual(groupsOf(label, unlike, 1), []);
});

test('a group is a choice between all that its lines may be', () => {
  const group = { lines: ['柳湾镇添了夜船', '船头点灯', '两岸照归人'], layout: 'KTT', body: '', copies: 2 };
  const { options, right, copies } = choiceOf(group, context);
  assert.equal(options.length, 6);
  assert.ok(options[right]?.includes('layout KTT'));
  assert.equal(copies, 2);
});
