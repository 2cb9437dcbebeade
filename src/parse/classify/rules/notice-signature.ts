import type { Block } from '../../blocks/block.ts';
import { signsNotice } from '../../facts/signs-notice.ts';

const day =
  '(?:\\d{4}|[〇零○Oo一二三四五六七八九]{4})\\s?年\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日';
const dayAlone = new RegExp(`^[（(]?${day}[）)]?$`, 'u');
const bodyAndDay = new RegExp(`^(\\p{Script=Han}{4,40})\\s*${day}$`, 'u');

/** 柳政公告〔2019〕14号 · 编号：2009-7: the number that a notice bears under its heading. */
const number =
  /^(?:\p{Script=Han}{2,14}\s?[〔［【[（(]\s?\d{4}\s?[〕］】\])）]\s?第?\s?\d{1,4}\s?号|(?:公告|通告|项目|招标)?编号\s?[：:]\s?\S{2,30})$/u;

export function isNoticeNumber(text: string): boolean {
  return number.test(text.trim());
}

/**
 * Whether a line below a text signs it, though no heading says that it is a notice:
 *
 *   柳湾县供电公司              the body that gives notice, over its day
 *   2009年6月23日               a day alone
 *   柳湾镇人民政府 2009年6月22日  both
 *
 * Not: a body's name with nothing below, which may stand over a headline; a day that no text stands above.
 */
export function signsText(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.passage.text.trim() ?? '';
  const above = blocks[index - 1];
  if (above?.kind !== 'paragraph' && above?.kind !== 'list') return false;
  if (dayAlone.test(text)) return true;
  const body = bodyAndDay.exec(text)?.[1];
  if (body !== undefined) return signsNotice(body);
  const below = blocks[index + 1]?.passage.text.trim() ?? '';
  return signsNotice(text) && dayAlone.test(below);
}
