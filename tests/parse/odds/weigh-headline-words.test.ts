import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighHeadlineWords } from '../../../src/parse/odds/weigh-headline-words.ts';
import { context } from '../parse-text.ts';

const weigh = (text: string) => weighHeadlineWords(text, context.lexicon);

test('what is worded as headlines are is above 0', () => {
  for (const text of ['柳湾镇夜班船点亮归家路', '船头点灯 两岸照归人', '石桥县:老窑场办起书屋', '四千亩谷子喜获丰收']) {
    assert.ok(weigh(text) > 0, `${text} ${weigh(text)}`);
  }
});

test('prose that a column’s end cut is below 0', () => {
  for (const text of ['渡口的夜班船是在去年冬天由', '他每天早上五点就起来把船头的灯', '昨日上午，记者在柳湾镇看到']) {
    assert.ok(weigh(text) < 0, `${text} ${weigh(text)}`);
  }
});

test('blanks at the ends and full-width marks change nothing', () => {
  assert.equal(weigh(' 石桥县：老窑场办起书屋 '), weigh('石桥县:老窑场办起书屋'));
});
