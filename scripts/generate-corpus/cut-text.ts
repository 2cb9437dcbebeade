import type { Random } from './random.ts';

/**
 * Where a column could end inside the text: between any two characters, also inside a word, but not at a sentence's
 * end, where no one could see that a paragraph was cut, not before a sign that begins no line, and not inside a number.
 * `margin` characters at least stay on either side; null where there is no such place.
 */
export function findCut(text: string, random: Random, margin = 6): number | null {
  const places: number[] = [];
  for (let at = margin; at <= text.length - margin; at++) if (isCut(text, at)) places.push(at);
  return places.length === 0 ? null : random.pick(places);
}

function isCut(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at);
  if (/[。！？!?”’…）)]\s*$/u.test(before) || /[（(“‘《—]\s*$/u.test(before)) return false;
  if (/^[\s，,。、；;：:！!？?”’）)》…—]/u.test(after)) return false;
  return !(/[\dA-Za-z.]\s?$/u.test(before) && /^[\dA-Za-z.%]/u.test(after));
}
