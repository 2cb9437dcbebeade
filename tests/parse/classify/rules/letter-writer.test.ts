import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const text = '我家住在渡口路，夜里船靠岸时没有灯，下船的人只好摸黑上坡，昨晚又有一位老人绊倒了。';
const signed = '柳湾制药厂退休工人　何苗';

test('a name over a letter’s salutation is its writer', () => {
  assert.deepEqual(kindsOf(`# 这盏灯何时能亮？\n\n渡口路市民 柏师傅\n\n编辑同志：\n\n${text}\n`).slice(1, 3), [
    'byline 渡口路市民 柏师傅',
    'paragraph 编辑同志：',
  ]);
});

test('a name under a letter is its writer', () => {
  const kinds = kindsOf(`# 夸一夸摆渡人\n\n编辑同志：\n\n${text}\n\n${text}\n\n${signed}\n\n# 夜船改点\n\n${text}\n`);
  assert.equal(kinds[4], `byline ${signed}`);
});

test('the same form elsewhere is none: a portrait’s, and one behind the next headline', () => {
  assert.notEqual(kindsOf(`# 街坊群像\n\n渡口社区居民 何苗\n\n${text}\n`)[1], 'byline 渡口社区居民 何苗');
  const kinds = kindsOf(`# 夸一夸摆渡人\n\n编辑同志：\n\n${text}\n\n# 街坊群像\n\n${signed}\n\n${text}\n`);
  assert.notEqual(kinds[4], `byline ${signed}`);
});

test('a place and a name sign the letter above them, and nothing else', () => {
  const page = (above: string) =>
    kindsOf(`# 夸一夸摆渡人\n\n${above}\n\n${text}\n\n柳湾区 何苗\n\n# 夜船改点\n\n${text}\n`);
  assert.equal(page('编辑同志：')[3], 'byline 柳湾区 何苗');
  assert.notEqual(page('船靠了岸。')[3], 'byline 柳湾区 何苗');
});

test('behind texts whose titles stand below them they sign, where more than one text of the page is', () => {
  const page = (second: string) =>
    kindsOf(`${text}\n\n柳湾区 何苗\n\n夸一夸摆渡人\n\n${text}\n\n${second}\n\n夜船减了班\n`);
  assert.equal(page('柳湾县农机局 路知远')[1], 'byline 柳湾区 何苗');
  assert.notEqual(page('船头挂了灯')[1], 'byline 柳湾区 何苗');
});

test('who gives no name signs a letter too, and nothing else', () => {
  const page = (above: string) =>
    kindsOf(`# 夸一夸摆渡人\n\n${above}\n\n${text}\n\n柳湾县 一名船工\n\n# 夜船改点\n\n${text}\n`);
  assert.equal(page('编辑同志：')[3], 'byline 柳湾县 一名船工');
  assert.notEqual(page('船靠了岸。')[3], 'byline 柳湾县 一名船工');
});

test('who gives no name signs a text without a salutation among letters, and no report', () => {
  const page = (above: string) =>
    kindsOf(
      `# 夸一夸摆渡人\n\n${above}\n\n柳湾区 何苗\n\n# 谢谢船娘\n\n${text}\n\n一名老船工\n\n# 夜船改点\n\n${text}\n`,
    );
  assert.equal(page(`编辑同志：${text}`)[5], 'byline 一名老船工');
  assert.notEqual(page(`本报讯（记者 柏舟）${text}`)[5], 'byline 一名老船工');
});
