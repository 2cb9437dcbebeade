import { endsSentence, withoutBlanks } from '../../characters.ts';
import { sectionNames } from '../../facts/section-names.ts';
import type { ClassifyRule } from '../rule.ts';

/** Whose telephone or mailbox it is: the paper's, the page's. Not 联系电话 and 举报电话, which an article or a notice gives. */
const owner = `(?:\\p{Script=Han}{1,4}(?<![举申上汇通填预播警])报|新闻|读者|报料|爆料|本报|本版|编辑|编辑部|投稿|电子|广告|发行|订报|互动|${sectionNames})`;
/** 3909990, 0391-39888×××, 96211; not 12345 and 110, which a town's offices have. */
const telephone = '(?!1[12]\\d{1,3}(?!\\d))[\\d(（][\\d×Xx*()（）—-]{4,24}(?![\\d×Xx*()（）—-])';
const address = '(?:https?://|www\\.)?[\\w.-]+(?:@|\\.)[\\w.-]+(?![\\w.@-])';
const part = [
  `${owner}{0,2}(?:热线|电话)[:：]?(?:${telephone})`,
  `(?:${owner}{0,2}(?:邮箱|信箱|E-?mail|网址)[:：]?)?(?:${address})`,
  `\\p{Script=Han}{2,6}网站?[:：](?:${address})`,
  '短信报料[:：]?(?:发送?|编辑)[\\w+]{2,12}(?:内容)?(?:至|到)?(?:\\d{5,})?',
  'QQ群?[:：]?\\d{5,}(?!\\d)',
  '(?:官方)?微信号?[:：]\\w{4,}(?!\\w)',
  '短信平台[:：]?(?:发送至)?\\d{5,}(?!\\d)',
].join('|');
/** What is promised to who calls. */
const remark = '(?:线索一经|奖励|了解更多|欢迎)[^。！？]{2,30}';
const contact = new RegExp(`^(?:(?:${part})[,，、/|]?)+(?:${remark})?$`, 'iu');
const bare = /^电话[:：]?[\d×()（）—-]+$/u;

const longest = 80;

/**
 * How a paper or a page is reached, and nothing else:
 *
 *   民生 热线 3909990 · 晚报热线 5550000 新闻邮箱 lwwb@example.com · E-mail:lwwbsh@example.com      furniture
 *   电话:5550000                                                 furniture below a headline or furniture, else a notice's
 *   联系电话:5550000 · 心理援助热线:12355                          left alone
 */
export const contactLine: ClassifyRule = {
  name: 'contact-line',
  classify: ({ passage: { text } }, { blocks, index }) => {
    if (text.length > longest || !/[\dA-Za-z]/u.test(text) || endsSentence(text)) return undefined;
    const line = withoutBlanks(text);
    if (!contact.test(line)) return undefined;
    const above = blocks[index - 1]?.kind;
    return bare.test(line) && above !== 'furniture' && above !== 'heading' ? undefined : 'furniture';
  },
};
