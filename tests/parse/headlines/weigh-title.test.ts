import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenArticle, PageHeadlines } from '../../../src/parse/headlines/weak-section.ts';
import { titleThreshold, weighTitle } from '../../../src/parse/headlines/weigh-title.ts';
import { blockOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';

const open: OpenArticle = {
  kind: 'article',
  isSigned: false,
  isFeature: false,
  titleDepth: 1,
  subheadingDepths: [],
  subheadingLengths: [],
  opening: '',
  text: '老砖窑成了书屋窑工的孩子周末来读书，管书的人从前是烧窑师傅。',
};
const page: PageHeadlines = { proven: true, titleLength: 12, titleDepths: [1], inRow: false, neighbours: [] };

/** Where a paragraph was cut: its end stands first. */
const inside = '木桩上，缆绳勒出一圈白印。老船工每天看三回水位，汛期不停船。';
const beginning = '散集的时候天黑透了，船老大数了数人头，把缆绳从木桩上解下来。';

/** Of the matter of both. */
const ferry = '船老大撑船四十年，缆绳换了几十根。散集的乡亲等船，船工把木桩打牢，渡口的人头一个个数过去。';

interface Given extends Partial<OpenArticle>, Partial<PageHeadlines> {
  below?: string;
  /** Whether the text below is indented. */
  indented?: boolean;
  depth?: number;
}

function isTitle(heading: string, { below = inside, depth = 1, indented, ...given }: Given = {}): boolean {
  const text = blockOf(below, indented === undefined ? {} : { indented });
  const section = { run: [blockOf(heading, { depth })], bylines: [], paragraphs: [text], strong: false };
  return weighTitle(section, { ...open, ...given }, { ...page, ...given }, context) > titleThreshold;
}

test('a heading worded as a title over the end of a sentence of another matter is one', () => {
  assert.equal(isTitle('船头点灯照归路 渡口添了夜班船'), true);
  assert.equal(isTitle('浚县：渡口添了夜班船赶集'), true);
});

for (const [sign, heading, given] of [
  ['as short as subheadings are', '船头的灯', {}],
  ['over a whole paragraph, and not worded as a title', '渡口夜里也有了摆渡人', { below: beginning, text: ferry }],
  ['over names and words of the article above', '船头点灯照归路 渡口添了夜船', { text: inside }],
  ['as long as the subheadings above', '船头点灯照归路 渡口夜船', { subheadingLengths: [10, 12], text: ferry }],
  ['deeper than all titles', '船头点灯照归路 渡口添了夜船', { depth: 3, isFeature: true }],
  ['speech', '“渡口添了夜船才方便！”老船工', {}],
  ['a sentence cut short', '渡口的水涨了半尺多高，船', {}],
  ['on a page that proves no title', '船头点灯照归路 渡口添了夜船', { proven: false }],
] as const) {
  test(`a heading is no title where it is ${sign}`, () => assert.equal(isTitle(heading, given), false));
}

test('a heading of doubtful form is a title over text of another matter, and none over text of the same', () => {
  const heading = '渡口夜里也有了摆渡人';
  const kiln = '砖窑停火多年，窑工们把窑洞打扫干净，摆上书架和课桌，孩子们放学来看书写作业，退休教师轮流来辅导。';
  assert.equal(isTitle(heading, { below: beginning, text: kiln }), true);
  assert.equal(isTitle(heading, { below: beginning, text: ferry }), false);
});

test('a heading as long as titles over a report’s first words is one, over 今天的… it is none', () => {
  const report = '渡口管理所给夜班的船换上了新缆绳，老船工试着拉了两趟，说比从前的省力。';
  const heading = '渡口夜里也有了摆渡人';
  assert.equal(isTitle(heading, { below: `日前，${report}` }), true);
  assert.equal(isTitle(heading, { below: `今天的${report}` }), false);
});

test('a deeper mark tells nothing where titles of that depth are proven', () => {
  const heading = '船头点灯照归路 渡口添了夜班船';
  assert.equal(isTitle(heading, { depth: 3 }), false);
  assert.equal(isTitle(heading, { depth: 3, titleDepths: [1, 3] }), true);
});

test('a heading far longer than the subheadings above is a title among them', () => {
  const heading = '渡口老船工收下了新徒弟';
  assert.equal(isTitle(heading, { subheadingLengths: [5, 6] }), true);
  assert.equal(isTitle(heading, { subheadingLengths: [7, 8] }), false);
});

test('of two such headings one over a text without the indent of its page is a title, one over an indented text is none', () => {
  const heading = '渡口夜里也有了摆渡人';
  assert.equal(isTitle(heading, { indented: false }), true);
  assert.equal(isTitle(heading, { indented: true }), false);
});
