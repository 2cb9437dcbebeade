import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineWeighersOf } from '../../src/parse/line-weighers.ts';
import { context } from './parse-text.ts';

const { weighLine, weighHalves } = lineWeighersOf(context.lexicon);

test('a headline’s words weigh more than those of prose', () => {
  assert.ok(weighLine('柳湾渡口添了夜船') > weighLine('，等船的人坐在石阶上剥毛豆，说起从前'));
});

test('halves of one sentence weigh more than those of two', () => {
  assert.ok(weighHalves('船老大在石阶上数人，数到第四', '十个就收起缆绳。') > 0);
  assert.ok(weighHalves('船老大在石阶上数人。', '近日，渡口开了夜船。') < 0);
});
