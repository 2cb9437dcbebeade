import { unitAt } from '../unit-at.ts';
import type { TaggedWord } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';

/** Sentences of a page, and the ends and beginnings of columns that are weighed with one another. */
const most = 16_384;

/**
 * The same lexicon for the time of one page, which keeps the words of each sentence: a paragraph is asked for when cut
 * columns are put together and with its record again, once for its people, its organisations and its keywords each.
 * Words never reach across a full stop or a line's end, so that a text's words are those of its sentences; and where
 * two halves of a paragraph were joined, only the sentence at the seam is new.
 */
export function rememberSentences(lexicon: Lexicon): Lexicon {
  /** By a hash of their characters: a sentence that is known need not be cut out of its text. */
  const known = new Map<number, Sentence>();
  /** The text of several sentences that was asked for last. */
  let last: { text: string; words: readonly TaggedWord[] } | undefined;
  /** Behind the sentence that was read last. */
  let end = 0;

  /** The words of the sentence from `start` on. */
  const readSentence = (text: string, start: number): readonly TaggedWord[] => {
    const { length } = text;
    let hash = 0;
    let at = start;
    while (at < length) {
      const unit = unitAt(text, at++);
      hash = (Math.imul(hash, 31) + unit) | 0;
      if (unit === fullStop || unit === lineEnd) break;
    }
    end = at;
    hash &= smallest;
    const met = known.get(hash);
    if (met?.text.length === end - start && text.startsWith(met.text, start)) return met.words;
    if (known.size >= most) known.clear();
    const sentence = text.slice(start, end);
    const words = lexicon.tag(sentence);
    known.set(hash, { text: sentence, words });
    return words;
  };

  return {
    frequency: lexicon.frequency,
    characterShares: lexicon.characterShares,
    tag: (text) => {
      if (last?.text === text) return last.words;
      const first = readSentence(text, 0);
      if (end === text.length) return first;
      const words = first.slice();
      while (end < text.length) for (const word of readSentence(text, end)) words.push(word);
      last = { text, words };
      return words;
    },
  };
}

interface Sentence {
  text: string;
  words: readonly TaggedWord[];
}

/** The bits of a number that V8 keeps without an object of its own. */
const smallest = 0x3fffffff;

const fullStop = '。'.charCodeAt(0);
const lineEnd = '\n'.charCodeAt(0);
