import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoticeHeading, isSmallAdvertisement } from '../../../src/parse/headlines/notice-heading.ts';

for (const text of ['遗失声明', '公告', '招聘启事', '柳湾渡运有限公司注销公告', '【停水通知】', '公 示']) {
  test(`opens a notice: ${text}`, () => assert.equal(isNoticeHeading(text), true));
}

for (const text of [
  '柳湾镇发布禁渔通告',
  '渡口招聘专场走进校园',
  '一纸公告唤回老船工',
  '停电通知栏成了留言墙',
  '声明书背后的故事',
]) {
  test(`heads a story: ${text}`, () => assert.equal(isNoticeHeading(text), false));
}

for (const text of ['寻人启事', '更 正', '致歉声明', '招领启事', '稿 约']) {
  test(`opens a notice: ${text}`, () => assert.equal(isNoticeHeading(text), true));
}

for (const text of ['一则寻人启事', '渡口收到拆迁通知', '航道图更正记', '一张稿约二十年']) {
  test(`heads a story: ${text}`, () => assert.equal(isNoticeHeading(text), false));
}

for (const text of ['义诊预告', '停电信息', '供求信息', '敬告读者', '柳湾县自然资源局国有建设用地使用权挂牌出让公告']) {
  test(`opens a notice: ${text}`, () => assert.equal(isNoticeHeading(text), true));
}

for (const text of ['停电信息早知道', '记者敬告老读者', '柳湾县自然资源局发布国有建设用地使用权挂牌出让公告']) {
  test(`heads a story: ${text}`, () => assert.equal(isNoticeHeading(text), false));
}

const hive = '我场常年供应蜂种，签订合同，回收蜂蜜。地址：柳湾镇北街 联系人：何苗。';

test('what somebody sells, over a text that says where, is a small advertisement', () => {
  assert.equal(isSmallAdvertisement('出售种蜂', hive), true);
  assert.equal(isSmallAdvertisement('出售种蜂', '本报讯 老船工把蜂箱卖了，腾出院子晒网。'), false, 'a story');
  assert.equal(isSmallAdvertisement('老船工出售种蜂', hive), false);
});

test('what a notice is about may stand before it in quotation marks', () => {
  assert.equal(isNoticeHeading('“我与渡口”征文启事'), true);
  assert.equal(isNoticeHeading('《柳湾渡口志》征稿启事'), true);
  assert.equal(isNoticeHeading('“夜船”开进征文启事'), false);
});

for (const text of ['柳湾图书馆5月公益讲座预告', '读书沙龙预告', '门诊时间调整', '渡口管理处服务时间变更']) {
  test(`opens a notice: ${text}`, () => assert.equal(isNoticeHeading(text), true));
}

for (const text of ['夜船时间调整之后', '一则门诊时间调整', '5月的最后一班夜船']) {
  test(`heads a story: ${text}`, () => assert.equal(isNoticeHeading(text), false));
}

test('whom somebody looks for, over a text that says where to find them, is a small advertisement', () => {
  const lost = '何大妈，67岁，短发，昨天在渡口走失。知情者请拨打13900000000。';
  for (const heading of ['寻 人', '寻球友', '招商']) assert.equal(isSmallAdvertisement(heading, lost), true);
  assert.equal(isSmallAdvertisement('寻人', '本报讯 老船工找了三天，终于找到了失散的女儿。'), false, 'a story');
  assert.equal(isSmallAdvertisement('寻人的老船工', lost), false);
});
