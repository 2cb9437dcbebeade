import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { notBefore } from './year-clue.ts';

/**
 * 2022—2023年上半年 sums up, so the issue is not before 2023. 2024—2026年行动计划 looks ahead and 2025—2026学年 begins in
 * the autumn of 2025: not before their first year, no more. The second year alone would read as the present one.
 */
export const yearSpan: YearRule = ({ prose }) =>
  matchesIn(prose, /((?:19|20)\d{2})年?[—–-]{1,2}((?:19|20)\d{2})(?:年([上下]半年|前)?|学年|供暖季|采暖季|赛季)/g).map(
    ({ paragraph, match, start, end }) => {
      const from = match[3] === undefined ? `${match[1]}-01-01` : `${match[2]}-01-01`;
      return notBefore('year-span', from, evidenceFrom(paragraph, start, end));
    },
  );
