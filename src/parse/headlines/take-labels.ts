import type { Block } from '../blocks/block.ts';
import { isColumnLabel, readsAsColumn } from './column-label.ts';
import { isSubtitle } from './split-title-lines.ts';

/** 健康问答 · 法律小贴士 · 育儿课堂 · 生活百科: what columns of advice are called. */
const advice =
  /^(?:健康|法律|普法|生活|养生|政策|消费|教育|安全|用药|育儿|农技|农科|科普|读者|就业|社保|医保|交通|天气|气象)(?:小?(?:问答|百科|贴士|常识|知识|课堂|讲堂|门诊|信箱|热线|咨询|锦囊|顾问|提醒|提示|警示|快线))$/u;

/** 专家支招 · 医生提醒 · 律师说法: who gives it. */
const advisers =
  /^(?:专家|名医|名家|医生|律师|法官|检察官|民警|交警|编辑|记者|农技员|老师|心理咨询师)(?:支招|提醒|提示|解读|释疑|答疑|点评|观点|说法|视点|建议|寄语|在线|把脉|来信)$/u;

/** 农科110 · 市民热线12345: a column that bears the number that readers call. */
const called = /^\p{Script=Han}{2,6}(?:110|120|114|12345|96\d{3})$/u;

const alone =
  /^(?:以案(?:说|释|普|学)法|小?贴士|小知识|小常识|小资料|有问必答|问与答|一问一答|在线答疑|教授答疑|编读往来|你问我答|你说我说)$/u;

/** Whether a headline line is what a column of advice is called, which stands over its articles as over their parts. */
export function isAdviceLabel(text: string): boolean {
  const line = text.replace(/[\s【】[\]《》■●◆★▲◎|｜]/gu, '');
  return [advice, advisers, called, alone].some((words) => words.test(line));
}

/**
 * The name of a column at the top or at the foot of a run of headline lines, and the lines of the headline itself:
 *
 *   ## 夜里咳嗽怎么办？          title
 *   # 健康问答                   a column's name, set larger than the title that it stands under
 *
 *   **渡口曝光台**               a column's name, in bold over a title without a mark
 *   这些地方的灯不亮
 *
 * Not: such a line by itself, which heads a part of the article above or is a title; one between two headlines, which
 * parts them.
 */
export function takeLabels(run: readonly Block[]): { labels: Block[]; lines: Block[] } {
  const last = run[run.length - 1];
  const [first] = run;
  if (!first || !last || run.length === 1) return { labels: [], lines: [...run] };
  const isFirst = isAdviceLabel(first.passage.text) || isColumnLabel(first.passage.text) || isBoldName(first, run);
  if (isFirst && !isSubtitle(run[1]?.passage.text ?? '')) return { labels: [first], lines: run.slice(1) };
  const isLast = isAdviceLabel(last.passage.text) || isColumnLabel(last.passage.text);
  return isLast ? { labels: [last], lines: run.slice(0, -1) } : { labels: [], lines: [...run] };
}

/** A name in bold over one line without a mark. */
function isBoldName({ depth, passage }: Block, run: readonly Block[]): boolean {
  return depth === 7 && run.length === 2 && run[1]?.depth === 0 && readsAsColumn(passage.text);
}
