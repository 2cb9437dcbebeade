import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSignedAbove } from '../../../src/parse/stitch/signed-above.ts';
import { blockOf } from '../invented-blocks.ts';

const bodyOf = (text: string) => [{ type: 'paragraph' as const, blocks: [blockOf(text)] }];

test('an article whose head names its reporter is signed above', () => {
  assert.equal(isSignedAbove({ bylines: [blockOf('本报记者 柏小舟')], body: bodyOf('渡口的夜船照常开。') }), true);
  assert.equal(isSignedAbove({ bylines: [], body: bodyOf('本报讯（记者 柏小舟）渡口的夜船照常开。') }), true);
});

test('an article that is signed behind its text, or not at all, is not', () => {
  assert.equal(isSignedAbove({ bylines: [], body: bodyOf('渡口的夜船照常开。（柏小舟）') }), false);
  assert.equal(isSignedAbove({ bylines: [], body: [] }), false);
});
