import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const offsets: Record<string, number> = { 前年: 2, 去年: 1, 今年: 0, 明年: -1 };

/** 今年(2024年) is 2024, 去年(2023年) is 2024 too, 明年(2025年) as well. Not 去年,2023年的雨: the two stand apart. */
export const relativeYear: YearRule = ({ prose }) =>
  matchesIn(prose, /(前年|去年|今年|明年)[(（]((?:19|20)\d{2})年?[)）]?/g, '年').map(
    ({ paragraph, match, start, end }) =>
      yearIs(
        'relative-year',
        Number(match[2]) + (offsets[match[1] ?? ''] ?? 0),
        3,
        evidenceFrom(paragraph, start, end),
      ),
  );
