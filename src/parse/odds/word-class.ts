import type { TaggedWord } from '../lexicon/dictionary.ts';

/** The kind of a word in one or two characters: n noun, v verb, … and 1 behind it for a word of one character. */
export function wordClass(word: TaggedWord | undefined): string {
  if (!word) return '-';
  return `${word.tag.charAt(0) || 'x'}${word.word.length === 1 ? '1' : ''}`;
}

const clauseMark = '，,。；;：:！!？?、';

/** The characters before the first mark that ends a clause. */
export function firstClause(text: string): string {
  let end = 0;
  while (end < text.length && !clauseMark.includes(text.charAt(end))) end++;
  return text.slice(0, end);
}

/** The characters behind the last mark that ends a clause. */
export function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !clauseMark.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}
