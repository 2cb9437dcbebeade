/**
 * Drafts that bear their year and are put before the public: 《…导则(2024年修订征求意见稿)》近日公布 is of 2024. Not 2024年修订的导则,
 * which may be in force for years.
 */
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const draft = /((?:19|20)\d{2})年?(?:修订|修编|版|修改)?[)）]?[(（]?(?:公开)?征求意见稿/gu;
const told = /当年|那年|曾|去年|前年|年前/u;

export const draftOfYear: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, draft, '征求意见稿')).flatMap(({ paragraph, match, start, end }) =>
    told.test(sentenceBefore(paragraph.text, start))
      ? []
      : [yearIs('draft', Number(match[1]), 1, evidenceFrom(paragraph, start, end))],
  );
