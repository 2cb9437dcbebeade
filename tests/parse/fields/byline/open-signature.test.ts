import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSignatureAtEnd } from '../../../../src/parse/fields/byline/open-signature.ts';
import { onlyArticle, parseLines } from '../../parse-text.ts';

for (const [text, names] of [
  ['灯一直亮到后半夜。本报记者何苗', 'reporter 何苗'],
  ['他说：“等到了头一班船。” 晚报记者 何苗 通讯员 柏小舟', 'reporter 何苗 · correspondent 柏小舟'],
] as const) {
  test(`signs: ${text}`, () => {
    assert.equal((openSignatureAtEnd(text) ?? []).map(({ role, name }) => `${role} ${name}`).join(' · '), names);
  });
}

for (const text of ['有人说：“来了。”记者看到', '来的是本报记者何苗', '灯亮了。记者走进柳湾', '灯亮了。', ''])
  test(`nobody signs: ${text || 'nothing'}`, () => assert.equal(openSignatureAtEnd(text), null));

test('the article has them, and keeps the words', () => {
  const end = '等船的人坐在石阶上剥毛豆，灯一直亮到后半夜。本报记者何苗';
  const article = onlyArticle(parseLines('# 渡口添了夜船', '夜船昨晚开了，首班载客二十人，船头挂着两盏马灯。', end));
  assert.deepEqual(
    article.bylines.map(({ name }) => name),
    ['何苗'],
  );
  const last = article.body.at(-1);
  assert.equal(last?.type === 'paragraph' && last.text, end);
});
