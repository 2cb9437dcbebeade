import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import type { ClassifyRule } from '../rule.ts';

/** Fewest items of a list, and of one that the text above announces with a colon. */
const fewest = 3;
const fewestAnnounced = 2;

/** Shortest text that announces a list, in characters. */
const shortestLead = 8;

/** Longest item, in characters, and so many lines tell whether they are a list, however long it is. */
const longest = 60;
const looked = 40;

/** What the items of a list have in common, each told at a glance from one line. */
const forms: readonly RegExp[] = [
  // 渡口路某小区：井盖破损 · 地址：渡口路3号
  /^[“‘《（(\p{Script=Han}\d·、]{2,18}[”’》）)]?[：:]\s*\S/u,
  // 粳米 每公斤4.80元 · 渡口至集市 25分钟
  /^\P{Script=Latin}{2,30}\d[\d.,—～~-]*\s?(?:元|角|斤|公斤|吨|亩|米|公里|个|只|人|名|户|分|时|天|次|票|℃|°C|%|％)(?:\/?\p{Script=Han}{1,3})?$/u,
  // 渡口台 19:30 船灯晚会 · 10月8日 9:00 赛龙舟（渡口）
  /^[^。，；！？!?“”]{0,20}?(?<![\d:：])(?:[01]?\d|2[0-4])\s?[:：]\s?[0-5]\d(?![\d:：])(?!\s?[至到—–~～-])[^。；！？!?]{2,40}$/u,
  // 独唱《渡口的灯》 · 《夜渡》 何苗
  /^[^。，；]{0,10}《[^《》]{2,20}》[^。，；]{0,12}$/u,
];

const ordinal = /^[（(]?第?([一二三四五六七八九十]{1,2}|\d{1,2}|[①-⑩])([）)、.．:：，,\s]|\p{Script=Han})/u;
const figures = '一二三四五六七八九十';

/**
 * The items of a list, which end without a mark:
 *
 *   一忌蒙头睡觉：易致头晕      粳米 每公斤4.80元      名单如下：
 *   二忌热水烫脚：易致烫伤      面粉 每公斤3.60元      柳湾镇 何苗家庭
 *   三忌空腹洗澡：易致晕倒      鸡蛋 每公斤8.20元      石桥乡 柏舟家庭
 *
 * Not: headlines of places one over another (石桥：… / 柳湾：…), which stand over an article's first words; the turns
 * of an interview, whose speakers return; two lines of one form that nothing announces.
 */
export const listItem: ClassifyRule = {
  name: 'list-item',
  classify: (block, { blocks, index }) => {
    if (isClauseOfList(blocks, index)) return 'list';
    if (!canBeItem(block)) return undefined;
    if (goesOn(blocks, index)) return 'list';
    if (isAnnounced(blocks, index) && isAnnouncedList(blocks, index)) return 'list';
    return formsOf(block, index).some((form) => isList(blocks, index, form)) ? 'list' : undefined;
  },
};

/** Whether the line at a place has the form of another. */
interface Form {
  fits: (block: Block, at: number) => boolean;
  /** Whether blank lines may part the items. */
  apart: boolean;
}

function canBeItem({ depth, passage: { text } }: Block): boolean {
  if (depth > 0 || text.length < 2 || text.length > longest) return false;
  return !/[。！？!?…；;，,、]$|\d{4}年\d{1,2}月\d{1,2}日$/u.test(text);
}

