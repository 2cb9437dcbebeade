import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BodyPart, type Draft, noHeadlines } from '../../../src/parse/draft.ts';
import { joinSeams } from '../../../src/parse/stitch/join-seams.ts';
import { blockOf } from '../invented-blocks.ts';
import { onlyArticle, outlineOf, parseLines, rulesOf } from '../parse-text.ts';

const whole = '河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const cut = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才能把一担豆腐送到对岸的集市，船工们提';
const rest = '水擦洗甲板，把缆绳盘成一个个圆圈。';
const opening = ['# 渡口添了夜船', `本报讯（记者 柏小舟）${whole}`];

test('the halves of a cut paragraph are one paragraph, and its lines are both told', () => {
  const article = onlyArticle(parseLines(...opening, cut, rest));
  assert.deepEqual(outlineOf(article), [`paragraph ${whole}`, `paragraph ${cut}${rest}`]);
  assert.deepEqual(article.body[1]?.source, [
    [5, 5],
    [7, 7],
  ]);
  assert.deepEqual(article.problems, []);
});

test('so they are with a photo between them', () => {
  const article = onlyArticle(parseLines(...opening, cut, '图为乘客在船头看灯。 李小舟 摄', rest));
  assert.deepEqual(outlineOf(article), [`paragraph ${whole}`, `paragraph ${cut}${rest}`]);
});

test('a whole paragraph is joined with none', () => {
  const article = onlyArticle(parseLines(...opening, `${cut}水擦船。`, rest));
  assert.equal(article.body.length, 3);
});

test('a paragraph that breaks off and does not go on stays cut, with a doubt', () => {
  const article = onlyArticle(parseLines(...opening, cut));
  assert.deepEqual(outlineOf(article).at(-1), `paragraph ${cut}`);
  assert.deepEqual(
    article.problems.map(({ rule, span }) => [rule, span]),
    [['truncated-end', [5, 5]]],
  );
});

test('a whole article raises no doubt', () => {
  assert.deepEqual(rulesOf(onlyArticle(parseLines(...opening, rest))), []);
});

test('a cut paragraph is not joined over a subheading', () => {
  const article = onlyArticle(parseLines(...opening, cut, '### 盘缆绳', rest));
  assert.deepEqual(
    article.body.map(({ type }) => type),
    ['paragraph', 'paragraph', 'subheading', 'paragraph'],
  );
});

/** What becomes of two paragraphs whose seam weighs `score`: how many are left, and the doubts. */
function join(score: number, neighbours: boolean, rule = ''): { parts: number; rules: string[] } {
  const part = (text: string, line: number): BodyPart => ({
    type: 'paragraph',
    blocks: [blockOf(text, { line, rule })],
  });
  const draft: Draft = {
    kind: 'article',
    headlines: noHeadlines(),
    bylines: [],
    body: [part(cut, 1), part(rest, 9)],
    problems: [],
  };
  const joined = joinSeams(
    draft,
    () => ({ score, findings: [{ weight: score, reason: 'invented' }] }),
    () => neighbours,
  );
  return { parts: joined.body.length, rules: joined.problems.map(({ rule }) => rule) };
}

test('neighbours are joined on less evidence than paragraphs that stand apart', () => {
  assert.equal(join(-2, true).parts, 1);
  assert.equal(join(-2, false).parts, 2);
  assert.equal(join(4, false).parts, 1);
  assert.equal(join(-4, true).parts, 2);
});

test('a line of a notice is joined with none, however well the next would go on', () => {
  assert.equal(join(4, true, 'notice-line').parts, 2);
  assert.equal(join(4, true, 'prose').parts, 1);
});

test('a seam joined on little evidence is a doubt with its reasons, one on much is none', () => {
  assert.deepEqual(join(-2, true), { parts: 1, rules: ['doubtful-seam'] });
  assert.deepEqual(join(3, true), { parts: 1, rules: [] });
});

test('nothing goes on with the item of a list, a turn of an interview or the end of a serial', () => {
  for (const next of [
    '1.见人落水先喊人。',
    '●求购甲板旧木料若干。',
    '问：船几点开？',
    '（未完待续）',
    '（解答医生：柳湾医院 何苗）',
  ]) {
    const article = onlyArticle(parseLines(...opening, cut, next));
    assert.equal(article.body.length, 3, next);
  }
});
