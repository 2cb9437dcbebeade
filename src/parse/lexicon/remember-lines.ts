import type { TaggedWord } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { separators } from './word-cutter.ts';

/** Lines and clauses of a page, and the ends and beginnings of columns that are weighed with one another. */
const most = 16_384;

/**
 * The same lexicon for the time of one page, which keeps the words of each line: a paragraph is asked for when cut
 * columns are put together and with its record again, once for its people, its organisations and its keywords each.
 * Words never reach across a line's end, nor across the end of a clause, so that a text's words are those of its lines;
 * and where two halves of a paragraph were joined, only the clause at the seam is new.
 */
export function rememberLines(lexicon: Lexicon): Lexicon {
  const known = new Map<string, readonly TaggedWord[]>();
  /** The text of several lines that was asked for last. */
  let last: { text: string; words: readonly TaggedWord[] } | undefined;

  const keep = (text: string, words: readonly TaggedWord[]): readonly TaggedWord[] => {
    if (known.size >= most) known.clear();
    known.set(text, words);
    return words;
  };

  const tagLine = (line: string): readonly TaggedWord[] => known.get(line) ?? keep(line, tagClauses(line));

  const tagClauses = (line: string): readonly TaggedWord[] => {
    const words: TaggedWord[] = [];
    let start = 0;
    for (let end = 0; end < line.length; end++) {
      if (!separators.hasAt(line, end)) continue;
      if (end > start) append(words, tagClause(line.slice(start, end)));
      append(words, tagClause(line.charAt(end)));
      start = end + 1;
    }
    if (start === 0) return lexicon.tag(line);
    if (start < line.length) append(words, tagClause(line.slice(start)));
    return words;
  };

  const tagClause = (clause: string): readonly TaggedWord[] => known.get(clause) ?? keep(clause, lexicon.tag(clause));

  const tagLines = (text: string): readonly TaggedWord[] => {
    const words: TaggedWord[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      append(words, tagLine(text.slice(start, end)));
      append(words, tagLine('\n'));
      start = end + 1;
    }
    append(words, tagLine(text.slice(start)));
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

function append(words: TaggedWord[], more: readonly TaggedWord[]): void {
  for (const word of more) words.push(word);
}
