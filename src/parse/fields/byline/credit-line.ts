import { parseByline } from './parse-byline.ts';

/**
 * Whether a line says whose picture it is and nothing else:
 *
 *   甲乙丙 摄      本报记者 甲乙 摄      某镇政府供图      资料图片（某街道供图）      本报记者甲乙/文 某大队/图
 */
export function isCreditLine(text: string): boolean {
  const line = text.trim().replace(/^[（(](.*)[）)]$/u, '$1');
  if (line.length > 50) return false;
  if (/^(?:资料|配图|网络)?(?:图片|照片|图)(?:[（(][^（）()]{2,24}[）)])?$/u.test(line)) return true;
  const bylines = parseByline(line);
  if (!bylines || !/摄|图/u.test(line)) return false;
  return bylines.some(({ role }) => role === 'photographer' || role === 'source');
}
