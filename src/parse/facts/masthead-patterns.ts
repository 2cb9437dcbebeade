/** What may stand in a masthead or folio line, each from where it begins; mendScan has folded the line. */

import { sectionNames } from './section-names.ts';

const numeral = '[\\d〇零○一二三四五六七八九十]';
export const date = new RegExp(`^(${numeral}{4})([年./-])(${numeral}{1,3})[月./-](${numeral}{1,3})日?`, 'u');
/** 1996年5月 without a day, as the scan's own folder line has it; not 1996年5月份, and not the beginning of a sentence. */
export const month = new RegExp(`^(${numeral}{4})年(${numeral}{1,3})月(?=[\\s|｜丨│·,，、/／]|$)`, 'u');
export const weekday = /^[(（]?(?:星期|周)([一二三四五六日天])[)）]?/u;
export const lunar =
  /^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][鼠牛虎兔龙蛇马羊猴鸡狗猪]?年?(?:闰?[正冬腊一二三四五六七八九十]{1,2}月[大小]?(?:初|廿|三)?[一二三四五六七八九十]{1,2})?|^农历\p{Script=Han}{4,6}/u;
/** Names that pages bear, which a page's number may stand beside without a mark. */
const knownSection = `(?:${sectionNames})`;
const sectionTail = '(?:新闻|周刊|版)?';
/** A page's name by itself: 县区新闻, 要 闻. */
export const pageName = new RegExp(`^(?:${knownSection}${sectionTail}|\\p{Script=Han}{2,3}(?:副刊|新闻))$`, 'u');
export const pageWithWord = new RegExp(
  `^第?\\s?([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版(?=\\P{Script=Han}|$|${knownSection}${sectionTail}(?:\\s|$))`,
  'u',
);
export const pageWithLetter = /^([A-Z]\d{1,2})(?![\w.%])/u;
const role =
  '(?:(?:本版|本期|值班|首席|执行|见习|实习|当班|[一二三]版)?(?:责任编辑|责编|编辑|主编|责任校对|责校|校对|审校|检校|校检|版式设计|版面设计|版式|版面|视觉|美编|图编|组版|排版|制图|制版|审读|编审|终审|签发|编委|主任|总编|总值班|统筹|策划|[一二三终]审))';
/** What an editor's line begins with, behind a paper's name too: 柳湾晚报编辑荀某. */
export const roleAhead = new RegExp(`^${role}`, 'u');
/** 社会柳湾晚报编辑荀某: a page's name that a scan ran into what follows. */
export const pageNameAhead = new RegExp(`^${knownSection}${sectionTail}(?=\\s?\\p{Script=Han})`, 'u');
/** 4 2012年9月26日, 42012年9月26日: the page's number before the day. */
export const pageBeforeDate = /^(\d{1,2})(?=\s?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/u;
export const pageBare = new RegExp(
  `^(\\d{1,2})(?=\\s*(?:[|｜丨│·]|$)|\\s*${knownSection}${sectionTail}(?:[\\s|｜·:/]|$)|\\s+${role}[:：\\s]|\\s+\\p{Script=Han}{2,6}\\s+[A-Z]{3,}\\s?(?:RIBAO|WANBAO|CHENBAO|ZAOBAO)$)`,
  'u',
);
export const editors = new RegExp(
  `^(?:${role}[/、]?)+[:：/\\s]*(?![的们说部室是在给和把对])\\p{Script=Han}\\s?\\p{Script=Han}{1,3}?(?=\\s|$|[|｜·,，、/]|${role})`,
  'u',
);
export const number =
  /^(?:总?第?\s?\d+\s?期|[(（]总第?\s?\d+\s?期[)）]|(?:今日|本期|今天)\s?[\d一二三四五六七八九十]+\s?版|(?:国内统一(?:连续出版物|刊)号[:：]?)?\s?CN\s?\d{2}-\d{4}|邮发代号[:：]?\s?\d+-\d+|(?:零售价?|定价|售价)[:：]?\s?[\d.]+\s?元|\p{Script=Han}{0,4}内(?:部)?资(?:料)?(?:\p{Script=Han}{0,4})准印(?:证)?(?:字|号)?(?:[:：]?\s?\p{Script=Han}{0,4}[\d-]{3,}号)?|(?:逢|每)(?:周|星期)[一二三四五六日天](?:[、,，至]?(?:周|星期)?[一二三四五六日天])*出版)/u;
export const contact =
  /^(?:(?:\p{Script=Han}{2,5}报\s?)?(?:新闻|订报|发行|广告|读者|投稿|报料|爆料|本报)?(?:热线|电话|邮箱|电子信箱|网址|E-?mail|QQ)[:：/／]?\s*)?(?:https?:\/\/\S+|www\.\S+|[\w.-]+@[\w.-]+|(?:\d{3,4}-|[(（]\d{3,4}[)）])?\d{7,8}(?!\d))/iu;
/** 新闻线索就是财富 请打本报热线: an appeal to readers, to the line's end, beside a page or date only. */
export const appeal =
  /^(?:新闻线索|新闻热线|有奖报料|报料|爆料|读者热线|投稿|扫码|扫描|订报|关注我们)[^。！？!?]{0,48}$/u;
/** What goes on behind an editor or a telephone number: 线索一经采用 奖励50元至500元, 本刊所载药方请遵医嘱使用. */
export const remark = /^[^。！？!?]{4,36}$/u;
export const latinName =
  /^[A-Z]{3,}\s?(?:RIBAO|WANBAO|CHENBAO|ZAOBAO|DAILY|EVENING NEWS|MORNING POST)|^JINRI\s?[A-Z]{3,}(?![a-z])/iu;
export const organ =
  /^(?:中共)?\p{Script=Han}{2,12}(?:机关报|主管|主办|承办)|^\p{Script=Han}{2,12}(?:报社|传媒集团|报业集团)\s?出版/u;
export const weather = /^[^。！？!?]{0,40}?\d\s?(?:℃|°C|摄氏度)[^。！？!?]{0,24}$/u;
export const guide =
  /^(?:今日|本期|本报)?(?:导\s?读|看点|提要|导览)(?=\s|$)|^[■●▲◆▶□★]?\s?[^。]{4,40}?(?:[.…·]{2,}|[(（](?:详见|见)?)\s?(?:第?\s?\d{1,2}\s?版|[A-Z]\d{1,2}\s?版?)[)）]?$/u;
/** The form of a paper's name, for papers that content/newspapers.yaml does not have. */
export const paperName =
  /^(?:\p{Script=Han}{1,3}[县市区]报|\p{Script=Han}{2,6}(?:日报|晚报|晨报|早报|商报|今报|都市报|生活报|时报|快报|晨刊|法制报|法治报|农村报|广播电视报))(?!\p{Script=Han})/u;
export const separator = /^[\s|｜丨│·•,，、/／:：—]+/u;
export const sectionName =
  /^(?:\p{Script=Han}{1,4}[·•/／]\p{Script=Han}{1,4}|[\p{Script=Han}]{2,8})(?=\s|$|[|｜·,，])/u;
