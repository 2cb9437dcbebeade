import type { Topic } from '../../../src/parse/topics/weigh-topics.ts';

/** The topic of a text in which each of the words stands once. */
export function topicOfWords(...words: readonly string[]): Topic {
  return new Map(words.map((word) => [word, { word: { word, tag: 'n', frequency: 0, sense: undefined }, count: 1 }]));
}
