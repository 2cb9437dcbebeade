import { type GenreRule, isReported } from './genre-rule.ts';

/**
 * 本报评论员, a column called 时评 or 锐评, a headline that says 短评. Not 街道社区谈, which is a column of reports, nor a report
 * on a 座谈会 or a 论坛.
 */
export const commentary: GenreRule = (input) => {
  if (input.bylines.some(({ raw }) => /评论员/u.test(raw))) return 'commentary';
  if (isReported(input)) return null;
  return readsAsCommentary(input.title, `${input.column ?? ''} ${input.pageName ?? ''}`) ? 'commentary' : null;
};

/** Whether a column or a headline says that its text is a comment. */
export function readsAsCommentary(title: string, columnName: string): boolean {
  return column.test(columnName) || headline.test(title);
}

const column = /评论|时评|快评|短评|锐评|微评|漫评|社论|观点|杂谈|杂文|夜谈|闲话|今日谈|画外音|编后/u;

const headline = /^(?:社论|短评|快评|时评|编后|评论)[:：丨|]|^(?:也谈|漫谈|闲话|杂谈|再论|试论|小议(?!事)|浅议(?!事))/u;
