import { isColumnLabel, readsAsColumn } from '../../headlines/column-label.ts';
import type { ClassifyRule } from '../rule.ts';

/** What sidebars are called. */
const sidebar =
  /^(?:小资料|小贴士|小知识|小链接|(?:相关|新闻|资料|知识)链接|(?:新闻|相关)背景|名词解释|延伸阅读|温馨提示|友情提示)$/u;

/** A name behind its sign. */
const signed = /^[■●◆★▲◎□○]\s*(\p{Script=Han}{2,10})$/u;

/**
 * The name of a column behind its sign, which bylines bear too:
 *
 *   ■社会广角      ●简讯        →  a heading
 *   ■柏小舟        □ 路一鸣     →  left to the byline rule
 */
export const columnName: ClassifyRule = {
  name: 'column-name',
  classify: ({ passage: { text } }) => {
    const name = signed.exec(text.trim())?.[1];
    return name && (isColumnLabel(name) || readsAsColumn(name) || sidebar.test(name)) ? 'heading' : undefined;
  },
};
