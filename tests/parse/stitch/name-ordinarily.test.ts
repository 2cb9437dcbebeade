import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighOpening } from '../../../src/parse/odds/weigh-opening.ts';
import { nameOrdinarily } from '../../../src/parse/stitch/name-ordinarily.ts';
import { context } from '../parse-text.ts';

test('a paragraph that begins with a person whose name reads as other words begins as a paragraph does', () => {
  const text = '行素芬第二天就去了渡口，把船上的灯都试了一遍。';
  const named = nameOrdinarily(text, ['钟闻笛', '行素芬']);
  assert.ok(named.endsWith('第二天就去了渡口，把船上的灯都试了一遍。'), named);
  assert.ok(weighOpening(text, context.lexicon) > 1);
  assert.ok(weighOpening(named, context.lexicon) < weighOpening(text, context.lexicon) - 1);
});

test('a person who is named farther on, or not at all, changes nothing', () => {
  for (const text of ['第二天，行素芬就去了渡口。', '行走在渡口，灯一盏盏亮起来。', '']) {
    assert.equal(nameOrdinarily(text, ['行素芬']), text);
  }
});
