import { remember } from '../../remember.ts';
import { readAuthorUnit } from './author-unit.ts';
import { readBylineLine } from './read-byline-line.ts';

/** Longest byline that has a line of its own, in characters. */
const longest = 60;

/**
 * Whether a line is a byline and nothing else:
 *
 *   □本报记者 甲乙丙      本报记者 甲乙 通讯员 丙丁 文/图      作者 甲乙      □ 甲乙丙      （作者单位：柳湾中学）
 */
export function isBylineLine(text: string): boolean {
  const line = text.trim();
  return line.length <= longest && line.length >= 2 && isByline(line);
}

const isByline = remember((line) => {
  if (/^[（(].*[）)]$/u.test(line) && readAuthorUnit(line.slice(1, -1)) !== null) return true;
  const bylines = readBylineLine(line);
  return bylines?.some(({ role, raw }) => !['photographer', 'editor'].includes(role) && !isGift(role, raw)) ?? false;
});

/** 某镇供图 names a source of pictures, 据新华社 one of texts. */
function isGift(role: string, raw: string): boolean {
  return role === 'source' && /图|提供|供稿$|[绘画漫]/u.test(raw);
}
