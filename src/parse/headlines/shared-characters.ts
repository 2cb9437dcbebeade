import { spellingOf } from '../topics/spelling.ts';

/** Nats from which a character tells anything: of 的 and 一 every text is full. */
const common = 5;

/** By their UTF-16 units the characters of the text that is held against a headline; all 0 between two calls. */
const held = new Uint8Array(1 << 16);

/** A headline's different characters, by their UTF-16 units, and how much each of them tells. */
export interface TellingCharacters {
  units: Uint16Array;
  rarities: Float64Array;
}

/** @param shares how large a part of the language each Chinese character makes, by its UTF-16 unit */
export function tellingCharactersOf(text: string, shares: Float64Array): TellingCharacters {
  const { units } = spellingOf(text, shares);
  return { units, rarities: Float64Array.from(units, (unit) => Math.max(0, -Math.log(shares[unit] ?? 1) - common)) };
}

/**
 * How far a text knows a headline's characters, the rarer the more, from 0 to 1: 泥娃娃进了课堂 shares 泥 with a text on
 * 泥塑 and 泥偶, though no word. 0 for a headline without a telling one.
 */
export function shareOfCharacters({ units, rarities }: TellingCharacters, text: Uint16Array): number {
  for (let at = 0; at < text.length; at++) held[text[at] ?? 0] = 1;
  let [sum, all] = [0, 0];
  for (let at = 0; at < units.length; at++) {
    const rarity = rarities[at] ?? 0;
    all += rarity;
    if (held[units[at] ?? 0] === 1) sum += rarity;
  }
  for (let at = 0; at < text.length; at++) held[text[at] ?? 0] = 0;
  return all === 0 ? 0 : sum / all;
}
