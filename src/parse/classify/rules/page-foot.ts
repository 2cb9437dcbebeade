import { endsSentence, withoutBlanks } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

const lines = [
  /^本版(?:图|文|稿|照)[\p{Script=Han},，]{0,30}(?:协办|提供|供稿|供图|主办|拍摄)$/u,
  /^更多\p{Script=Han}{2,8}(?:资讯|新闻|精彩|内容|报道)(?:[\s,，]?\p{Script=Han}{2,8})?$/u,
  /^\p{Script=Han}{4,24}[（(]公益广告[）)]$/u,
  /^\p{Script=Han}{1,4}报(?:业)?(?:融媒体?|全媒体)(?:中心)?$/u,
  /^本报(?:常年)?法律顾问[:：]?\p{Script=Han}{0,20}(?:律师事务所|律师)(?:\p{Script=Han}{2,10}律师)?$/u,
  /^(?:本版|本报|本栏)?(?:投稿|来稿|来信|稿件|作品)请(?:寄|投|发|寄至|发至|投至)[:：][^。！？]{4,}$/u,
  /^(?:\p{Script=Han}{2,12}[,，]?)?(?:请|欢迎)您?(?:拨打?|致电)(?:本报|\p{Script=Han}{1,4}报)(?:新闻|报料)?热线[:：]?[\d—()（）-]{5,}/u,
  /^(?:有|您|如|提供|新闻|线索|报料|副刊|投稿|来稿|稿件)[^。！？]{0,28}一经采[用纳][,，]?(?:即[付发给]|付|奖|酬|稿[酬费]|有奖|将[付奖])/u,
  /^(?:本[报版刊]|\p{Script=Han}{0,4}副刊|读者|作者)?(?:QQ群?[:：]?\d{5,})?(?:投稿|来稿|来信)[请须需]?(?:务必)?(?:注明|写明|附上?|留下)/u,
  /^(?:投资|股市|基金)有风险[,，]?(?:入市|投资|理财)[须需]谨慎$/u,
];

/** 来稿一经采用，即付稿酬。请勿一稿多投。: whole sentences that promise what such a line does, and no more. */
const promise = /^(?:稿件|来稿|投稿)一经[采刊][用纳][,，]?(?:即|将|付|奖|稿)[^：:@]{2,24}$/u;

/**
 * What stands at a page's foot or fills a gap on it, of no article:
 *
 *   本版图文由柳湾县委宣传部协办 · 更多柳湾资讯 尽在指尖 · 节约用水 从我做起（公益广告） · 柳报融媒体中心
 *
 *   欢迎拨打渡口晚报热线5550000 · 有新闻请来电 一经采用 即付酬金 · 来稿请注明姓名、地址
 *   本报法律顾问：柳湾律师事务所 · 投稿请寄：渡口路1号 · 投资有风险 入市须谨慎
 *
 * Not 本版图片里的老渡口, nor 柳报融媒体中心记者走进渡口.
 */
export const pageFoot: ClassifyRule = {
  name: 'page-foot',
  classify: ({ passage: { text } }) => {
    if (text.length > 44) return undefined;
    if (endsSentence(text)) return promise.test(withoutBlanks(text)) ? 'furniture' : undefined;
    const line = withoutBlanks(text);
    return lines.some((pattern) => pattern.test(line)) ? 'furniture' : undefined;
  },
};
