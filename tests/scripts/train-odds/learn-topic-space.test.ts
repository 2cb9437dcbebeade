import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../../scripts/generate-corpus/random.ts';
import { learnTopicSpace } from '../../../scripts/train-odds/learn-topic-space.ts';
import type { Topic } from '../../../scripts/train-odds/topic.ts';
import { unpackFields } from '../../../src/parse/topics/fields.ts';
import { Senses } from '../../../src/parse/topics/senses.ts';
import { findSubject, nearness } from '../../../src/parse/topics/subject.ts';
import { unpackTopicSpace } from '../../../src/parse/topics/topic-space.ts';
import { taggedWords } from '../../parse/topics/told-words.ts';

const river = ['渡口', '船工', '缆绳', '水位', '码头', '摆渡'];
const field = ['小麦', '灌浆', '农技', '播种', '垄沟', '收割'];

/** Twenty articles of each field, three of its words in each. */
const articles = [river, field].flatMap((words) =>
  Array.from({ length: 20 }, (_, at) =>
    topicOfWords(...[0, 1, 3].map((step) => words[(at + step) % words.length] ?? '')),
  ),
);

test('words of the same articles lie near one another, those of others do not', () => {
  const space = unpackTopicSpace(learnTopicSpace([...articles, ...fillers()], 2, createRandom('topics')));
  const senses = new Senses(space, unpackFields([]));
  const placeOf = (word: string) => findSubject(taggedWords(word), senses).place;
  assert.ok(nearness(placeOf('渡口'), placeOf('码头')) > 0.8);
  assert.ok(nearness(placeOf('渡口'), placeOf('小麦')) < 0.3);
});

test('the same articles and chance give the same space; words of few articles are left out', () => {
  const learn = () => learnTopicSpace([...articles, topicOfWords('孤灯'), ...fillers()], 2, createRandom('topics'));
  assert.deepEqual(learn(), learn());
  assert.ok(!learn().words.includes('孤灯'));
});

/** The topic of a text in which each of the words stands once. */
function topicOfWords(...words: readonly string[]): Topic {
  return new Map(words.map((word) => [word, 1]));
}

/** Articles of no field, so that no word stands in too many of all. */
function fillers(): Topic[] {
  return Array.from({ length: 40 }, (_, at) => topicOfWords(`字${at % 8}`));
}
