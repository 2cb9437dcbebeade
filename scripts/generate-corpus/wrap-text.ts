import type { Random } from './random.ts';

/** Signs that begin no line, and signs that end none. */
const closing = /^[，。、；：！？”’）》…—%]/u;
const opening = /^[（“‘《]/u;

/**
 * Breaks a paragraph at the column's width, as a page is set: a sign that may not begin a line is squeezed into the one
 * before or takes a character with it to the next; a number or Latin word is not parted. `indent` is the width the first
 * line lacks, in characters.
 */
export function wrapText(text: string, width: number, indent: number): { text: string; width: number }[] {
  const units = text.match(/[A-Za-z0-9.+-]+|——|……|./gsu) ?? [];
  const lines: { text: string; width: number }[] = [];
  let line: string[] = [];
  let room = width - indent;
  const flush = (): void => {
    lines.push({ text: line.join('').trim(), width: widthOf(line) + (lines.length === 0 ? indent : 0) });
    line = [];
    room = width;
  };
  for (const unit of units) {
    if (line.length > 0 && widthOf([...line, unit]) > room + 1e-9) {
      // Never on a first line: where the indent was lost, its two missing characters are all that shows it.
      const canSqueeze =
        (lines.length > 0 || indent === 0) &&
        closing.test(unit) &&
        line.some((other) => /[，。、；：”“]/u.test(other)) &&
        widthOf([...line, unit]) <= room + 1;
      if (canSqueeze) {
        line.push(unit);
        continue;
      }
      const carried: string[] = [];
      if (closing.test(unit)) {
        while (line.length > 2 && closing.test(line.at(-1) ?? '')) carried.unshift(line.pop() ?? '');
        if (line.length > 2) carried.unshift(line.pop() ?? '');
      }
      while (line.length > 2 && opening.test(line.at(-1) ?? '')) carried.unshift(line.pop() ?? '');
      flush();
      line.push(...carried);
    }
    if (line.length > 0 || unit.trim() !== '') line.push(unit);
  }
  if (line.length > 0) flush();
  return lines;
}

/** In full-width characters: a Latin letter or digit is half a one, a blank a quarter. */
function widthOf(units: readonly string[]): number {
  let width = 0;
  for (const character of units.join('')) width += character === ' ' ? 0.25 : character.charCodeAt(0) < 0x80 ? 0.5 : 1;
  return width;
}

/** "服务,并给予" as a justified line comes out of a text layer: 服 务 ，并 给 予. */
export function spaceOut(line: string): string {
  return line.replace(/([^\s\dA-Za-z.])(?=([^\s\dA-Za-z.]))/gu, (character, _, next: string) => {
    if (/[，。、；：！？”’）》…—]/u.test(character)) return character;
    if (/[（《“‘]/u.test(next)) return character;
    return `${character} `;
  });
}

/** Justified lines that do not fill their column are the ones that come spaced out; some others do too. */
export function isSpaced(line: { width: number }, isLast: boolean, width: number, random: Random): boolean {
  return !isLast && (Math.abs(line.width - width) > 0.3 ? random.chance(0.85) : random.chance(0.1));
}
