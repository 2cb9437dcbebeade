/**
 * Folding: what the index and the reader's query are both reduced to, so that a word is found however it is written.
 *
 *   "24.1万亩，雙塔村　ＧＤＰ"  →  "24.1万亩双塔村gdp"
 *
 * Compatibility forms (NFKC), accents, case and traditional characters are folded; punctuation, symbols and white space
 * go, except a decimal point inside a number and a per cent or per mille sign after one: 24.1 is not 241. The circle that
 * many papers print for the numeral 〇 (二○○九年, 张某○) is one.
 * Each character is folded without a look at its neighbours (the signs of a number excepted), so that whatever is a part
 * of a text is, folded, a part of the folded text.
 */
import { unpackPairs } from './character-pairs.ts';
import { traditional } from './traditional.generated.ts';

/** A folded text and, for each of its UTF-16 code units, which part of the original it came from. */
export interface Folded {
  text: string;
  /** Where in the original the unit's character begins, in UTF-16 code units. */
  starts: number[];
  /** Where it ends, exclusive. "㎡" folds to "m2", and both units span the one original character. */
  ends: number[];
}

/** The folded text alone. */
export function fold(text: string): string {
  return foldWithPositions(text).text;
}

/** Folds and keeps the way back to the original, for snippets and marks. */
export function foldWithPositions(text: string): Folded {
  const signs = signsOf(text);
  const folded: Folded = { text: '', starts: [], ends: [] };
  signs.forEach(({ sign, start, end }, index) => {
    if (!isLetter(sign) && !belongsToNumber(sign, signs[index - 1]?.sign, signs[index + 1]?.sign)) return;
    folded.text += sign;
    for (let unit = 0; unit < sign.length; unit += 1) {
      folded.starts.push(start);
      folded.ends.push(end);
    }
  });
  return folded;
}

interface Sign {
  /** One folded character, or a sign that may yet be dropped. */
  sign: string;
  start: number;
  end: number;
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const sign of foldCharacter(character)) signs.push({ sign, start, end });
    start = end;
  }
  return signs;
}

const toSimplified = unpackPairs(traditional);
for (const circle of '○◯') toSimplified.set(circle, '〇');
const known = new Map<string, string>();

/** One code point to none or several; memoised, because an archive has few different ones. */
function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKC');
  const folded = [...plain].map((sign) => toSimplified.get(sign) ?? sign).join('');
  known.set(character, folded);
  return folded;
}

function isLetter(sign: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(sign);
}

/** The point of 24.1 and the sign of 5%, but not the point that ends "…2024." or numbers "1. 通知". */
function belongsToNumber(sign: string, before: string | undefined, after: string | undefined): boolean {
  if (sign === '.') return isDigit(before) && isDigit(after);
  return (sign === '%' || sign === '‰') && isDigit(before);
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
