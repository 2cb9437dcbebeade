import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadFields, shareFields } from './fields.ts';
import { loadTopicSpace, placeTopic } from './topic-space.ts';
import { type Topic, topicOf } from './weigh-topics.ts';

/** What a text is about. */
export interface Subject {
  words: Topic;
  /** Where the words lie in the space of topics. */
  place: Float64Array;
  /** How much the text has of each field of news. */
  fields: Float64Array;
}

export function subjectOf(text: string, lexicon: Lexicon): Subject {
  const words = topicOf(text, lexicon);
  return { words, place: placeTopic(words, loadTopicSpace()), fields: shareFields(words, loadFields()) };
}
