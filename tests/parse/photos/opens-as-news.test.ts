import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensAsNews } from '../../../src/parse/photos/opens-as-news.ts';
import { articlesOf, outlineOf, parseLines } from '../parse-text.ts';

test('a text that says first when it was opens as news, one that says who tells it does not', () => {
  assert.ok(opensAsNews('昨日，柳湾渡口的船工们把马灯挂上船头，迎接第一班夜船。'));
  assert.ok(opensAsNews('深秋时节,渡口的芦苇白了头,摄友们一早就来等船。'));
  assert.equal(opensAsNews('昨日，记者在柳湾渡口看到，船头都挂上了马灯。'), false);
  assert.equal(opensAsNews('昨日的船票今天还能用，船工们都认。'), false);
});

const story = [
  '# 渡口书屋添了三千册书',
  '本报讯（记者 柏小舟）停火多年的砖窑成了书屋，放学的孩子们在里面写字，管书的人从前是烧窑师傅。',
];
const next = [
  '# 磨坊里又讲起了故事',
  '本报讯（记者 何苗）石桥镇的老磨坊停了水车，改成了讲故事的地方，每周三晚上开门。',
];
const news =
  '柳湾渡口的船工们给三十条旧船刷上桐油，换下的缆绳编成了书屋门口的脚垫。二十多个孩子也来帮忙，一下午用掉了四桶油，晚上渡口又点起了灯。';
const bodiesOf = (text: string) => {
  const articles = articlesOf(parseLines(...story, text, '本报记者 钟闻笛 摄', ...next));
  return articles.map((article) => outlineOf(article).length);
};

test('news of one paragraph above a credit, behind a whole text, is told by its picture', () => {
  assert.deepEqual(bodiesOf(`昨日，${news}`), [1, 1]);
});

test('a paragraph above a credit that opens otherwise stays with its text', () => {
  assert.deepEqual(bodiesOf(`昨日，记者在书屋看到，${news}`), [2, 1]);
});
