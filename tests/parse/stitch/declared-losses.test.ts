import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Draft, noHeadlines } from '../../../src/parse/draft.ts';
import { isDeclaration, isOfLosses } from '../../../src/parse/stitch/declared-losses.ts';
import { articlesOf, outlineOf, parseLines } from '../parse-text.ts';

const draft = (kind: Draft['kind']): Draft => ({ kind, headlines: noHeadlines(), bylines: [], body: [], problems: [] });
const declared = '何苗遗失船工证一本，编号0031，声明作废。';

test('a notice that begins with a declaration is one of losses, an article and another notice are none', () => {
  assert.ok(isOfLosses(draft('notice'), declared));
  assert.equal(isOfLosses(draft('article'), declared), false);
  assert.equal(isOfLosses(draft('notice'), '因检修缆绳，渡口明日停航一天。'), false);
  assert.equal(isDeclaration('他遗失的船工证找回来了，船票作废的事不再提。'), false);
});

const above = [
  '# 书屋管到半夜',
  '本报讯（记者 柏小舟）停火多年的砖窑成了书屋，管书的人从前是烧窑师傅，夜里等最后一个孩子走了才关灯。',
  '“书和窑一样，得有人守着。”老师傅常对街坊们这么说，可是街坊',
];
const tail = '去年冬天，一位外地来的老人坐了一夜，把一册县志抄完才走。';

test('prose below declared losses goes on with the article above that a column cut', () => {
  const { records } = parseLines(...above, '## 遗失声明', declared, tail);
  assert.match(outlineOf(records[0] ?? assert.fail()).join(), /抄完才走/u);
});

test('below another notice such prose may be its own', () => {
  const { records } = parseLines(...above, '## 公告', '因检修缆绳，渡口明日停航一天，请船客互相转告。', tail);
  assert.doesNotMatch(outlineOf(records[0] ?? assert.fail()).join(), /抄完才走/u);
});

test('declared losses stay with their notice, however open the article above is', () => {
  const { records } = parseLines(...above, '## 遗失声明', declared, '柏舟丢失渡口营业执照副本，声明作废。');
  assert.doesNotMatch(
    outlineOf(articlesOf({ records } as ReturnType<typeof parseLines>)[0] ?? assert.fail()).join(),
    /作废/u,
  );
});
