import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeOverBlanks } from '../../../src/cli/review/line-spans.ts';

const lines = ['桥通了', '', '三月', ' ', '四月', '五月', '六月'];

test('spans that follow one another over blank lines are one', () => {
  assert.deepEqual(
    mergeOverBlanks(
      [
        [1, 1],
        [3, 3],
        [5, 6],
      ],
      lines,
    ),
    [[1, 6]],
  );
});

test('a span with words between stays by itself, and reading order stays', () => {
  assert.deepEqual(
    mergeOverBlanks(
      [
        [5, 5],
        [7, 7],
        [1, 1],
        [3, 3],
      ],
      lines,
    ),
    [
      [5, 5],
      [7, 7],
      [1, 3],
    ],
  );
});
