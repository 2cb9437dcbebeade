import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indentWeigher, weighIndent } from '../../../src/parse/odds/weigh-indents.ts';
import { blockOf } from '../invented-blocks.ts';

test('an indent says that a paragraph begins, its lack that one goes on', () => {
  assert.ok(weighIndent({ indented: true }) < 0);
  assert.ok(weighIndent({ indented: false }) > 0);
  assert.equal(weighIndent({}), 0);
});

test('a text weighs what its block does, any other nothing', () => {
  const weigh = indentWeigher([
    blockOf('船工把马灯挂上船头。', { indented: true }),
    blockOf('绳收好了才回家。', { indented: false }),
    blockOf('渡口夜船'),
  ]);
  assert.deepEqual(
    ['船工把马灯挂上船头。', '绳收好了才回家。', '渡口夜船', '对岸'].map((text) => Math.sign(weigh(text))),
    [-1, 1, 0, 0],
  );
});
