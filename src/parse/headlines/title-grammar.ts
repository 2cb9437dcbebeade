/** What can be told of a headline line by its words alone. */
import type { ParseContext } from '../context.ts';
import { isPersonName } from '../fields/byline/surnames.ts';
import type { TaggedWord } from '../lexicon/dictionary.ts';
import { placePrefix } from './place-prefix.ts';

/** 渡运所提醒乘客看好老人孩子: advice or demand, which the line under a title gives. */
export const tellsReader = /提醒|要求|呼吁|建议|[请勿莫](?!进|来|教)|注意|强调/u;

/** A sum or a share: 前4个月出口额增长21.6% · 麦播面积稳定在五百六十万亩. */
export const figures =
  /\d[\d.]*\s?(?:%|岁|万|亿|元|个百分点|吨|亩|公里|人|名|户|天)|[一二三四五六七八九十百千万亿两]{2,}[余多]?(?:岁|元|吨|亩|公里|人|名|户|天|件|家|只|条|个|座|处|项|台|次|盏|棵|株)|百分之[一二三四五六七八九十]|[近超过达占][一二三四五六七八九两]成/u;

/** 第三届渡口文化节开幕: an event that takes place, and needs no object. */
export function isEvent(text: string): boolean {
  return /.{6,}(?:启动|开幕|闭幕|落幕|举行|召开|开班|揭牌|启用|开工|竣工|投用|通车|挂牌|收官|落成|揭晓)$/u.test(text);
}

/** What is held ends so: a course, a meeting, a match. */
export const isHeld = /(?:[会班课式赛节展演]|活动|讲座|培训|论坛|比武|检查|行动|验收|仪式)$/u;

/** 柳湾县召开渡运安全推进会 · 学校部署秋冬季安全工作: who met or planned, which stands over what it came to. */
export function isMeeting(text: string): boolean {
  return /^.{2,20}(?:(?:召开|举行).{2,22}(?:会|会议)|部署.{2,22}(?:会|会议|工作)|召开会议)$/u.test(text);
}

/** 研究渡口改造 · 钟闻笛主持: what was on the agenda and who came stand below the line that tells of the meeting. */
export const onAgenda = /^(?:研究|传达|听取|审议|学习|通报)|(?:参加|出席|主持|讲话|指出|强调|致辞)$/u;

/** 市房屋维修资金中心…: begins with the name of a public body. */
export const bodyName =
  /^(?:我?[省市县区]|全[省市县区])\p{Script=Han}{1,14}?(?:局|委|办|院|校|站|所|队|馆|厅|会|部|公司|中心|集团|大学|学院|法院|小学|中学)/u;

/** 为老旧小区暖气片“看病”: a line that begins with a preposition goes on with the one above. */
export function goesOn(text: string): boolean {
  return /^(?:为|将|把|给|让|向|对|与|和|及|并|的)(?!了|何|民|来)/u.test(text);
}

const halves = /\p{Script=Han}[”’》]?\s+[“‘《]?\p{Script=Han}/u;

/** 楼顶架天线 童声传千里: complete in itself. */
export function hasHalves(text: string): boolean {
  return halves.test(text.trim());
}

/** 举办村级会计业务: what is held is a course or a meeting, which the line does not reach. */
export const lacksObject =
  /(?:举办|举行|召开|组织召开)(?!.*(?:[会班]$|会议|班|课|式|赛|节|展|演|活动|讲座|培训|论坛|沙龙|晚会|典礼|集市|庙会)).*$/u;

/** A line that ends so wants more. */
export const functionWordAtEnd = /(?:的|和|与|及|在|对|为|向|从|将|把|被|让)$/u;

/** 柳湾渡口夜航见闻 · 摆渡人支援下游侧记: names the place or the event and the kind of report, as lines beside a title do. */
export const namesReport = /.{4,}(?:见闻|侧记|纪实|掠影|巡礼|追记|走笔|散记)$/u;

/** 图书馆六十岁生日迎来: the line ends with a verb that never stands without its object. */
export const wantsObject =
  /(?:迎来|引来|飞来|带来|来到|走进|列入|成为|打造|贯彻|落实|推进|开展|组织|举办|召开|打击|帮助|助力|探访|获得|荣获|赢得|发现)$/u;

