import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyBlocks } from '../../../src/parse/classify/classify.ts';
import type { Weighers } from '../../../src/parse/classify/rule.ts';
import type { BareLine } from '../../../src/parse/odds/bare-line-features.ts';
import { blocksOf, kindsOf } from '../invented-blocks.ts';

const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
const open = '渡口的栈桥修了三个月，等船的人坐在石阶上剥毛豆，说起从前要绕十里路，船老大把缆绳';

/** What is asked of the short lines of a page. */
function askedOf(text: string): BareLine[] {
  const asked: BareLine[] = [];
  const weighers: Weighers = {
    weighSeam: () => 0,
    weighLine: () => 0,
    weighOpening: () => 1.5,
    weighHalves: () => 2.5,
    weighBareLine: (line) => {
      asked.push(line);
      return 0;
    },
  };
  classifyBlocks(blocksOf(text), new Set(), weighers);
  return asked;
}

test('a line is told with the prose below it and the open paragraph above', () => {
  const [line] = askedOf(`${open}\n\n夜班船由老船工轮流看管\n\n${prose}\n`);
  assert.equal(line?.below, 'prose');
  assert.deepEqual([line?.middle, line?.goesOn, line?.goesOnAbove], [1.5, 2.5, 2.5]);
});

test('nothing is open behind a whole paragraph, and no prose stands over a heading', () => {
  const [line] = askedOf(`${prose}\n\n夜班船由老船工轮流看管\n\n# 砖窑成了书屋\n\n${prose}\n`);
  assert.deepEqual([line?.below, line?.goesOn, line?.goesOnAbove], ['heading', 0, null]);
});

test('what surely is a headline is one inside an open sentence, and what surely is prose none', () => {
  const kindOf = (odds: number, above: string) => {
    const weighers: Weighers = {
      weighSeam: () => 0,
      weighLine: () => 0,
      weighOpening: () => 0,
      weighHalves: () => 0,
      weighBareLine: () => odds,
    };
    return classifyBlocks(blocksOf(`${above}\n\n夜班船由老船工轮流看管\n\n${prose}\n`), new Set(), weighers)[1]?.kind;
  };
  assert.deepEqual([kindOf(0, open), kindOf(4, open)], ['paragraph', 'heading']);
  assert.deepEqual([kindOf(0, prose), kindOf(-3, prose)], ['heading', 'paragraph']);
});

test('a line of few characters is left to its rules', () => {
  assert.equal(kindsOf(`${open}\n\n一圈一圈\n\n${prose}\n`)[1], 'paragraph 一圈一圈');
});
