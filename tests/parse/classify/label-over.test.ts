import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../invented-blocks.ts';

const open = '码头上等船的人站成一排，谁也没有说话，船老大把缆绳一圈一圈地绕在木桩上，又数了一遍';
const whole = '入夏以后，夜里过河的人多了。渡口的老船工说，上船之前先看三样灯，灯亮着才好开船，少一样都要等一等。';

/** Kinds of the second and third block: words are a headline's or not, and the text below begins or goes on. */
function kindsUnder(lines: readonly string[], words: number, opening: number): (string | undefined)[] {
  const text = `${[open, ...lines, whole].join('\n\n')}\n`;
  const kinds = kindsOf(
    text,
    undefined,
    () => words,
    () => opening,
  );
  return kinds.slice(1, 3).map((kind) => kind.split(' ')[0]);
}

test('a label over a headline stands behind a cut paragraph, where whole text begins below', () => {
  assert.deepEqual(kindsUnder(['船家学问', '夜里过河要看三样灯'], 1.2, 0.5), ['heading', 'heading']);
});

test('it does not where the text below goes on with something, nor does a single line', () => {
  assert.notDeepEqual(kindsUnder(['船家学问', '夜里过河要看三样灯'], 1.2, 3), ['heading', 'heading']);
  assert.equal(kindsUnder(['船家学问'], 1.2, 0.5)[0], 'paragraph');
  assert.equal(kindsUnder(['人，才把船', '夜里过河要看三样灯'], 1.2, 0.5)[0], 'paragraph');
});
