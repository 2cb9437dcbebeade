import { isHan } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Words in the corpus that the dictionary's frequencies were counted in. */
const corpusWords = 6e7;

/** The share of an article's words that come from what it is about rather than from the language at large. */
const aboutShare = 0.1;

/** Words that say nothing of what a text is about, by their part of speech: particles, numerals, pronouns, marks. */
const emptyTags = new Set([...'uspcdfrmqewxyo', 'eng']);

/** Words of a text that say what it is about, with how often each stands in it. */
export type Topic = ReadonlyMap<string, number>;

/**
 * How much likelier each text is as part of an article that uses these words than as any text at all (a cache language
 * model): 空调 and 维修 in an article speak for the paragraph about 空调投诉, 今年 and 工作 do not.
 *
 * @param held how many of the sources, from the first on, a text is held against; all unless told.
 * @returns for each text one sum of log-odds a source, shrunk by the root of its length; 0 and more.
 */
export function weighTopics(
  texts: readonly Topic[],
  sources: readonly Topic[],
  lexicon: Lexicon,
  held: (text: number) => number = () => sources.length,
): number[][] {
  const totals = sources.map(sizeOf);
  const weights: number[][] = [];
  for (const [text, words] of texts.entries()) {
    const row: number[] = [];
    for (const [source, topic] of sources.slice(0, held(text)).entries())
      row.push(weighTopic(words, topic, totals[source] ?? 0, lexicon));
    weights.push(row);
  }
  return weights;
}

/** How many words of a topic stand in its text, each as often as it does. */
function sizeOf(topic: Topic): number {
  let size = 0;
  for (const count of topic.values()) size += count;
  return size;
}

function weighTopic(words: Topic, topic: Topic, total: number, lexicon: Lexicon): number {
  let odds = 0;
  for (const word of words.keys()) {
    const count = topic.get(word);
    if (count === undefined) continue;
    const chance = (lexicon.frequency(word) + 2) / corpusWords;
    odds += Math.log(1 - aboutShare + (aboutShare * count) / Math.max(20, total) / chance);
  }
  return Math.max(0, odds) / Math.sqrt(Math.max(9, words.size));
}

export function topicOf(text: string, lexicon: Lexicon): Topic {
  const topic = new Map<string, number>();
  for (const { word, tag, frequency } of lexicon.tag(text)) {
    if (word.length < 2 || (frequency > 0 && emptyTags.has(tag)) || !isHan(word)) continue;
    topic.set(word, (topic.get(word) ?? 0) + 1);
  }
  return topic;
}
