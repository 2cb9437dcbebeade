import { isHan } from '../characters.ts';
import type { TaggedWord } from '../lexicon/dictionary.ts';

/** Words that say nothing of what a text is about, by their part of speech: particles, numerals, pronouns, marks. */
const emptyTags = new Set([...'uspcdfrmqewxyo', 'eng']);

/** Whether a word says anything of what a text is about. */
export function isTelling({ word, tag, frequency }: TaggedWord): boolean {
  return word.length > 1 && !(frequency > 0 && emptyTags.has(tag)) && isHan(word);
}
