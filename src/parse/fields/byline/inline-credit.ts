import { isCreditLine } from './credit-line.ts';

/**
 * Splits a caption that ends with its credit:
 *
 *   3月8日，志愿者在公园植树。 某县妇联供图   →   caption up to the blank, credit behind it
 *   体检现场 甲乙 摄                          →   体检现场 · 甲乙 摄
 *   他在本报记者 甲乙 的镜头里笑了             →   null
 *
 * @returns the index at which the credit begins, or null where the line ends with none.
 */
export function splitInlineCredit(text: string): { creditStart: number } | null {
  if (!/(?:摄影?|供\s*图|图|图片)[）)]?$/u.test(text) || text.length > 220) return null;
  const blanks = [...text.matchAll(/\s+|(?=[（(])|(?<=[。！？”])(?=本报|新华|\p{Script=Han}{2,4}\s?摄)/gu)].map(
    ({ index, 0: blank }) => index + blank.length,
  );
  for (const start of blanks) {
    if (start < 4 || text.length - start > 36) continue;
    if (isCreditLine(text.slice(start))) return { creditStart: start };
  }
  return null;
}
