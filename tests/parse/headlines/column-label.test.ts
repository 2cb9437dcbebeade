import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isColumnLabel, isSlogan, readsAsColumn } from '../../../src/parse/headlines/column-label.ts';

for (const text of [
  '实干开新渠·巾帼绘新篇',
  '春走河湾里|灯照渡口边',
  '简讯',
  '【图片新闻】',
  '百姓故事',
  '百姓说事',
  '您问我答',
  '微评',
  '■短评',
  '小说连载',
  '诗三首',
  '小说连载（17）',
  '追踪报道',
]) {
  test(`labels a column: ${text}`, () => assert.equal(isColumnLabel(text), true));
}

for (const text of ['重阳·渡口老人们的一天', '渡口添了夜船', '简讯里的大事', '船·灯', '一组图片新闻引来夜船']) {
  test(`labels none: ${text}`, () => assert.equal(isColumnLabel(text), false));
}

for (const text of ['身边渡口 前行灯火', '同护一河清水 共享两岸风光', '守渠 护水 添绿'].slice(0, 2)) {
  test(`a slogan: ${text}`, () => assert.equal(isSlogan(text), true));
}

for (const text of [
  '渡口添了夜船',
  '渡口添夜船 两岸的灯亮了',
  '守渠 护水',
  '三十二座渡口连成网络 四十里河湾变成画廊',
]) {
  test(`no slogan: ${text}`, () => assert.equal(isSlogan(text), false));
}

for (const text of [
  '身边的榜样',
  '记者在渡口',
  '民生直通车',
  '【河畔记忆】',
  '走基层·看变化',
  '小巷故事③',
  '渡口热线12345678',
]) {
  test(`reads as a column: ${text}`, () => assert.equal(readsAsColumn(text), true));
}

for (const text of ['渡口添了夜船', '柳湾镇', '柳湾镇老渡口夜班船开通首日见闻', '榜样就在身边 船头点灯', '3号渡口']) {
  test(`reads as none: ${text}`, () => assert.equal(readsAsColumn(text), false));
}

test('dots around a column’s word are part of its label', () => {
  assert.equal(isColumnLabel('· 短 波 ·'), true);
  assert.equal(isColumnLabel('·渡口夜航·'), false);
});

test('campaigns and names of columns of briefs are known however long', () => {
  assert.equal(readsAsColumn('第三届渡口文化节进行时'), true);
  assert.equal(readsAsColumn('船工们在渡口把灯点亮的时候正在进行'), false);
  assert.equal(isColumnLabel('社区短讯'), true);
  assert.equal(isColumnLabel('渡口短波收音机'), false);
});

test('what literary pages call their columns', () => {
  for (const label of ['散文天地', '小说世界', '读书', '文苑']) assert.equal(isColumnLabel(label), true, label);
  for (const label of ['柳湾夜话', '渡口诗笺', '柳湾话旧', '健身随想', '船家手札'])
    assert.equal(readsAsColumn(label), true, label);
  for (const title of ['话旧的船工', '采风团夜宿老渡口人家', '学堂里的马灯'])
    assert.equal(readsAsColumn(title), false, title);
  for (const title of ['渡口天地宽', '读书的船工', '世界很小']) assert.equal(isColumnLabel(title), false, title);
});
