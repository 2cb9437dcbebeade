import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnHeadlines } from '../../../src/parse/headlines/orientation.ts';
import { isSignedApart } from '../../../src/parse/headlines/signed-apart.ts';
import { blockOf } from '../invented-blocks.ts';
import { context, parseText, titlesOf } from '../parse-text.ts';
import { linesOver, sectionOf } from './told-stories.ts';

const report = '本报讯（记者 柏小舟）昨晚，柳湾渡口添了一班夜船，船头挂着两盏马灯。';
const signed = '夜里过河的人都认得那盏灯，灯在，人心就定。（路知远）';

const apart = (text: string, above = report) => isSignedApart([blockOf(text)], above);

test('a text signed by another than the report above is none of it', () => {
  assert.equal(apart(signed), true);
  assert.equal(apart(signed, '本报讯（记者 柏小舟 通讯员 安子溪）昨晚…'), true);
});

test('a text is no other’s where who signs it reported, nobody opened the report, or the brackets hold no name', () => {
  assert.equal(apart(signed.replace('路知远', '柏小舟')), false);
  assert.equal(apart(signed, '昨晚，柳湾渡口添了一班夜船。'), false);
  assert.equal(apart('夜里过河的人都认得那盏灯。（完）'), false);
  assert.equal(apart('夜里过河的人都认得那盏灯。'), false);
});

test('such a text is an article under the line above it', () => {
  const page = ['渡口添了夜船', report, '山乡处处有灯火', '灯在渡口，人就知道回家的路。', signed];
  assert.deepEqual(titlesOf(parseText(page.join('\n\n'))), ['渡口添了夜船', '山乡处处有灯火']);
});

test('and one over the next line, where headlines stand behind their texts', () => {
  const turn = (text: string) =>
    turnHeadlines(
      [sectionOf([], report), sectionOf(['渡口添了夜船'], text, false), sectionOf(['山乡处处有灯火'], '')],
      context.lexicon,
    ).sections;
  assert.deepEqual(linesOver(turn(signed)), ['渡口添了夜船', '山乡处处有灯火']);
  assert.deepEqual(linesOver(turn('夜里过河的人都认得那盏灯。')), ['山乡处处有灯火']); // under a subheading
});
