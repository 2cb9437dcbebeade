import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { topicOf, weighTopics } from '../../../src/parse/topics/weigh-topics.ts';

const sources = ['空调不制冷，维修工说滤网要清洗。', '老鹰受伤，救护站给它清洗伤口。'];
const lexicon = loadLexicon();
const ofSources = sources.map((source) => topicOf(source, lexicon));
const topicsOf = (text: string) => weighTopics([topicOf(text, lexicon)], ofSources)[0] ?? [];

test('words that an article is about speak for it', () => {
  const [cooling = 0, eagle = 0] = topicsOf('市消协提醒，空调维修请保留单据。');
  assert.ok(cooling > eagle + 2, `${cooling} ${eagle}`);
});

test('a word that both have speaks for both, and words that any text has for none', () => {
  const [cooling = 0, eagle = 0] = topicsOf('清洗以后再看。');
  assert.ok(Math.abs(cooling - eagle) < 0.5, `${cooling} ${eagle}`);
  assert.deepEqual(topicsOf('今年以来，他们都是这样。'), [0, 0]);
});
