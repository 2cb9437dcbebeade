import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Draft, headlineLines } from '../../../src/parse/draft.ts';
import { giveHeadlines, type HeadlineGroup } from '../../../src/parse/headlines/give-headlines.ts';
import { headingOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';
import { draftOf, readHeads } from './told-drafts.ts';

const groupOf = (from: Draft, lines = headlineLines(from.headlines)): HeadlineGroup => ({ from, lines });

const unsigned = '昨晚，渡口添了一班夜船。';
const signed = '本报讯（记者 柏小舟）老戏台修好了屋顶。';
const namesOf = (drafts: readonly Draft[]) =>
  drafts.map(({ bylines }) => bylines.map(({ passage }) => passage.text).join());

test('a headline goes with its column, and with the byline right below it where the text names nobody', () => {
  const from = draftOf(['渡口添了夜船'], [signed], 1, ['本报记者 路知远']);
  from.headlines.column = [headingOf('河边人家')];
  const to = draftOf([], [unsigned], 21);
  const read = giveHeadlines([from, to], new Map([[groupOf(from), to]]), context);
  assert.deepEqual(readHeads(read), ['', '渡口添了夜船']);
  assert.deepEqual(namesOf(read), ['', '本报记者 路知远']);
  assert.deepEqual(
    read.map(({ headlines }) => headlines.column.length),
    [0, 1],
  );
  assert.deepEqual(
    read.map(({ problems }) => problems.map(({ rule }) => rule)),
    [['headless-body'], []],
  );
});

test('the byline stays where the other text names its reporter', () => {
  const from = draftOf(['老戏台修好了屋顶'], [unsigned], 1, ['本报记者 路知远']);
  const to = draftOf([], [signed], 21);
  assert.deepEqual(namesOf(giveHeadlines([from, to], new Map([[groupOf(from), to]]), context)), [
    '本报记者 路知远',
    '',
  ]);
});

test('lines that no text is left for stand alone, with their column', () => {
  const from = draftOf(['渡口添了夜船'], [signed], 1);
  from.headlines.column = [headingOf('河边人家')];
  const read = giveHeadlines([from], new Map([[groupOf(from), null]]), context);
  assert.deepEqual(readHeads(read), ['[渡口添了夜船]', '']);
  assert.deepEqual(
    read.map(({ headlines, problems }) => [headlines.column.length, problems[0]?.rule]),
    [
      [1, 'orphan-headline'],
      [0, 'headless-body'],
    ],
  );
});

test('of a parted headline each line goes its way, and a draft of which nothing is left goes', () => {
  const from = draftOf(['渡口添了夜船', '老戏台修好了屋顶'], [], 1);
  const [upper, lower] = headlineLines(from.headlines).map((line) => groupOf(from, [line]));
  const [one, other] = [draftOf([], [unsigned], 11), draftOf([], [signed], 21)];
  assert.ok(upper && lower);
  const targets = new Map([
    [upper, one],
    [lower, other],
  ]);
  assert.deepEqual(readHeads(giveHeadlines([from, one, other], targets, context)), [
    '渡口添了夜船',
    '老戏台修好了屋顶',
  ]);
});