/** Verbs of one character that headlines live on and the tags miss: 两万只竹灯赶年集. */
const bareVerb = /.[赶学识守换添送找挑搬撑捎熬跑唱讲摆晒酿织绣缝刻拍逛救]./u;

/** 坐上了国际班列 · 搬到田头 · 把讲台搬到田头: begins with a verb that has happened, so that its subject stands above. */
export function lacksSubject(text: string, { lexicon }: ParseContext): boolean {
  if (/^[把将]/u.test(text)) return true;
  const [first, second] = lexicon.tag(text);
  return (
    first !== undefined &&
    /^v(?!n)/u.test(first.tag) &&
    /^[了着过]$/u.test(/[到进成]$/u.test(first.word) ? '了' : (second?.word ?? ''))
  );
}

/** Whether a headline line needs the next one: it has no verb, or ends with one that wants an object. */
export function isIncomplete(text: string, { lexicon, gazetteer }: ParseContext): boolean {
  if (hasHalves(text) || /[！？!?”]$/u.test(text)) return false;
  const words = lexicon.tag(text).filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  const verbs = words.map(({ tag }) => /^v/u.test(tag) && tag !== 'vn');
  if (lacksObject.test(text) || (!verbs.includes(true) && !bareVerb.test(text))) return true;
  if (placePrefix(text, gazetteer) && verbs.indexOf(true) < words.length - 2) return functionWordAtEnd.test(text);
  if (functionWordAtEnd.test(text)) return true;
  return verbs.lastIndexOf(true) === words.length - 1 && (words[words.length - 1]?.word.length ?? 0) >= 2;
}

/** 柳湾渡口摆渡人 / 把“看云识天”教给孩子: a subject without a verb over what it does or what was done to it. */
export function isSubjectOver(first: string, second: string, context: ParseContext): boolean {
  const { lexicon, gazetteer } = context;
  if (hasHalves(second) || placePrefix(second, gazetteer) !== '' || !isIncomplete(first, context)) return false;
  if (isNominalKicker(first, context) || isBodyLabel(first, context)) return false;
  if (lexicon.tag(first).some(({ tag }) => /^v(?!n)/u.test(tag))) return false;
  const [next, behind] = lexicon.tag(second);
  return /^[把将被]/u.test(second) || isVerb(next) || (next?.tag === 'd' && /^[vp]/u.test(behind?.tag ?? ''));
}

function isVerb(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^v(?!n)/u.test(word.tag);
}

/** A place, or a place with the person or body that the story is about: a kicker, though it has no verb. */
export function isNominalKicker(text: string, context: ParseContext): boolean {
  const place = placePrefix(text, context.gazetteer);
  if (!place || text.length > 16) return false;
  const words = context.lexicon.tag(text);
  if (words.some(({ word, tag }) => /^v/u.test(tag) || /^[在对为以从向把被让]$/u.test(word))) return false;
  const endsWithName =
    words[words.length - 1]?.tag === 'nr' || [2, 3].some((length) => isPersonName(text.slice(-length)));
  return (
    /(?:[市县区镇乡村局院校所队站厂]|街道|社区|中心|公司|学校|小学|中学|图书馆|博物馆)$/u.test(text) || endsWithName
  );
}

/** What the names of public bodies, schools and firms end with. */
const bodyEnding =
  /(?:局|委员会|委|办|院|法院|检察院|总队|支队|大队|中队|总工会|工会|妇联|团委|残联|科协|文联|商会|协会|学会|中心|公司|集团|厂|银行|支行|分行|医院|学校|大学|学院|中学|小学|幼儿园|图书馆|博物馆|文化馆|办事处|派出所|司法所|税务所|服务站|管理处|服务区|活动)$/u;

/** 柳湾县总工会 · 市公安局交警支队 · 柳湾县“夜渡”活动: the name of a body or a campaign, and no verb. */
export function isBodyLabel(text: string, { lexicon, gazetteer }: ParseContext): boolean {
  if (text.length > 18 || !bodyEnding.test(text) || /[，,：:？?！!\s]/u.test(text)) return false;
  if (placePrefix(text, gazetteer) === '' && !bodyName.test(text)) return false;
  const words = lexicon.tag(text.replace(/[“”"]/gu, ''));
  return !words.some(
    ({ tag, word }) => (/^v(?!n)/u.test(tag) && word.length > 1) || /^[在对为以从向把被让是有]$/u.test(word),
  );
}
