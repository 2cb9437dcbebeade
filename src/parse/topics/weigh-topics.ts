import { isHan } from '../characters.ts';
import type { TaggedWord } from '../lexicon/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Words in the corpus that the dictionary's frequencies were counted in. */
const corpusWords = 6e7;

/** The share of an article's words that come from what it is about rather than from the language at large. */
const aboutShare = 0.1;

/** Words that say nothing of what a text is about, by their part of speech: particles, numerals, pronouns, marks. */
const emptyTags = new Set([...'uspcdfrmqewxyo', 'eng']);

/** Words of a text that say what it is about, in the order in which they first stand there. */
export type Topic = ReadonlyMap<string, Readonly<TopicWord>>;

export interface TopicWord {
  word: TaggedWord;
  /** How often it stands in the text. */
  count: number;
}

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
  held: (text: number) => number = () => sources.length,
): number[][] {
  const totals = sources.map(sizeOf);
  const weights: number[][] = [];
  for (const [text, words] of texts.entries()) {
    const row: number[] = [];
    for (const [source, topic] of sources.slice(0, held(text)).entries())
      row.push(weighTopic(words, topic, totals[source] ?? 0));
    weights.push(row);
  }
  return weights;
}

/** How many words of a topic stand in its text, each as often as it does. */
function sizeOf(topic: Topic): number {
  let size = 0;
  for (const { count } of topic.values()) size += count;
  return size;
}

function weighTopic(words: Topic, topic: Topic, total: number): number {
  let odds = 0;
  for (const { word } of words.values()) {
    const held = topic.get(word.word);
    if (!held) continue;
    const chance = (word.frequency + 2) / corpusWords;
    odds += Math.log(1 - aboutShare + (aboutShare * held.count) / Math.max(20, total) / chance);
  }
  return Math.max(0, odds) / Math.sqrt(Math.max(9, words.size));
}

export function topicOf(text: string, lexicon: Lexicon): Topic {
  const topic = new Map<string, TopicWord>();
  for (const word of lexicon.tag(text)) {
    if (!isTelling(word)) continue;
    const known = topic.get(word.word);
    if (known) known.count++;
    else topic.set(word.word, { word, count: 1 });
  }
  return topic;
}

/** Whether a word says anything of what a text is about. */
export function isTelling({ word, tag, frequency }: TaggedWord): boolean {
  return word.length > 1 && !(frequency > 0 && emptyTags.has(tag)) && isHan(word);
}
