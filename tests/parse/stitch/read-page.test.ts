import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, type Draft, noHeadlines, titleText } from '../../../src/parse/draft.ts';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';
import type { BandWeighers } from '../../../src/parse/stitch/read-band.ts';
import { readPage } from '../../../src/parse/stitch/read-page.ts';
import { spelledSubjectOf } from '../../../src/parse/topics/subject.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

function draftOf(title: string, ...paragraphs: readonly string[]): Draft {
  const headlines = { ...noHeadlines(), title: [{ block: headingOf(title), glue: ' ' as const }] };
  const body = paragraphs.map((text) => ({ type: 'paragraph' as const, blocks: [blockOf(text)] }));
  return { kind: 'article', headlines, bylines: [], body, problems: [] };
}

/** What the page becomes; `seams` gives the odds of halves that may be of one sentence. */
function read(drafts: Draft[], seams: Readonly<Record<string, number>>, continuations: [Draft, string][] = []) {
  const lexicon = loadLexicon();
  const rests = Object.keys(seams).map((seam) => seam.split('|')[1]);
  const weighOpening = (text: string) => (rests.includes(text) ? 1 : -1);
  const findNames = nameFinder([]);
  const weighers: BandWeighers = {
    weighSeam: (left, right) => seams[`${left}|${right}`] ?? -2,
    weighAmong: () => 0,
    weighOpening,
    weighIndent: () => 0,
    placeOf: () => '',
    findNames,
    subjectOf: (text) => spelledSubjectOf(text, lexicon),
    lexicon,
  };
  const page = {
    drafts,
    continuations: continuations.map(([of, text]) => ({
      of,
      parts: [{ type: 'paragraph' as const, blocks: [blockOf(text)] }],
    })),
    furniture: [],
  };
  return readPage(page, { usualGap: 1, findNames, isForeign: (text) => weighOpening(text) > 0, weighers });
}

/** Each article's title and paragraphs. */
function outline(drafts: readonly Draft[]): Record<string, string[]> {
  return Object.fromEntries(drafts.map((draft) => [titleText(draft.headlines), bodyText(draft).split('\n')]));
}

const cut = '第一班夜船昨晚开了，船工们提';
const water = '水擦洗甲板。';
const lamp = '着油灯走上楼梯。';
const story = '讲故事的是退休教师，孩子们提';

test('an end that a text fits is left open where one below another headline fits better', () => {
  const drafts = () => [
    draftOf('渡口', cut),
    draftOf('磨坊', story, lamp),
    draftOf('砖窑', '停火多年的砖窑成了书屋。', water),
  ];
  const both = { [`${cut}|${lamp}`]: 3.5, [`${story}|${lamp}`]: 1.5, [`${cut}|${water}`]: 4 };
  assert.deepEqual(outline(read(drafts(), both)), {
    渡口: [cut, water],
    磨坊: [story, lamp],
    砖窑: ['停火多年的砖窑成了书屋。'],
  });
  const [ferry, mill] = drafts();
  assert.ok(ferry && mill);
  assert.deepEqual(outline(read([ferry, mill], both)), { 渡口: [cut, lamp], 磨坊: [story] }, 'where there is none');
});

test('what one run closed is closed for the runs below it', () => {
  const drafts = [
    draftOf('渡口', cut),
    draftOf('磨坊', '讲故事的是退休教师。', water),
    draftOf('砖窑', '停火多年的砖窑成了书屋。', lamp),
  ];
  assert.deepEqual(outline(read(drafts, { [`${cut}|${water}`]: 5, [`${cut}|${lamp}`]: 3 })), {
    渡口: [cut, water],
    磨坊: ['讲故事的是退休教师。'],
    砖窑: ['停火多年的砖窑成了书屋。', lamp],
  });
});

test('a headline whose text all belongs above is kept, and its doubt said', () => {
  const ferry = draftOf('渡口', cut);
  const mill = draftOf('磨坊', water);
  const [first, second] = read([ferry, mill], { [`${cut}|${water}`]: 5 });
  assert.ok(first && second);
  assert.equal(bodyText(first), `${cut}\n${water}`);
  assert.deepEqual([second.kind, second.body, second.problems.length], ['residue', [], 1]);
  assert.deepEqual(
    [mill.kind, mill.body.length, mill.problems.length],
    ['article', 1, 0],
    'what was given is as it was',
  );
});

test('a text below a headline printed again goes to its article, also where that is no run', () => {
  const ferry = draftOf('渡口', '第一班夜船昨晚开了。');
  const notice: Draft = { ...draftOf('遗失声明', '柳湾渡口公章遗失，声明作废。'), kind: 'notice' };
  assert.deepEqual(outline(read([ferry, notice], {}, [[ferry, '甲板擦得发亮。']])), {
    渡口: ['第一班夜船昨晚开了。', '甲板擦得发亮。'],
    遗失声明: ['柳湾渡口公章遗失，声明作废。'],
  });
});
