import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNgrams } from '../../../scripts/train-odds/count-ngrams.ts';

test('counts what follows each run, rare runs of three left out, nothing across lines', () => {
  assert.deepEqual(countNgrams(['夜船灯\n夜船灯', '船 1 班']), {
    '': '夜2船3灯2#班',
    '#': '班',
    夜: '船2',
    夜船: '灯2',
    船: '灯2#',
  });
});
