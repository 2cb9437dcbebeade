import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterWriterAtEnd, readLetterWriter } from '../../../../src/parse/fields/byline/letter-writer.ts';

for (const [text, name, affiliation] of [
  ['柳湾制药厂退休工人　何苗', '何苗', '柳湾制药厂退休工人'],
  ['渡口路市民 柏师傅', '柏师傅', '渡口路市民'],
  ['（柳湾中学教师 欧阳晓雯）', '欧阳晓雯', '柳湾中学教师'],
  ['（柳湾市渡口区 何苗）', '何苗', '柳湾市渡口区'],
  ['（热心市民 何苗）', '何苗', '热心市民'],
] as const) {
  test(`writes a letter: ${text}`, () => {
    const [byline] = readLetterWriter(text) ?? [];
    assert.deepEqual([byline?.name, byline?.affiliation, byline?.role], [name, affiliation, 'author']);
  });
}

for (const text of [
  '渡口路市民',
  '渡口路市民 师傅',
  '柳湾制药厂 何苗',
  '柳湾市渡口区 何苗',
  '（柳湾市渡口区 新气象）',
  '读者 服务部',
  '市民 何苗',
  '（读者 服务部）',
  '',
]) {
  test(`writes none: ${text || 'nothing'}`, () => assert.equal(readLetterWriter(text), null));
}

test('under a letter the writer’s place needs no brackets', () => {
  const [byline] = readLetterWriter('柳湾区 何苗', true) ?? [];
  assert.deepEqual([byline?.name, byline?.affiliation], ['何苗', '柳湾区']);
  assert.equal(readLetterWriter('柳湾县畜牧局 何苗', true)?.[0]?.affiliation, '柳湾县畜牧局');
  for (const text of ['柳湾区 新气象', '柳湾区何苗', '何苗 柳湾区']) assert.equal(readLetterWriter(text, true), null);
});

for (const [text, name] of [
  ['灯什么时候能亮？ 柳湾县读者 何苗', '何苗'],
  ['盼着早日修好。 渡县　柏小舟', '柏小舟'],
] as const)
  test(`signs a letter behind its last sentence: ${text}`, () => {
    assert.deepEqual(
      letterWriterAtEnd(text)?.map((byline) => [byline.role, byline.name]),
      [['author', name]],
    );
  });

for (const text of [
  '灯什么时候能亮，柳湾县读者 何苗',
  '他说，灯亮了。柳湾县 晴',
  '盼着早日修好。',
  '灯亮了。 柳湾县 渡口',
])
  test(`nobody signs: ${text}`, () => assert.equal(letterWriterAtEnd(text), null));
