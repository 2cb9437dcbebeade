import { CharacterSet } from '../character-set.ts';
import { blankSigns } from '../characters.ts';

/** 遗失声明 · 公告 · 招聘启事 · 某公司注销公告 · “我与渡口”征文启事 */
const noticeWords =
  /^(?:[“《][^”》]{2,12}[”》])?[\p{Script=Han}\d]{0,16}(?:遗失声明|遗失启事|声明|公告|公示|通告|启事|招聘|招聘信息|招租|招标公告|拍卖公告|讣告|寻人启事|认领启事|停电通知|停水通知|(?:停电|停水|停气|停暖|检修)(?:信息|预告|安排)|(?:义诊|讲座|停诊|沙龙|读书会)(?:预告|通知|安排)|(?:门诊|出诊|开放|营业|服务|发车)时间(?:调整|变更)|寻物启事|招领启事|更正|更正启事|更正声明|更正与致歉|致歉|致歉声明|通知|招生简章|出租|转让|征婚启事|供求信息|便民信息|分类信息|(?:致富|供需|用工|求职|求购|转让)信息|分类广告|敬告读者|敬告用户|敬告客户|稿约|约稿函?|投稿须知)$/u;

/** 柳湾县自然资源局国有建设用地使用权挂牌出让公告: long, and of a business that only notices are about. */
const businessWords =
  /^\p{Script=Han}{6,30}(?:出让|拍卖|招标|招租|竞买|竞价|挂牌|采购|中标|注销|减资|清算|拆迁|征收|征地|招聘|招生|停电|停水|变更|迁坟|开标)\p{Script=Han}{0,4}(?:公告|通告|公示|启事|简章)$/u;

/** What these words end with, and what may stand behind them. */
const ends = new CharacterSet('整更明事告示聘息租正歉知章让排者户约稿函');
const passedOver = new CharacterSet([...blankSigns, ...'【】[]']);

/**
 * Whether a heading opens a notice rather than a story. A headline that tells of one (某县发布禁渔通告) has a verb
 * before it.
 */
export function isNoticeHeading(text: string): boolean {
  let last = text.length - 1;
  while (passedOver.hasAt(text, last)) last--;
  if (!ends.hasAt(text, last)) return false;
  const plain = text.replace(/[\s【】[\]]/gu, '');
  return (
    ((noticeWords.test(plain) && plain.length <= 20) || businessWords.test(plain)) &&
    !/发布|印发|接到|下发|收到|一则|一纸|出台|张贴|专场|举办|举行|赴|进|来/u.test(plain)
  );
}

const wares =
  /^(?:【)?(?:(?:低价|急|常年|大量)?(?:出售|转让|出让|处理|求购|收购|求租|出租|招租|供应|诚聘|聘请|寻找)\p{Script=Han}{2,8}|招商|招聘|招工|招租|招徒|征婚|交友|寻\s*(?:人|物|狗|猫|车|友|\p{Script=Han}{1,2}友))(?:】)?$/u;
const contact = /(?:电话|地址|联系人|联系方式|手机|咨询|邮编)\s?[：:]|\d{3,4}[-—]\d{7,8}|(?:电话|拨打|致电)\s?1\d{10}/u;

/** 出售种蜂 over 我场常年供应…。地址：…: what somebody sells or seeks, over a text that says where to find them. */
export function isSmallAdvertisement(heading: string, text: string): boolean {
  return wares.test(heading.trim()) && contact.test(text);
}
