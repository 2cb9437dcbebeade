import { isColumnLabel, readsAsColumn } from '../../headlines/column-label.ts';
import type { ClassifyRule } from '../rule.ts';

/**
 * The name of a column behind its sign, which bylines bear too:
 *
 *   ■社会广角      ●简讯        →  a heading
 *   ■柏小舟        □ 路一鸣     →  left to the byline rule
 */
export const columnName: ClassifyRule = {
  name: 'column-name',
  classify: ({ passage: { text } }) => {
    const name = /^[■●◆★▲◎]\s*(\p{Script=Han}{2,10})$/u.exec(text.trim())?.[1];
    return name && (isColumnLabel(name) || readsAsColumn(name)) ? 'heading' : undefined;
  },
};
