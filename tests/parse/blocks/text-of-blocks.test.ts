import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOfBlocks } from '../../../src/parse/blocks/text-of-blocks.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

test('joins the words of blocks in their order', () => {
  assert.equal(textOfBlocks([headingOf('渡口'), blockOf('添了夜船。')]), '渡口添了夜船。');
  assert.equal(textOfBlocks([]), '');
});
