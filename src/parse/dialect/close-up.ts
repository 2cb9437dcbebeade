import { isBlankBetweenChinese } from '../characters.ts';

/**
 * The words of a line without the blanks that only justify it; two blanks and more were one before:
 *
 *   （记 者  申 玉 洁  通 讯 员   →   （记者 申玉洁 通讯员
 */
export function closeUp(text: string): string {
  return text.replace(/(?<=(\S))\s+(?=(\S))/gu, closedUp);
}

function closedUp(blanks: string, before: string, after: string): string {
  if (!isBlankBetweenChinese(before, after)) return blanks;
  return blanks.length > 1 ? ' ' : '';
}
