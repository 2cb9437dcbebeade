import type { YearMention } from './year-explicit.ts';

/** Where builders and bodies promise: 售楼彩页, 路边的广告, 书面承诺. */
const promises = /广告|宣传|彩页|楼书|单页|传单|海报|展板|横幅|标语|口号|承诺|许诺|诺言|效果图|规划图/u;

/** What a promise does not say, but who tells of that year does. */
const told = /[了过]|曾|时[候,，]|那[年天时]|当[年时初]|以[来前]|我|[他她]们?|从|至今/u;

/** Longest promise, and how far from it what it stood on is named, in characters. */
const longest = 40;
const near = 24;

/**
 * Whether a year opens words in quotation marks that were promised, so that it may lie years ahead:
 *
 *   “2016年渡口建成大桥”,楼盘彩页上这样写着          true
 *   “2016年我坐过这里的船”,他指着广告牌说            false
 */
export function isQuotedPromise({ opening, sentence }: YearMention): boolean {
  if (!/[“"「]\s*$/u.test(opening)) return false;
  const end = sentence.search(/[”"」]/u);
  if (end < 0 || end > longest || told.test(sentence.slice(0, end))) return false;
  return promises.test(opening.slice(-near)) || promises.test(sentence.slice(end, end + near));
}
