import { type GenreRule, isReported } from './genre-rule.ts';

/**
 *   在一粒种子里读懂故乡 ——读《某某年谱》
 *
 * A report of a book's launch, which has a dateline, and an essay that names a book in passing are none.
 */
export const review: GenreRule = (input) => {
  if (isReported(input)) return null;
  const headline = `${input.title}\n${input.subtitle ?? ''}`;
  const isReviewColumn = column.test(`${input.column ?? ''} ${input.pageName ?? ''}`);
  return ofBook.test(headline) || (isReviewColumn && headline.includes('《')) ? 'review' : null;
};

const ofBook =
  /(?:读|评|品|观|谈|序|跋)\p{Script=Han}{0,8}《[^》]+》|《[^》]+》(?:读后|观后|书评|影评|读札|赏读|序|跋)/u;

const column = /书评|悦读|读书|荐书|书架|书香|影评|艺评/u;
