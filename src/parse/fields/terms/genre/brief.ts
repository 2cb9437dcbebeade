import { bodyLength, type GenreRule } from './genre-rule.ts';

/** A paragraph or two: a report longer than this has room for who says so. */
const briefLength = 160;

/** A column of briefs, or a body too short for a report. */
export const brief: GenreRule = (input) => {
  if (/简讯|短讯|快讯|简报|一句话新闻|速览|短波/u.test(input.column ?? '')) return 'brief';
  if (input.paragraphs.length > 2) return null;
  const length = bodyLength(input);
  return length > 0 && length <= briefLength ? 'brief' : null;
};
