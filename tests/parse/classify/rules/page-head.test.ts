import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市，一来一回就是一天。';
const first = (line: string) => kindsOf(`${line}\n\n# 渡口夜船\n\n${paragraph}\n`)[0]?.split(' ')[0];

for (const line of ['12 民生', '第3版 要闻', 'A06 社会 新闻线索请打热线', '要 闻', 'B07 体育/社会', '国 际 GUOJI']) {
  test(`a page's head: ${line}`, () => assert.equal(first(line), 'furniture'));
}

for (const line of ['县 区 新 闻', '法 治 柳 湾', '# 文教周刊', '4 身边', '## 5 文明创建', '5文明创建']) {
  test(`a page's name: ${line}`, () => assert.equal(first(line), 'furniture'));
}

test('a slogan over the page’s name is furniture, one over a headline is none', () => {
  const kinds = kindsOf(`聚力山水柳湾 共享渡口生活\n\n县 区 新 闻\n\n# 渡口夜船\n\n${paragraph}\n`);
  assert.deepEqual(
    kinds.slice(0, 2).map((kind) => kind.split(' ')[0]),
    ['furniture', 'furniture'],
  );
  assert.notEqual(first('聚力山水柳湾 共享渡口生活'), 'furniture');
});

for (const line of ['喜 迎 新 春', '5名船工', '5岁船娃', '12盏灯亮', '十月周刊社的来客', '6 船工来信 AB']) {
  test(`no page's name: ${line}`, () => assert.notEqual(first(line), 'furniture'));
}

for (const line of ['3月要闻回顾', '社会各界来渡口看灯', '12 盏灯照着渡口']) {
  test(`none: ${line}`, () => assert.notEqual(first(line), 'furniture'));
}

test("a section's name alone is none further down", () => {
  assert.notEqual(kindsOf(`# 渡口夜船\n\n${paragraph}\n\n要闻\n\n${paragraph}\n`)[2]?.split(' ')[0], 'furniture');
});

test('who makes a page with the paper, and the page’s name below', () => {
  const kinds = (...lines: readonly string[]) =>
    kindsOf(`${[...lines, '渡口夜船', `本报讯 ${paragraph}`].join('\n\n')}\n`).map((kind) => kind.split(' ')[0]);
  assert.deepEqual(kinds('柳湾区融媒体中心 协办', '柳湾新闻').slice(0, 2), ['furniture', 'furniture']);
  assert.notEqual(kinds('渡口夜船添了三班', '柳湾区渡运协会主办')[1], 'furniture');
});

test('two names over the first headline are the page’s, not further down nor over text', () => {
  assert.equal(kindsOf(`# 柳湾·石桥\n\n# 渡口夜船\n\n${paragraph}\n`)[0], 'furniture 柳湾·石桥');
  assert.equal(kindsOf(`# 柳湾·石桥\n\n${paragraph}\n`)[0], 'heading 柳湾·石桥');
});
