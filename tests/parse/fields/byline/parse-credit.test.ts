import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCredit } from '../../../../src/parse/fields/byline/parse-credit.ts';

for (const [text, expected] of [
  ['李小舟 摄', ['photographer 李小舟']],
  ['柳湾镇政府供图', ['source 柳湾镇政府']],
  ['资料图片', []],
  ['资料图片（柳湾镇供图）', ['source 柳湾镇']],
  ['资料图 柳湾镇供图', ['source 柳湾镇']],
  ['新华社发（李小舟 摄）', ['source 新华社', 'photographer 李小舟']],
  ['图片由柳湾镇提供', ['source 柳湾镇']],
  ['图片来源：柳湾镇', ['source 柳湾镇']],
  ['AI制图', []],
  ['（李小舟 摄）', ['photographer 李小舟']],
] as const) {
  test(`reads ${text}`, () =>
    assert.deepEqual(
      parseCredit(text)?.map(({ role, name }) => `${role} ${name}`),
      expected,
    ));
}

for (const text of ['本报记者 柏小舟', '本报记者 柏小舟 文/图', '渡口（二期）', '一张图片由此传开', '图为夜船', '']) {
  test(`no credit: ${text || 'nothing'}`, () => assert.equal(parseCredit(text), null));
}

test('pictures of a page by one photographer', () => {
  assert.deepEqual(
    parseCredit('本版图片均由贺望山摄')?.map(({ role, name }) => [role, name]),
    [['photographer', '贺望山']],
  );
  assert.equal(parseCredit('图片由贺望山提供')?.[0]?.role, 'source');
});
