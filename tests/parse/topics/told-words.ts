import type { TaggedWord } from '../../../src/parse/lexicon/dictionary.ts';
import type { Topic } from '../../../src/parse/topics/weigh-topics.ts';

/** Nouns as the lexicon gives them, of which nothing was asked yet. */
export function taggedWords(...words: readonly string[]): TaggedWord[] {
  return words.map((word) => ({ word, tag: 'n', frequency: 0, sense: undefined }));
}

/** The topic of a text in which each of the words stands once. */
export function topicOfWords(...words: readonly string[]): Topic {
  return new Map(taggedWords(...words).map((word) => [word.word, { word, count: 1 }]));
}
