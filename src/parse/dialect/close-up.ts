import { blanks, isBlankBetweenChinese } from '../characters.ts';
import { unitAt } from '../unit-at.ts';

/**
 * The words of a line without the blanks that only justify it; two blanks and more were one before:
 *
 *   （记 者  申 玉 洁  通 讯 员   →   （记者 申玉洁 通讯员
 */
export function closeUp(text: string): string {
  const { length } = text;
  let closed = '';
  let start = 0;
  for (let at = 0; at < length; at++) {
    if (!blanks.has(unitAt(text, at))) continue;
    const first = at;
    while (at + 1 < length && blanks.has(unitAt(text, at + 1))) at++;
    const end = at + 1;
    const isBetween = first > 0 && end < length;
    if (!isBetween || !isBlankBetweenChinese(text.charAt(first - 1), text.charAt(end))) continue;
    closed += text.slice(start, first) + (end - first > 1 ? ' ' : '');
    start = end;
  }
  return start === 0 ? text : closed + text.slice(start);
}
