import type { TaggedWord } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';

/** Lines of a page, and the ends and beginnings of columns that are weighed with one another. */
const most = 8192;

/**
 * The same lexicon for the time of one page, which keeps the words of each line: a paragraph is asked for when cut
 * columns are put together and with its record again, once for its people, its organisations and its keywords each.
 * Words never reach across a line's end, so that a text's words are those of its lines.
 */
export function rememberLines(lexicon: Lexicon): Lexicon {
  const lines = new Map<string, readonly TaggedWord[]>();
  /** The text of several lines that was asked for last. */
  let last: { text: string; words: readonly TaggedWord[] } | undefined;

  const tagLine = (line: string): readonly TaggedWord[] => {
    let words = lines.get(line);
    if (!words) {
      if (lines.size >= most) lines.clear();
      words = lexicon.tag(line);
      lines.set(line, words);
    }
    return words;
  };

  const tagLines = (text: string): readonly TaggedWord[] => {
    const words: TaggedWord[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      for (const word of tagLine(text.slice(start, end))) words.push(word);
      for (const word of tagLine('\n')) words.push(word);
      start = end + 1;
    }
    for (const word of tagLine(text.slice(start))) words.push(word);
    return words;
  };

  return {
    frequency: lexicon.frequency,
    tag: (text) => {
      if (!text.includes('\n')) return tagLine(text);
      if (last?.text !== text) last = { text, words: tagLines(text) };
      return last.words;
    },
  };
}
