import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicOf } from '../../../scripts/train-odds/topic.ts';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';

test('words that tell what a text is about, each with how often it stands there', () => {
  const topic = topicOf('渡口的夜船开了，渡口又亮了灯。', loadLexicon());
  assert.equal(topic.get('渡口'), 2);
  assert.ok(!topic.has('的') && !topic.has('，') && !topic.has('灯'));
});
