import { isHan } from '../characters.ts';

/** Occurrences that a character is taken to have beside those of its words: one that none holds may still be met. */
const more = 50;

/**
 * How large a part of the dictionary's corpus each character makes, by its UTF-16 unit, from 0 to 1; those that are
 * none of Chinese have 0.
 *
 * @param words each with its occurrences
 */
export function characterShares(words: Iterable<readonly [word: string, frequency: number]>): Float64Array {
  const shares = new Float64Array(1 << 16);
  let all = 0;
  for (const [word, frequency] of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      shares[unit] = (shares[unit] ?? 0) + frequency;
    }
    all += word.length * frequency;
  }
  for (let unit = 0; unit < shares.length; unit++) {
    shares[unit] = isHan(String.fromCharCode(unit)) ? ((shares[unit] ?? 0) + more) / all : 0;
  }
  return shares;
}
