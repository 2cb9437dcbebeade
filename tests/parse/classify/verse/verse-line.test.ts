import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areListed, isVerseLine, readsAsVerse } from '../../../../src/parse/classify/verse/verse-line.ts';
import { blockOf, headingOf } from '../../invented-blocks.ts';

test('a line of verse is short and ends without a mark', () => {
  assert.equal(isVerseLine(blockOf('河水把月亮磨薄')), true);
  assert.equal(isVerseLine(blockOf('河水把月亮磨薄。')), false);
  assert.equal(isVerseLine(blockOf('等船的人坐在石阶上剥毛豆说起从前')), false);
  assert.equal(isVerseLine(headingOf('河水把月亮磨薄', { depth: 2 })), false);
});

test('prices, hours and addresses are a list, a poem with one figure is none', () => {
  assert.equal(areListed(['大葱 每斤2.80元', '土豆 每斤1.60元', '茄子'].map((text) => blockOf(text))), true);
  assert.equal(areListed(['柳湾路：井盖破损', '渡口街：灯不亮'].map((text) => blockOf(text))), true);
  assert.equal(
    areListed(['那是1998年的雨', '落在渡口', '落在船头', '落在没有灯的夜里'].map((text) => blockOf(text))),
    false,
  );
});

test('a line by itself is verse by the words that names are not made with', () => {
  assert.equal(readsAsVerse('他没有来'), true);
  assert.equal(readsAsVerse('乡土'), false);
  assert.equal(readsAsVerse('诗林漫步'), false);
});
