import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportOf } from '../../../src/parse/headlines/support.ts';

test('a headline whose words all stand in the text has full support', () => {
  assert.equal(supportOf('渡口夜船', '昨晚，渡口夜船开了。'), 1);
});

test('punctuation and blanks of the text do not matter', () => {
  assert.equal(supportOf('渡口夜船', '渡口“夜 船”开了。'), 1);
});

test('support is the share of character pairs found', () => {
  assert.equal(supportOf('渡口夜船', '渡口的夜船'), 2 / 3);
});

test('other words, or none, give no support', () => {
  assert.equal(supportOf('渡口夜船', '砖窑里的书屋'), 0);
  assert.equal(supportOf('', '渡口'), 0);
  assert.equal(supportOf('渡口', ''), 0);
});

test('a pair counts as often as the headline has it, and one of characters outside the basic plane as any other', () => {
  assert.equal(supportOf('夜船夜船歌', '夜船开了'), 2 / 4);
  assert.equal(supportOf('夜𠀀船', '夜𠀀河'), 1 / 2);
});
