import { unitAt } from '../unit-at.ts';

/** The Chinese characters of a text. */
export interface Spelling {
  /** The UTF-16 units of its different characters, in the order in which they first stand there. */
  units: Uint16Array;
  /** How often each stands there. */
  counts: Uint16Array;
  /** How many characters there are. */
  size: number;
}

/** By its unit where in the list of the text that is read a character stands, counted from 1; all 0 between two calls. */
const places = new Uint32Array(1 << 16);

/** @param shares how large a part of the language each Chinese character makes, by its UTF-16 unit; others have 0 */
export function spellingOf(text: string, shares: Float64Array): Spelling {
  const { length } = text;
  const units = new Uint16Array(length);
  const counts = new Uint16Array(length);
  let [different, size] = [0, 0];
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if ((shares[unit] ?? 0) === 0) continue;
    size++;
    const place = places[unit] ?? 0;
    if (place > 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
    else {
      units[different] = unit;
      counts[different++] = 1;
      places[unit] = different;
    }
  }
  for (let at = 0; at < different; at++) places[units[at] ?? 0] = 0;
  return { units: units.slice(0, different), counts: counts.slice(0, different), size };
}
