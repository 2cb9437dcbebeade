import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';
import { isTelling } from '../../src/parse/topics/is-telling.ts';

/** Words of a text that say what it is about, and how often each stands there, in the order in which they first do. */
export type Topic = ReadonlyMap<string, number>;

export function topicOf(text: string, lexicon: Lexicon): Topic {
  const topic = new Map<string, number>();
  for (const word of lexicon.tag(text)) {
    if (isTelling(word)) topic.set(word.word, (topic.get(word.word) ?? 0) + 1);
  }
  return topic;
}
