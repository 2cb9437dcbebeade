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
  const known = new Map<string, readonly TaggedWord[]>();
  /** The text of several sentences that was asked for last. */
  let last: { text: string; words: readonly TaggedWord[] } | undefined;

  const tagSentence = (sentence: string): readonly TaggedWord[] => {
    let words = known.get(sentence);
    if (!words) {
      if (known.size >= most) known.clear();
      words = lexicon.tag(sentence);
      known.set(sentence, words);
    }
    return words;
  };

  const tagSentences = (text: string): readonly TaggedWord[] => {
    const words: TaggedWord[] = [];
    for (let start = 0; start < text.length; ) {
      const end = endOfSentence(text, start);
      for (const word of tagSentence(text.slice(start, end))) words.push(word);
      start = end;
    }
    return words;
  };

  return {
    frequency: lexicon.frequency,
    tag: (text) => {
      if (endOfSentence(text, 0) === text.length) return tagSentence(text);
      if (last?.text !== text) last = { text, words: tagSentences(text) };
      return last.words;
    },
  };
}

/** Behind the full stop or line's end that ends the sentence from `start` on. */
function endOfSentence(text: string, start: number): number {
  const { length } = text;
  for (let at = start; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit === fullStop || unit === lineEnd) return at + 1;
  }
  return length;
}

const fullStop = '。'.charCodeAt(0);
const lineEnd = '\n'.charCodeAt(0);
