import { parseByline } from './parse-byline.ts';
import { isPersonName } from './surnames.ts';

/**
 * Whether a line is a byline and nothing else:
 *
 *   □本报记者 甲乙丙      本报记者 甲乙 通讯员 丙丁 文/图      作者 甲乙      □ 甲乙丙
 */
export function isBylineLine(text: string): boolean {
  const line = text.trim().replace(/^[（(](.*)[）)]$/u, '$1');
  if (line.length > 60) return false;
  if (/^[□■◎●▲]\s*\p{Script=Han}(?:\s?\p{Script=Han}){1,3}$/u.test(line)) return true;
  const bylines = parseByline(line);
  // 记者走进渡口 is a headline: a name that no blank parts from its role wants a surname.
  if (!/[\s□■]|^本报/u.test(line) && !bylines?.every(({ name }) => isPersonName(name))) return false;
  const written = bylines?.filter(({ role }) => !['photographer', 'source', 'editor'].includes(role));
  return written !== undefined && written.length > 0;
}
