import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { notBefore } from './year-clue.ts';

/**
 * 2022—2023年上半年 is not before 2023; 2025—2026学年 and 2025—2026供暖季 begin in the autumn of 2025, so not before
 * that. The second year alone would read as the present one.
 */
export const yearSpan: YearRule = ({ prose }) =>
  Array.from(
    matchesIn(prose, /((?:19|20)\d{2})年?[—–-]{1,2}((?:19|20)\d{2})(?:年(?!度)|(学年|年度|供暖季|采暖季|赛季))/g),
    ({ paragraph, match, start, end }) => {
      const isSeason = match[3] !== undefined;
      const from = isSeason ? `${match[1]}-06-01` : `${match[2]}-01-01`;
      return notBefore('year-span', from, evidenceFrom(paragraph, start, end));
    },
  );
