import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const offsets: Record<string, number> = { 前年: 2, 去年: 1, 今年: 0, 明年: -1 };

/** 日记里写着,去年,也就是2003年 */
const quoted = /写[着道]|日记|信[中里]|记载/u;

/**
 * 今年(2024年) is 2024, 去年(2023年) is 2024 too, 明年(2025年) and 去年6月,也就是2023年6月 as well. Not 去年,2023年的雨: the two
 * stand apart.
 */
export const relativeYear: YearRule = ({ prose }) =>
  matchesIn(
    prose,
    /(前年|去年|今年|明年)(?:[(（]|(?:\d{1,2}月)?[,，](?:也就是|也即|即|就是))((?:19|20)\d{2})年?[)）]?/g,
    '年',
  ).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    if (quoted.test(sentenceBefore(paragraph.text, start))) return [];
    const year = Number(match[2]) + (offsets[match[1] ?? ''] ?? 0);
    return [yearIs('relative-year', year, 3, evidenceFrom(paragraph, start, end))];
  });
