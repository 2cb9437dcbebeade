import type { Byline } from '../../../model/record.ts';
import { isSureName } from './byline-name.ts';
import { splitNames } from './split-names.ts';

/** Most names of a signature. */
const mostNames = 4;

/** Remarks at a text's end that have the shape of a name. */
const remarks = new Set([
  '连载',
  '程序',
  '文章',
  '全文',
  '安全',
  '平安',
  '全书完',
  '终审',
  '文字稿',
  '单元',
  '时间',
  '国画',
]);

/**
 * Reads names alone in brackets at the end of a report, which are its reporters':
 *
 *   （甲乙丙）      （甲乙 丙丁）      （甲乙、丙丁戊）
 *
 * Not: （完）, （连载）, and four characters that no blank parts, as （文明柳湾）.
 */
export function readSignature(inner: string): Byline[] | null {
  const words = inner.trim();
  if (remarks.has(words)) return null;
  const names = splitNames(words);
  if (names.length === 0 || names.length > mostNames || !names.every(isSureName)) return null;
  if (names.length > 1 && /^\p{Script=Han}{4}$/u.test(words)) return null;
  return names.map((name) => ({ name, role: 'reporter', raw: inner }));
}
