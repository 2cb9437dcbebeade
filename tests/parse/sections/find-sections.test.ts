import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSections } from '../../../src/parse/sections/find-sections.ts';
import { classifiedBlocks, textsOf } from '../invented-blocks.ts';
import { parseText } from '../parse-text.ts';

/** Each section as "run | bylines | paragraphs", those that prove an article with a "!". */
function sectionsOf(...lines: readonly string[]): string[] {
  return findSections(classifiedBlocks(lines.join('\n\n'))).map(({ run, bylines, paragraphs, strong }) => {
    const parts = [run, bylines, paragraphs].map((blocks) => textsOf(blocks).join(' / '));
    return (strong ? '! ' : '') + parts.join(' | ');
  });
}

test('headlines with what follows them are a section, and the next headline begins another', () => {
  assert.deepEqual(sectionsOf('# 夜船', '船开了。', '灯亮了。', '# 书屋', '门开了。'), [
    '夜船 |  | 船开了。 / 灯亮了。',
    '书屋 |  | 门开了。',
  ]);
});

test('a dateline proves an article, and begins one without a headline', () => {
  assert.deepEqual(sectionsOf('# 夜船', '本报讯 船开了。', '本报讯 门开了。', '# 书屋'), [
    '! 夜船 |  | 本报讯 船开了。',
    '!  |  | 本报讯 门开了。',
    '书屋 |  | ',
  ]);
});

test('a jump line proves an article', () => {
  assert.deepEqual(sectionsOf('# 夜船', '（上接第一版）船开了。', '# 书屋', '门开了。'), [
    '! 夜船 |  | （上接第一版）船开了。',
    '书屋 |  | 门开了。',
  ]);
});

test('a byline above its text proves an article', () => {
  assert.deepEqual(sectionsOf('# 夜船', '□本报记者 柏小舟', '船开了。', '# 书屋'), [
    '! 夜船 | □本报记者 柏小舟 | 船开了。',
    '书屋 |  | ',
  ]);
});

test('a body and a name in brackets sign the text above, a reporter in brackets begins the text below', () => {
  assert.deepEqual(sectionsOf('# 夜船', '船开了。', '（柳湾镇农技站 何苗）', '本报讯 门开了。'), [
    '夜船 | （柳湾镇农技站 何苗） | 船开了。',
    '!  |  | 本报讯 门开了。',
  ]);
  assert.deepEqual(sectionsOf('# 夜船', '船开了。', '（记者 何苗）', '门开了。'), [
    '夜船 |  | 船开了。',
    '!  | （记者 何苗） | 门开了。',
  ]);
});

test('a byline between texts begins an article', () => {
  assert.deepEqual(sectionsOf('# 夜船', '船开了。', '□本报记者 柏小舟', '门开了。', '# 书屋'), [
    '夜船 |  | 船开了。',
    '!  | □本报记者 柏小舟 | 门开了。',
    '书屋 |  | ',
  ]);
});

test('a byline below a text, over a headline or the end of the page, signs it', () => {
  assert.deepEqual(sectionsOf('# 夜船', '船开了。', '□本报记者 柏小舟', '# 书屋', '门开了。', '□本报记者 路知远'), [
    '夜船 | □本报记者 柏小舟 | 船开了。',
    '书屋 | □本报记者 路知远 | 门开了。',
  ]);
});

test('furniture parts nothing', () => {
  assert.deepEqual(sectionsOf('# 夜船', '船开了。', '＊＊＊', '灯亮了。', '# 书屋'), [
    '夜船 |  | 船开了。 / 灯亮了。',
    '书屋 |  | ',
  ]);
});

test('the writer of a letter signs it, whatever the editors add below', () => {
  const { records } = parseText(
    '# 路灯为啥不亮\n\n渡口的路灯坏了半月，夜里行船看不清岸。\n\n柳湾镇 读者 柏小舟\n\n编后：灯虽小，连着民心，盼早日修好。\n',
  );
  assert.equal(records.length, 1);
  assert.equal(records[0]?.bylines[0]?.affiliation, '柳湾镇');
});

test('so does one whose name stands in brackets below, behind a place', () => {
  const { records } = parseText(
    '# 路灯为啥不亮\n\n编辑同志：渡口的路灯坏了半月，夜里行船看不清岸。\n\n（柳湾市渡口区 柏小舟）\n\n编者按：灯虽小，连着民心，盼早日修好。\n',
  );
  assert.equal(records.length, 1);
  assert.deepEqual([records[0]?.bylines[0]?.name, records[0]?.bylines[0]?.affiliation], ['柏小舟', '柳湾市渡口区']);
});

test('brackets that say who wrote sign the text above them, though a text follows', () => {
  const text = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';
  assert.deepEqual(sectionsOf('# 护眼', text, '（作者系柳湾医院医师 何苗）', text), [
    `护眼 | （作者系柳湾医院医师 何苗） | ${text} / ${text}`,
  ]);
  assert.deepEqual(sectionsOf('# 护眼', text, '本报记者 何苗', text), [
    `护眼 |  | ${text}`,
    `!  | 本报记者 何苗 | ${text}`,
  ]);
});
