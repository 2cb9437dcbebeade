import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyPart } from '../../../src/parse/draft.ts';
import { countBulleted } from '../../../src/parse/stitch/bulleted-items.ts';
import { blockOf } from '../invented-blocks.ts';
import { articlesOf, outlineOf, parseLines } from '../parse-text.ts';

const count = (...texts: readonly string[]) =>
  countBulleted(texts.map((text): BodyPart => ({ type: 'paragraph', blocks: [blockOf(text)] })));

test('the items of a column of briefs are counted, signed or not', () => {
  assert.equal(count('●柳湾渡口添了夜船。', '●石桥镇的书屋今晚开门。', '水擦洗甲板。'), 2);
  assert.equal(count('■柳湾渡口添了夜船。（何苗）', '■石桥镇的书屋今晚开门。（柏舟）'), 2);
});

test('one alone, one that a column cut, and others behind another mark are none', () => {
  assert.equal(count('●柳湾渡口添了夜船。', '水擦洗甲板。'), 0);
  assert.equal(count('●柳湾渡口添了夜', '●石桥镇的书屋今晚开门。'), 0);
  assert.equal(count('●柳湾渡口添了夜船。', '■石桥镇的书屋今晚开门。'), 0);
  assert.equal(count('柳湾渡口添了夜船。', '●石桥镇的书屋今晚开门。'), 0);
});

test('an article above that is open takes none of them, but what begins in the middle of its sentence', () => {
  const lines = [
    '# 渡口夜船开航',
    '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，船工每天用河',
    '# 柳湾短讯',
    '●石桥镇的书屋今晚开门。（何苗）',
    '●渡口夜船的船票每张两元，老人孩子免费。（柏舟）',
    '●磨坊里的讲故事人下周回来。（钟闻笛）',
    '水擦洗甲板，天亮前把马灯收回船舱。',
  ];
  const [ferry, briefs] = articlesOf(parseLines(...lines)).map((article) => outlineOf(article).join('\n'));
  assert.match(ferry ?? '', /每天用河水擦洗甲板/u);
  assert.doesNotMatch(ferry ?? '', /船票/u);
  for (const word of ['书屋', '船票', '讲故事']) assert.ok(briefs?.includes(word), word);
});
