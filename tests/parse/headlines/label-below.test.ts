import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnHeadlines } from '../../../src/parse/headlines/orientation.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf, textsOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';

const ferry = '本报讯（记者 柏小舟）昨晚，柳湾渡口添了夜班渡船，船头挂着两盏马灯，开到十点才收缆。';
const title = '柳湾渡口添夜班渡船';
const comment = '最近走访粮站，常听种粮大户说烘干塔不够用。烘干塔多一座，受潮的麦子就少一垛，账要算在雨前。';
const headline = '粮站烘干塔要算雨前账';

function section(run: readonly string[], text: string | null, gap = 1): Section {
  const blocks = run.map((line, index) => ({ ...headingOf(line), gap: index > 0 ? gap : 1 }));
  const paragraphs = text === null ? [] : [blockOf(text)];
  return { run: blocks, bylines: [], paragraphs, strong: text?.startsWith('本报讯') ?? false };
}

const turn = (...sections: readonly Section[]) =>
  turnHeadlines(sections, context.lexicon).sections.map(({ run }) => textsOf(run));

test('the name of a column behind a headline stays over the text below it', () => {
  const turned = turn(section([], ferry), section([title, '粮农茶座'], comment), section([headline], null));
  assert.deepEqual(turned, [[title], ['粮农茶座', headline]]);
});

test('one set close to the headline goes with it, and so does a line whose words the text above knows', () => {
  const close = turn(section([], ferry), section([title, '粮农茶座'], comment, 0), section([headline], null));
  assert.deepEqual(close, [[title, '粮农茶座'], [headline]]);
  const known = turn(section([], ferry), section([title, '渡船马灯故事'], comment), section([headline], null));
  assert.deepEqual(known, [[title, '渡船马灯故事'], [headline]]);
});

test('alone between two texts it stays over the lower one, whose headline the upper one does not know', () => {
  const turned = turn(section([], ferry), section(['粮农茶座'], comment), section([headline], null));
  assert.deepEqual(turned, [[], ['粮农茶座', headline]]);
});

test('over more of the same report it is a subheading', () => {
  const more = '夜班渡船添了以后，柳湾渡口的船工分成两班，渡船每天多开六趟。';
  const turned = turn(section([], ferry), section(['现场直击'], more), section([title], null));
  assert.deepEqual(turned, [[title]]);
});
