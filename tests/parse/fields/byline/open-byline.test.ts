import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOpenByline } from '../../../../src/parse/fields/byline/open-byline.ts';
import { parseText } from '../../parse-text.ts';

for (const [text, names] of [
  ['记者何苗 通讯员柏小舟 昨日上午，渡口添了夜班船', 'reporter 何苗 · correspondent 柏小舟'],
  ['通讯员贺望山何苗 为争一条船', 'correspondent 贺望山 · correspondent 何苗'],
  [' 记者 何苗 柏小舟 给老人过寿', 'reporter 何苗 · reporter 柏小舟'],
] as const) {
  test(`names who wrote: ${text}`, () => {
    assert.equal((readOpenByline(text) ?? []).map(({ role, name }) => `${role} ${name}`).join(' · '), names);
  });
}

for (const text of [
  '记者昨日从渡口管理处获悉， 夜船',
  '记者 走进柳湾镇，看见',
  '记者 昨日 从渡口',
  '昨日上午，记者何苗 等',
  '记者何苗',
  '',
]) {
  test(`names nobody: ${text || 'nothing'}`, () => assert.equal(readOpenByline(text), null));
}

test('the article has them as its bylines', () => {
  const text = '本报柳湾讯 记者何苗 通讯员柏小舟 渡口的夜班船昨晚开了，船头挂着两盏马灯。';
  const [article] = parseText(`夜船开航\n\n${text}\n`).records;
  assert.deepEqual(
    article?.bylines.map(({ name }) => name),
    ['何苗', '柏小舟'],
  );
});
