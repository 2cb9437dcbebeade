import { CharacterSet } from '../../character-set.ts';
import { blanks } from '../../characters.ts';
import { remember } from '../../remember.ts';
import { splitArtwork } from './artwork.ts';
import { isCreditLine } from './credit-line.ts';

/** Longest caption with its credit, and longest credit, in characters. */
const longestCaption = 220;
const longestCredit = 40;

/** Where a credit may begin: behind a blank, at a bracket or mark, or behind a sentence's end. */
const beginnings =
  /\s+|(?=[（(▲△])|(?<=[。！？”])(?=本报|新华|中新|记者|通讯员|资料|图片由|照片由|图\/|摄影|AI|\p{Script=Han}{2,4}\s*[/／]?\s*摄|\p{Script=Han}{2,16}供\s*图)/gu;

/** What a credit ends with, save for names behind a slash, a colon or 摄影, and those. */
const lastCharacters = new CharacterSet('摄影图片照供道成发绘画络');
const beforeNames = new CharacterSet('/／:：影');

/** Whether the text can end with a credit at all; says at a glance of most lines that they do not. */
function canEndWithCredit(text: string): boolean {
  let last = text.length - 1;
  if (text.endsWith('）') || text.endsWith(')')) last--;
  while (blanks.hasAt(text, last)) last--;
  return lastCharacters.hasAt(text, last) || beforeNames.holdsAnyOf(text);
}

/**
 * Splits a caption that ends with its credit:
 *
 *   3月8日，志愿者在公园植树。 某县妇联供图   →   caption up to the blank, credit behind it
 *   体检现场 甲乙 摄                          →   体检现场 · 甲乙 摄
 *   渡口秋色（国画） 甲乙 作                  →   渡口秋色（国画） · 甲乙 作
 *   他在本报记者 甲乙 的镜头里笑了             →   null
 *
 * @returns the index at which the credit begins, or null where the line ends with none.
 */
export function splitInlineCredit(text: string): Readonly<{ creditStart: number }> | null {
  return text.length > longestCaption ? null : (findCredit(text) ?? splitArtwork(text));
}

const creditEnd =
  /(?:摄|影|图|片|照|提供|报道|生成|发|绘|画|网络|[/／:：]\s*\p{Script=Han}{2,4}|摄影\s\p{Script=Han}{2,4})\s*[）)]?$/u;

const findCredit = remember((text): { creditStart: number } | null => {
  const last = text.slice(-longestCredit);
  if (!canEndWithCredit(last) || !creditEnd.test(last)) return null;
  for (const { index, 0: blank } of text.matchAll(beginnings)) {
    const start = index + blank.length;
    if (start < 4 || text.length - start > longestCredit) continue;
    if (isCreditLine(text.slice(start))) return { creditStart: start };
  }
  return null;
});
