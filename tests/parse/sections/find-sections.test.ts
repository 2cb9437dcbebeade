import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSections } from '../../../src/parse/sections/find-sections.ts';
import { classifiedBlocks, textsOf } from '../invented-blocks.ts';

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
