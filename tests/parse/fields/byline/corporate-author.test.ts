import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorporateAuthor } from '../../../../src/parse/fields/byline/corporate-author.ts';

for (const text of ['本报评论员', '□本报评论员', '本报编辑部', '本报综合报道', '本刊编辑部']) {
  test(`reads ${text}`, () => assert.equal(readCorporateAuthor(text)?.[0]?.role, 'author'));
}

for (const text of ['本报评论员 贺望山', '本报评论员文章', '本报综合', '本报讯', '本报编辑部搬家', '评论员', '']) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(readCorporateAuthor(text), null));
}

test('commentators of agencies and other papers sign without a name', () => {
  assert.equal(readCorporateAuthor('新华社评论员')?.[0]?.affiliation, '新华社');
  assert.equal(readCorporateAuthor('柳湾日报评论员培训'), null);
});
