/**
 * What index and query agree on: a text is indexed as its overlapping pairs of characters, and a query asks for its own
 * pairs as one phrase, so that a word is found wherever it stands, whatever a segmenter would have made of it.
 *
 *   老街坊  →  老街 街坊          "街坊有"  →  "街坊 坊有"
 *
 * Single characters are words too, for queries of one character.
 */
import { fold } from './fold.ts';

/** A letter of the Yi script: Pagefind takes it for one, and no query contains it by itself, because `encode` uses it up. */
const escapeLetter = 'ꀁ';

/**
 * The phrases a query asks for, folded, each once: white space parts them, and a record must hold all of them.
 * Empty where the query has no letter or digit.
 */
export function phrasesOf(query: string): string[] {
  return [...new Set(query.split(/\s+/u).map(fold))].filter((phrase) => phrase !== '');
}

/** The words of the index that a folded phrase is, in their order. */
export function wordsOf(phrase: string): string[] {
  return [...phrase].length === 1 ? singles(phrase) : pairs(phrase);
}

/** A folded text as overlapping pairs. */
export function pairs(folded: string): string[] {
  const characters = [...folded].map(encode);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The different characters of folded texts, each as a word. */
export function singles(...folded: string[]): string[] {
  return [...new Set(folded.flatMap((text) => [...text]))].map(encode);
}

/**
 * A character as letters that Pagefind leaves alone. Common ideographs, digits and a to z stand for themselves. All
 * others (a decimal point, kana that would lose their marks, Hangul that would fall apart into letters, emoji …) become
 * the escape letter and the code point in four digits of base 36, so that no two characters are ever confused.
 */
function encode(character: string): string {
  if (/^[0-9a-z\u3400-\u4dbf\u4e00-\u9fff]$/.test(character)) return character;
  return `${escapeLetter}${(character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`;
}