/** Behind an item a line of its form is the next, and so is any in a list that was announced. */
function goesOn(blocks: readonly Block[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (!block || before?.kind !== 'list') return false;
  if (formsOf(block, index).some(({ fits, apart }) => fits(before, index - 1) && (apart || block.gap === 0)))
    return true;
  let first = index - 1;
  while (blocks[first - 1]?.kind === 'list') first--;
  return block.gap === 0 && isAnnounced(blocks, first);
}

/** The forms that the block at `index` has, each as a question to the lines around it. */
function formsOf({ passage: { text } }: Block, index: number): Form[] {
  const found: Form[] = forms
    .filter((form) => form.test(text))
    .map((form) => ({ fits: ({ passage }) => form.test(passage.text), apart: false }));
  const own = readOrdinal(text);
  if (own) {
    const fits = ({ passage }: Block, at: number) => {
      const other = readOrdinal(passage.text);
      return other?.sign === own.sign && other.value === own.value + at - index;
    };
    found.push({ fits, apart: true });
  }
  return found;
}

function readOrdinal(text: string): { value: number; sign: string } | null {
  const [, printed = '', sign = ''] = ordinal.exec(text) ?? [];
  const value = numberOf(printed);
  return value > 0 ? { value, sign } : null;
}

function numberOf(printed: string): number {
  if (/^\d/u.test(printed)) return Number(printed);
  if (/^[①-⑩]/u.test(printed)) return printed.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const [tens = '', ones = ''] = printed;
  if (ones === '') return tens === '' ? 0 : figures.indexOf(tens) + 1;
  return tens === '十' ? 10 + figures.indexOf(ones) + 1 : 0;
}

/** Whether enough lines from `index` on have the form, and are no headlines of what stands below. */
function isList(blocks: readonly Block[], index: number, { fits, apart }: Form): boolean {
  let end = index + 1;
  for (let block = blocks[end]; block && end < index + looked; block = blocks[++end])
    if ((block.gap > 0 && !apart) || !canBeItem(block) || !fits(block, end)) break;
  if (end - index < fewest) return false;
  const labels = blocks.slice(index, end).flatMap(({ passage }) => /^(.{2,18}?)[：:]/u.exec(passage.text)?.[1] ?? []);
  if (labels.some((label) => roles.test(label))) return false;
  return new Set(labels).size === labels.length && !opensArticle(blocks[end]);
}

/** 总策划：何苗 · 撰文：柏舟: who made a page or a text. */
const roles =
  /^(?:[总本]?(?:策划|统筹|执行|监制|出品|编审|审核|制作)\p{Script=Han}{0,2}|撰文|摄影|摄像|文字|图片|供图|文|图|[首本见实]?\p{Script=Han}{0,3}记者|通讯员|作者|编辑|责编|校对|美编|版式|主持人?|嘉宾|口述|整理|采访|讲述)$/u;

/** What stands under a headline only; a signature in brackets stands under a list as well. */
function opensArticle(block: Block | undefined): boolean {
  const text = block?.passage.text ?? '';
  return startsArticle(text) || (isBylineLine(text) && !/^[（(]/u.test(text));
}

/** Words that lead to verse instead of a list: 诗中写道： · 歌里唱着：. */
const leadsToVerse = /(?:诗|词|歌|唱|念|吟|写)[^。，]{0,6}[：:]$/u;

/** Whether the text above leads to the line with a colon. */
function isAnnounced(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index - 1]?.passage.text.trim() ?? '';
  return text.length > shortestLead && /[：:]$/u.test(text) && !leadsToVerse.test(text);
}

/** UTF-16 units that such a line takes at most: no paragraph is searched to its end for marks. */
const longestClause = 2 * 61;
const clause = /^(?!.*[。！？!?：:]).{4,60}[；;]$/u;
const lastClause = /^(?!.*[。！？!?；;：:].).{4,60}[。；;]$/u;

/**
 * 安排如下： / 3月2日,柳湾社区,修鞋; / 3月3日,渡口社区,理发; / 3月4日,石桥社区,磨刀。 : lines that end with a semicolon each, and
 * the last one behind them.
 */
function isClauseOfList(blocks: readonly Block[], index: number): boolean {
  if (!lastClause.test(clauseAt(blocks, index))) return false;
  let first = index;
  while (clause.test(clauseAt(blocks, first - 1)) && index - first < looked) first--;
  if (!isAnnounced(blocks, first)) return false;
  let end = index;
  while (clause.test(clauseAt(blocks, end)) && end - index < looked) end++;
  return end - first + 1 >= fewest && lastClause.test(clauseAt(blocks, end));
}

/** The text of the block at `index` where it may be such a line; '' where it is a heading, or too long. */
function clauseAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  const text = block?.depth === 0 ? block.passage.text.trim() : '';
  return text.length > longestClause ? '' : text;
}

/** Whether the lines from `index` on stand directly under one another, and a blank line or a sentence parts them from the rest. */
function isAnnouncedList(blocks: readonly Block[], index: number): boolean {
  let end = index + 1;
  for (let block = blocks[end]; block && end < index + looked; block = blocks[++end])
    if (block.gap > 0 || !canBeItem(block)) break;
  const after = blocks[end];
  const isParted = after === undefined || after.gap > 0 || endsSentence(after.passage.text);
  return end - index >= fewestAnnounced && isParted && !opensArticle(after);
}
