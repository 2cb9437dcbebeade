import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BodyPart, type Draft, noHeadlines, titleText } from '../../../src/parse/draft.ts';
import { findBand } from '../../../src/parse/stitch/find-band.ts';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

let line = 0;

function draftOf(title: string, ...paragraphs: readonly string[]): Draft {
  line += 1;
  const headlines = { ...noHeadlines(), title: [{ block: headingOf(title, { line }), glue: ' ' as const }] };
  const body = paragraphs.map((text) => {
    line += 1;
    return { type: 'paragraph' as const, blocks: [blockOf(text, { line })] };
  });
  return { kind: 'article', headlines, bylines: [], body, problems: [] };
}

function partOf(text: string) {
  line += 1;
  return { type: 'paragraph' as const, blocks: [blockOf(text, { line })] };
}

const namesOf = (drafts: readonly Draft[] | undefined) => drafts?.map(({ headlines }) => titleText(headlines));
const page = {
  settled: new Set<Draft>(),
  usualGap: 1,
  findNames: nameFinder([]),
  isForeign: () => false,
  findPointed: () => -1,
};

test('reaches up to the topmost article that is open', () => {
  const drafts = [
    draftOf('书屋', '书屋开了。'),
    draftOf('渡口', '船工们提'),
    draftOf('砖窑', '窑火旺着。'),
    draftOf('磨坊', '讲故事的来了。', '水擦洗甲板。'),
  ];
  const band = findBand(drafts, [], 3, page);
  assert.deepEqual(namesOf(band?.owners), ['渡口', '砖窑', '磨坊']);
  assert.equal(band?.hostEnd, '讲故事的来了。');
  assert.equal(band?.steps.length, 1);
});

test('is none where all articles above are closed, or nothing stands below the beginning', () => {
  assert.equal(findBand([draftOf('渡口', '船开了。'), draftOf('磨坊', '灯亮了。', '人来了。')], [], 1, page), null);
  assert.equal(findBand([draftOf('渡口', '船工们提'), draftOf('磨坊', '灯亮了。')], [], 1, page), null);
});

test('a notice between is passed over, and what stands below one may belong to the articles above', () => {
  const notice: Draft = { ...draftOf('公告', '停水一天。', '水擦洗甲板。'), kind: 'notice' };
  const drafts = [draftOf('渡口', '船工们提'), notice, draftOf('磨坊', '灯亮了。', '水擦洗甲板。')];
  assert.deepEqual(namesOf(findBand(drafts, [], 2, page)?.owners), ['渡口', '磨坊']);
  assert.deepEqual(namesOf(findBand(drafts, [], 1, page)?.owners), ['渡口', '公告']);
});

test('all text below a headline is in question where it begins in the middle of a paragraph', () => {
  const drafts = [draftOf('渡口', '船工们提'), draftOf('磨坊', '水擦洗甲板。', '灯亮了。')];
  const band = findBand(drafts, [], 1, { ...page, isForeign: (text) => text === '水擦洗甲板。' });
  assert.deepEqual([band?.kept, band?.hostEnd, band?.steps.length], [0, '', 2]);
  const signed = drafts.map((draft) => ({ ...draft, bylines: [blockOf('□本报记者 柏小舟')] }));
  assert.equal(findBand(signed, [], 1, { ...page, isForeign: () => true })?.kept, 1);
});

test('a headline printed again brings its article in, and the few above the last', () => {
  const drafts = [draftOf('渡口', '船开了。'), draftOf('砖窑', '窑火旺着。'), draftOf('磨坊', '灯亮了。')];
  const [ferry] = drafts;
  const continuations = ferry ? [{ of: ferry, parts: [partOf('甲板擦过了。'), partOf('缆绳换了。')] }] : [];
  const band = findBand(drafts, continuations, 2, page);
  assert.deepEqual(namesOf(band?.owners), ['渡口', '砖窑', '磨坊']);
  assert.deepEqual(
    band?.steps.map(({ resumed }) => resumed),
    [0, null],
  );
});

test('an article that a run above closed is told to be settled', () => {
  const drafts = [draftOf('渡口', '船工们提'), draftOf('砖窑', '窑火旺着。'), draftOf('磨坊', '灯亮了。', '人来了。')];
  const settled = new Set(drafts.slice(1, 2));
  const band = findBand(drafts, [], 2, { ...page, settled });
  assert.deepEqual(namesOf(band?.owners), ['渡口', '砖窑', '磨坊']);
  assert.deepEqual(band?.settled, [false, true, false]);
});

test('an article that ended is in question where a text of the run points to it', () => {
  const drafts = [
    draftOf('书屋', '书屋开了。'),
    draftOf('渡口', '船开了。'),
    draftOf('窑场', '窑火亮了。', '书架是新的。'),
  ];
  const findPointed = (part: BodyPart) => (part === drafts[2]?.body[1] ? 0 : -1);
  assert.deepEqual(namesOf(findBand(drafts, [], 2, { ...page, findPointed })?.owners), ['书屋', '窑场']);
  assert.equal(findBand(drafts, [], 2, page), null);
});

test('an article that ended is in question where the run names someone whom it alone names', () => {
  const drafts = [
    draftOf('书屋', '书屋是路知远开的。'),
    draftOf('渡口', '船工们提'),
    draftOf('窑场', '窑火亮了。', '路知远说，书架是自己打的。'),
  ];
  assert.deepEqual(namesOf(findBand(drafts, [], 2, { ...page, findNames: nameFinder(['路知远']) })?.owners), [
    '书屋',
    '渡口',
    '窑场',
  ]);
  assert.deepEqual(namesOf(findBand(drafts, [], 2, page)?.owners), ['渡口', '窑场']);
});

test('a headline that stands again far below another page of the same file brings nothing in', () => {
  const drafts = Array.from({ length: 40 }, (_, index) => draftOf(`第${index}号渡口`, '船开了。'));
  const ownersOf = (of: Draft | undefined) =>
    namesOf(findBand(drafts, of ? [{ of, parts: [partOf('甲板擦过了。')] }] : [], 39, page)?.owners);
  assert.equal(ownersOf(drafts[20])?.[0], '第20号渡口');
  assert.deepEqual(ownersOf(drafts[2]), ['第39号渡口']);
});

test('the whole items of a column of briefs stand above the run, one after another', () => {
  const drafts = (first: string) => [
    draftOf('渡口', '船工们提'),
    draftOf('短讯', first, '●磨坊里的讲故事人下周回来。', '水擦洗甲板。'),
  ];
  const band = findBand(drafts('●石桥镇的书屋今晚开门。'), [], 1, page);
  assert.deepEqual([band?.kept, band?.steps.length, band?.hostEnd], [2, 1, '●磨坊里的讲故事人下周回来。']);
  const cut = findBand(drafts('●石桥镇的书屋今'), [], 1, page);
  assert.deepEqual([cut?.kept, cut?.steps.length], [1, 2]);
});
