import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutBeforeLabels } from '../../../src/parse/headlines/cut-before-label.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { articlesOf, parseText } from '../parse-text.ts';

const text = '守好自家的码头，原是摆渡人的本分。可这几天走一圈，真把自家码头收拾干净的，反倒叫人起敬。';
const report = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，等船的人坐在石阶上剥毛豆。';

/** The titles of a page whose last text stands below these lines. */
function titlesBelow(...lines: readonly string[]): (string | undefined)[] {
  const page = ['老渡口添了夜船', '', report, '', ...lines, '', `本报讯（记者 路知远）${text}`, ''];
  return articlesOf(parseText(page.join('\n'))).map(({ title }) => title);
}

test('a headline over the name of a column is no part of the headline below that', () => {
  assert.equal(titlesBelow('十只渡船连夜借来', '街谈巷议', '守好自家的码头').at(-1), '守好自家的码头');
});

test('a name over two lines of one headline, and one over its own, cut nothing', () => {
  assert.deepEqual(titlesBelow('街谈巷议', '守好自家的码头'), ['老渡口添了夜船', '守好自家的码头']);
});

test('a name under another, one under a campaign and the last of a run cut nothing', () => {
  const block = (line: string) => ({
    kind: 'heading' as const,
    depth: 0,
    passage: { text: line, offsets: [] },
    marks: { text: '', offsets: [] },
    span: [1, 1] as [number, number],
    gap: 0,
    headline: true,
    rule: '',
  });
  const sectionOf = (...lines: readonly string[]): Section => ({
    run: lines.map(block),
    bylines: [],
    paragraphs: [],
    strong: true,
  });
  const cutsOf = (...lines: readonly string[]) =>
    cutBeforeLabels([sectionOf(...lines)]).map(({ run }) => run.map(({ passage }) => passage.text));
  for (const lines of [
    ['今日谈', '街谈巷议', '守好自家的码头'],
    ['护好一河水 守好一座桥', '街谈巷议', '守好自家的码头'],
    ['守好自家的码头', '渡口添了夜船', '街谈巷议'],
    ['守好自家的码头', '街谈巷议', '——摆渡人的话'],
  ])
    assert.deepEqual(cutsOf(...lines), [lines]);
  assert.deepEqual(cutsOf('渡口添了夜船', '街谈巷议', '守好自家的码头'), [
    ['渡口添了夜船'],
    ['街谈巷议', '守好自家的码头'],
  ]);
});
