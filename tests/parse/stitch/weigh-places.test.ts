import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighPlaces } from '../../../src/parse/stitch/weigh-places.ts';

const articles = [
  { text: '渡口添夜船，船工柏小舟提水擦甲板', place: '' },
  { text: '砖窑成书屋，孩子们在窑里写字', place: '' },
];

test('a place named speaks for its article and against the others, and none where no article has one', () => {
  const placed = articles.map(({ text }, index) => ({ text, place: index === 0 ? '柳湾镇' : '石桥镇' }));
  assert.deepEqual(weighPlaces(['石桥镇的人也来擦甲板。', '雨停了。'], placed), [
    [-0.6, 1],
    [0, 0],
  ]);
});

test('a place that another article names too says nothing', () => {
  const placed = articles.map(({ text }, index) => ({ text: `${text}，柳湾镇`, place: index === 0 ? '柳湾镇' : '' }));
  assert.deepEqual(weighPlaces(['柳湾镇的人也来擦甲板。'], placed), [[0, 0]]);
});
