import { type GenreRule, hasAuthor, isReported } from './genre-rule.ts';

/**
 * An author's name and neither dateline nor reporter: what a literary page prints. On such a page a piece without any
 * name is one too.
 */
export const essay: GenreRule = (input) => {
  if (isReported(input)) return null;
  const isLiteraryPage = literary.test(`${input.column ?? ''} ${input.pageName ?? ''}`);
  return hasAuthor(input) || (isLiteraryPage && input.bylines.length === 0) ? 'essay' : null;
};

const literary = /副刊|文学|散文|随笔|文苑|悦读|诗文|花地|杂记|百味|心语|往事|故园|笔会|茶座/u;
