import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchParts } from '../../../src/parse/headlines/match-parts.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf, textsOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';

const section = (titles: readonly string[], text: string): Section => ({
  run: titles.map((title) => headingOf(title)),
  bylines: [],
  paragraphs: [blockOf(text)],
  strong: true,
});
const [xun, qi, heshan, shancheng] = ['浚县:夜船添班', '淇县:灯亮石桥', '鹤山区:井架成景', '山城区:书屋进院'] as const;

function runsOf(sections: readonly Section[]): string[][] {
  matchParts(sections, context.gazetteer);
  return sections.map(({ run }) => textsOf(run));
}

test('headlines of a series that slipped go over the texts that name their places', () => {
  const slipped = [
    section(['山乡新事', xun, qi, heshan], '本报讯 浚县添了夜船。'),
    section([], '本报讯 淇县的桥亮了。'),
    section([shancheng], '本报讯 鹤山区的井架成了景。'),
    section([], '本报讯 山城区的院里有了书屋。'),
  ];
  assert.deepEqual(runsOf(slipped), [['山乡新事', xun], [qi], [heshan], [shancheng]]);
});

test('they stay where their own text names the place, however often another does, and where two are alike', () => {
  const own = [
    section([xun], '本报讯 浚县添了夜船。'),
    section([qi], '本报讯 淇县的桥亮了，浚县人浚县灯。'),
    section([heshan], '本报讯 井架成了景。'),
  ];
  assert.deepEqual(runsOf(own), [[xun], [qi], [heshan]]);
  const alike = [
    section([xun, qi, heshan], '本报讯 夜船添了班。'),
    section([], '本报讯 淇县的桥亮了。'),
    section([], '本报讯 淇县的灯也亮了。'),
  ];
  assert.deepEqual(runsOf(alike), [[xun, qi, heshan], [], []]);
});
