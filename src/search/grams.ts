/**
 * What index and query agree on: a text is indexed as its overlapping pairs of characters, and a query asks for its own
 * pairs as one phrase, so that a word is found wherever it stands, whatever a segmenter would have made of it.
 *
 *   老街坊  →  老街 街坊          "街坊有"  →  "街坊 坊有"
 *
 * The content of a record, as Pagefind numbers its words:
 *
 *   0      1 …                                    headLength …
 *   every  pairs of the title · its characters ·  pairs of kicker · pairs of body · … · characters of the rest
 *
 * Single characters stand there for queries of one character. As the title has the head to itself, the place of a
 * record's first match says whether it is in the title, at no cost in bytes.
 */
import { fold } from './fold.ts';

/** How many words the title has to itself; a longer title runs on into the rest. */
export const headLength = 64;

/**
 * Stands between fields, where no phrase may cross, and fills the head. A letter of the Yi script, as the next two:
 * Pagefind takes it for a word, it sorts behind all common ideographs, and no query contains it by itself, because
 * `encode` writes it another way.
 */
const separator = 'ꀀ';
const escapeLetter = 'ꀁ';
const everyRecord = 'ꀂ';

/** The query that finds every record. (Pagefind's own way, a query of null, loads the whole index.) */
export const everyRecordQuery = `"${everyRecord}"`;

/** A record's texts as printed: each is a field of its own. */
export interface Fields {
  title: string;
  rest: string[];
}

/** The content of a record for Pagefind's index; only its words and their order mean anything. */
export function indexContent(fields: Fields): string {
  const title = fold(fields.title);
  const rest = fields.rest.map(fold).filter((text) => text !== '');
  const head = [everyRecord, ...pairs(title), separator];
  const titleCharacters = new Set(title);
  for (const character of titleCharacters) head.push(encode(character));
  while (head.length < headLength) head.push(separator);
  const others = new Set(rest.flatMap((text) => [...text]).filter((character) => !titleCharacters.has(character)));
  return [...head, ...rest.flatMap((text) => [separator, ...pairs(text)]), separator, ...[...others].map(encode)].join(
    ' ',
  );
}

/**
 * The phrases a query asks for, folded, each once: white space parts them, and a record must hold all of them.
 * Empty where the query has no letter or digit.
 */
export function phrasesOf(query: string): string[] {
  return [...new Set(query.split(/\s+/u).map(fold))].filter((phrase) => phrase !== '');
}

/** One folded phrase as Pagefind's search takes it: exactly these words in this order. */
export function quotedPhrase(phrase: string): string {
  const words = [...phrase].length === 1 ? [encode(phrase)] : pairs(phrase);
  return `"${words.join(' ')}"`;
}

function pairs(folded: string): string[] {
  const characters = [...folded].map(encode);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
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
