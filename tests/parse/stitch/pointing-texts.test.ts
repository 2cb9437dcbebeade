import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Draft, noHeadlines } from '../../../src/parse/draft.ts';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { PointingTexts } from '../../../src/parse/stitch/pointing-texts.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

const lexicon = loadLexicon();
const paragraphOf = (text: string) => ({ type: 'paragraph' as const, blocks: [blockOf(text)] });

function draftOf(title: string, ...paragraphs: readonly string[]): Draft {
  const headlines = { ...noHeadlines(), title: [{ block: headingOf(title), glue: ' ' as const }] };
  return { kind: 'article', headlines, bylines: [], body: paragraphs.map(paragraphOf), problems: [] };
}

const piano = '她弹完钢琴奏鸣曲，又同小提琴手合奏交响乐，听众为音乐会的演奏鼓掌。';
const wheat = '小麦播种以后，农户给麦田浇水施肥，盼着粮食丰收。';
const pageOf = (...under: readonly string[]) => [
  draftOf('新年音乐会奏响', '交响乐团昨晚演奏了钢琴协奏曲和小提琴独奏，听众陶醉在音乐里。'),
  draftOf('篮球联赛开打', '球员们在篮球场上传球投篮，教练布置了防守战术，球迷为球队加油。'),
  draftOf('小麦播种忙', '农户在麦田里播种小麦，施肥浇水，农技员指导田间管理。', ...under),
];

test('a text points to the article above that speaks of the same', () => {
  const drafts = pageOf(piano);
  const [part = paragraphOf('')] = drafts[2]?.body.slice(1) ?? [];
  assert.equal(new PointingTexts(drafts, lexicon).find(part, 2), 0);
});

test('a text of what its own article speaks of points nowhere, nor does one that no article is near to', () => {
  for (const text of [wheat, '他说，这样的日子还长着。']) {
    const drafts = pageOf(text);
    const [part = paragraphOf('')] = drafts[2]?.body.slice(1) ?? [];
    assert.equal(new PointingTexts(drafts, lexicon).find(part, 2), -1, text);
  }
});

test('no text points to a notice or to what is no paragraph', () => {
  const [concert, ...others] = pageOf(piano);
  const drafts = concert ? [{ ...concert, kind: 'notice' as const }, ...others] : others;
  const [part = paragraphOf('')] = drafts[2]?.body.slice(1) ?? [];
  assert.equal(new PointingTexts(drafts, lexicon).find(part, 2), -1);
  assert.equal(new PointingTexts(pageOf(piano), lexicon).find({ ...part, type: 'subheading' }, 2), -1);
});
