import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, property } from 'fast-check';
import { nearMisses } from '../../../src/search/client/near-misses.ts';
import { parseState } from '../../../src/search/client/state.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { printedText } from '../printed-text.ts';

const queriesFor = (query: string) => nearMisses({ ...parseState(''), query }).map(({ state }) => state.query);

test('offers the search without its filters first', () => {
  const [first] = nearMisses(parseState('?q=书屋 石匠&region=410600&from=2026-01-01&sort=newest'));
  assert.deepEqual(first, { rule: 'filters', state: parseState('?q=书屋 石匠&sort=newest') });
});

test('offers one word less, and never a search that only excludes', () => {
  assert.deepEqual(queriesFor('渠水 石匠 -温室').slice(0, 3), ['石匠 -温室', '渠水 -温室', '渠水 石匠']);
  assert.ok(!queriesFor('渠水 -温室').includes('-温室'));
});

test('offers the word of a field anywhere', () => {
  assert.deepEqual(queriesFor('标题:渠水'), ['渠水']);
  assert.equal(queriesFor('标题:渠水|石匠')[0], '渠水|石匠');
});

test('offers what OCR may have read a character as, one at a time', () => {
  assert.deepEqual(queriesFor('周末'), ['周未', '周朱']);
  assert.deepEqual(queriesFor('今日'), ['令日', '今曰', '今目']);
});

test('offers a long word in two, the most even first, and then its beginning and its end, the longest first', () => {
  assert.deepEqual(queriesFor('老街新书屋').slice(0, 4), ['老街 新书屋', '老街新 书屋', '老街新书', '街新书屋']);
  assert.deepEqual(queriesFor('新书屋'), ['新书', '书屋']);
  assert.deepEqual(queriesFor('书屋'), []);
});

test('of the beginnings of a word only the longest that finds something is worth an offer, and so of its ends', () => {
  const groups = nearMisses({ ...parseState(''), query: '老街新书屋 渠水站' }).map(({ group, state }) => [
    group,
    state.query,
  ]);
  assert.deepEqual(
    groups.filter(([group]) => group === 'beginning of 0').map(([, query]) => query),
    ['老街新书 渠水站', '老街新 渠水站', '老街 渠水站'],
  );
  assert.deepEqual(
    groups.filter(([group]) => group === 'end of 1').map(([, query]) => query),
    ['老街新书屋 水站'],
  );
});

test('a number and a Latin word are never taken apart', () => {
  assert.deepEqual(queriesFor('24.5万'), ['24.5']);
  assert.deepEqual(queriesFor('亩产245斤'), ['亩产 245斤', '亩产245', '产245斤', '亩产', '245斤']);
  assert.deepEqual(queriesFor('pm2.5'), ['pm 2.5', 'pm', '2.5']);
  assert.deepEqual(queriesFor('abc'), []);
});

test('offers an operator put to the word it stands apart from', () => {
  assert.equal(queriesFor('标题： 渠水')[0], '标题：渠水');
  assert.equal(queriesFor('渠水 - 石匠')[0], '渠水 -石匠');
});

test('offers dates the right way round, also where nothing but dates is asked for', () => {
  const [first, second] = nearMisses(parseState('?q=渠水&from=2026-03-04&to=2026-03-01'));
  assert.deepEqual(first, { rule: 'turned', state: parseState('?q=渠水&from=2026-03-01&to=2026-03-04') });
  assert.equal(second?.rule, 'filters');
  assert.deepEqual(
    nearMisses(parseState('?from=2026-03-04&to=2026-03-01')).map(({ rule }) => rule),
    ['turned'],
  );
});

test('of a long sentence all ideas have their turn', () => {
  const offered = nearMisses({ ...parseState(''), query: '清早的渠水从石匠家门前流过又往末尾的田里去了' });
  assert.ok(offered.some(({ state }) => state.query.includes(' ')));
  for (const group of ['beginning of 0', 'end of 0']) {
    const lengths = offered.filter((miss) => miss.group === group).map(({ state }) => [...state.query].length);
    assert.deepEqual(lengths, [21, 20, 19, 11, 6, 4, 3, 2]);
  }
});

test('a query without words has no near misses', () => {
  assert.deepEqual(queriesFor(''), []);
  assert.deepEqual(queriesFor('，。'), []);
});

test('offers other searches only, and a bounded number of them', () => {
  check(
    property(printedText(40), (query) => {
      const offered = queriesFor(query);
      assert.ok(offered.length <= 40);
      for (const other of offered) assert.notDeepEqual(parseQuery(other).clauses, parseQuery(query).clauses);
    }),
  );
});
