import { endsSentence } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

/** Among so many first blocks a page's head stands. */
const headBlocks = 12;

const lines = [
  /^[\p{Script=Han}]{2,6}(?:日报|晚报|晨报|早报|时报|商报|都市报|青年报)$/u,
  /^[A-Z][A-Z .&-]{5,40}$/u,
  /^中共\p{Script=Han}{2,12}委(?:员会)?机关报|^\p{Script=Han}{2,8}报社(?:主办|出版|编辑出版)/u,
  /^(?:主办|主管|承办|协办|编印)(?:单位)?[:：]|准印证号?[:：]|^内部资料/u,
  /^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/u,
  /^今日\s?\d{1,2}\s?版|^第\s?\d{3,6}\s?期|^国内统一(?:连续出版物|刊)号|^邮发代号/u,
];

/**
 * Lines of a page's head that say neither its date nor its number:
 *
 *   LIUWAN DAILY · 柳 湾 日 报 · 中共柳湾市委机关报 · 己丑年七月廿八 今日8版
 *
 * and 今日柳湾, a county's paper, above the day. Not: a headline about a paper, which is longer or stands elsewhere.
 */
export const mastheadLine: ClassifyRule = {
  name: 'masthead-line',
  classify: ({ passage: { text } }, { index, blocks, mastheadLines }) => {
    if (index >= headBlocks || text.length > 64 || endsSentence(text)) return undefined;
    const below = blocks[index + 1]?.span[0] ?? 0;
    if (/^今日\s?\p{Script=Han}{2,3}$/u.test(text.trim()) && mastheadLines.has(below)) return 'furniture';
    const line = /[A-Z]{2}/u.test(text)
      ? text.trim()
      : text.replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '').trim();
    return lines.some((pattern) => pattern.test(line)) ? 'furniture' : undefined;
  },
};
