import assert from 'node:assert/strict';
import { test } from 'node:test';
import { affinitiesOf } from '../../../src/parse/headlines/affinity.ts';
import { isOfTextAbove } from '../../../src/parse/headlines/title-between.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';

const fit = affinitiesOf(context.lexicon);

function section(run: readonly string[], paragraphs: readonly string[], strong = false): Section {
  const blocks = paragraphs.map((text) => blockOf(text));
  return { run: run.map((text) => headingOf(text)), bylines: [], paragraphs: blocks, strong };
}

const ferry = section(
  [],
  ['本报讯（记者 柏小舟）昨晚，柳湾渡口添了夜班渡船，船头挂着两盏马灯，开到十点才收缆。'],
  true,
);
const title = '柳湾渡口添夜班渡船';
const chest = '奶奶翻开樟木箱，一件件晒她年轻时的蓝布褂，说太阳底下没有旧衣裳，晒过的棉花才暖和。';
const next = (headline: string) => [section([headline], ['本报讯（记者 路知远）粮站昨日收粮。'], true)];

test('a line that the text above tells of, and neither the text below nor the next headline, is a title', () => {
  assert.equal(isOfTextAbove(section([title], [chest]), ferry, next('樟木箱里的蓝布褂'), fit), true);
});

test('a line over more of the same matter is a subheading', () => {
  const more = '夜班渡船添了以后，柳湾渡口的船工分成两班，渡船每天多开六趟，码头上又添了两条长凳。';
  assert.equal(isOfTextAbove(section([title], [more]), ferry, next('樟木箱里的蓝布褂'), fit), false);
});

test('so is one whose article has its own headline farther down', () => {
  assert.equal(isOfTextAbove(section(['船头挂着两盏马灯'], [chest]), ferry, next(title), fit), false);
});
