import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMasthead } from '../../../src/parse/facts/masthead.ts';
import { newspapers } from './invented-newspapers.ts';

function stated(...texts: string[]): [date: string | undefined, section: string | undefined] {
  const lines = texts.map((text, index) => ({ text, span: [index + 1, index + 1] as [number, number] }));
  const { facts } = readMasthead(lines, newspapers);
  return [facts.date?.value, facts.section?.value];
}

test('takes a month below the page’s name and its part for the masthead’s, where they open the page', () => {
  assert.deepEqual(stated('周末 · 柳岸', '2015 年 4 月', '渠首来水'), ['2015-04', '周末·柳岸']);
  assert.deepEqual(stated('柳岸·副刊', '2015年4月', '渠首来水'), ['2015-04', '柳岸·副刊']);
});

test('leaves a month below other names, and one further down', () => {
  assert.deepEqual(stated('柳岸 · 渡口', '2015年4月', '渠首来水'), [undefined, undefined]);
  assert.deepEqual(stated('渠首来水', '2015年4月', '那年春天,他上了堤。'), [undefined, undefined]);
  assert.deepEqual(stated('渠首来水', '周末 · 柳岸', '2015年4月', '那年春天,他上了堤。'), [undefined, undefined]);
  assert.deepEqual(stated('周末 · 柳岸', '2015年4月,渠首来水。'), [undefined, undefined]);
});
