import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighAffinities, weighPlaces } from '../../../src/parse/stitch/weigh-affinities.ts';

const articles = [
  { text: '渡口添夜船，船工柏小舟提水擦甲板', place: '' },
  { text: '砖窑成书屋，孩子们在窑里写字', place: '' },
];

test('a text is near the article that names the same people and things', () => {
  const [[ferry = 0, kiln = 0] = []] = weighAffinities(['柏小舟说，夜船上的甲板要擦三遍。'], articles, () => 0);
  assert.ok(ferry > kiln + 1, `${ferry} ${kiln}`);
});

test('what all articles say, and what everyone says, brings none nearer', () => {
  const shared = articles.map(({ text, place }) => ({ text: `${text}今年开春`, place }));
  assert.deepEqual(
    weighAffinities(['今年开春'], shared, () => 0),
    [[0, 0]],
  );
  const [[rare = 0] = []] = weighAffinities(['甲板'], articles, () => 0);
  const [[common = 0] = []] = weighAffinities(['甲板'], articles, () => 100_000);
  assert.ok(common < rare / 10, `${common} ${rare}`);
});

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
