import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSignature } from '../../../../src/parse/fields/byline/signature.ts';

for (const [text, names] of [
  ['柏小舟', ['柏小舟']],
  ['柏小舟 路知远', ['柏小舟', '路知远']],
  ['柏小舟、何 苗', ['柏小舟', '何苗']],
  ['欧阳晓雯', ['欧阳晓雯']],
] as const) {
  test(`signed by ${text}`, () =>
    assert.deepEqual(
      readSignature(text)?.map(({ name }) => name),
      names,
    ));
}

for (const text of ['完', '连载', '文明柳湾', '未完待续', '见下图', '票价三元，学生免票', '']) {
  test(`no signature: ${text || 'nothing'}`, () => assert.equal(readSignature(text), null));
}
