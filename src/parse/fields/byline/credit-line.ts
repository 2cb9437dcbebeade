import { remember } from '../../remember.ts';
import { parseCredit } from './parse-credit.ts';

/** Longest credit that has a line of its own, in characters. */
const longest = 50;

/**
 * Whether a line says whose picture it is and nothing else:
 *
 *   甲乙丙 摄      本报记者 甲乙 摄      某镇政府供图      资料图片（某街道供图）      本报记者甲乙/文 某大队/图      AI生成
 */
export function isCreditLine(text: string): boolean {
  const line = text.trim();
  return line.length <= longest && isCredit(line);
}

const isCredit = remember((line) => parseCredit(line) !== null);
