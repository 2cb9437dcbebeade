import type { DialectName } from '../../model/record.ts';
import { isHardWrapped, type Line } from './lines.ts';

/**
 * Which kind of dump this is:
 *
 *   ocr-markdown   "# 标题", a paragraph a line
 *   pdf-text       no marks, lines broken at the column's width
 *   plain          no marks, a paragraph a line
 */
export function recogniseDialect(lines: readonly Line[]): DialectName {
  const marked = lines.filter((line) => /^ {0,3}#{1,6}[ \t]+\S/u.test(line.text)).length;
  if (marked >= 2 || (marked === 1 && !isHardWrapped(lines))) return 'ocr-markdown';
  return isHardWrapped(lines) ? 'pdf-text' : 'plain';
}
