import { CharacterSet } from '../../../character-set.ts';
import { isAnchor } from './anchor.ts';
import type { Stretch, Word } from './clause.ts';

/**
 * Bodies known by their last word. The name runs from the place, or from 市, 县, 区, to that word, through whatever
 * nouns stand between:
 *
 *   鹤山区图书馆      市特种设备检验中心      善堂镇沙窝地花生合作联社      淇县公安局朝歌派出所
 */
const suffixes = [
  '学校|小学|中学|高中|初中|[一二三四五六七八]中|幼儿园|大学|学院|党校|技校',
  '医院|卫生院|卫生室|卫生所|血站|保健院|防疫站|敬老院|养老院|福利院',
  '图书馆|博物馆|文化馆|美术馆|艺术馆|体育馆|档案馆|纪念馆|陈列馆|展览馆|科技馆|书店|剧团|豫剧院|豫剧团|艺术团|歌舞团|棋院|电视台|俱乐部',
  '派出所|司法所|供电所|检察院|法院|监狱|大队|支队|中队|救援队|服务队|志愿队|指挥部',
  '公司|集团|合作社|联合社|联社|银行|支行|农商行|信用社|厂|农场|林场|产业园|工业园',
  '协会|学会|联合会|总会|商会|基金会|研究会|联盟|工会|妇联|残联',
  '研究院|研究所|农科院|科学院|设计院|天文台|气象台',
  '办事处|管委会|管理委员会|村委会|居委会|委员会|办公室|中心|管理处|管理所|管理局',
  '汽车站|客运站|火车站|高铁站|气象站|水利站|水文站|农技站|农机站|文化站|服务站|工作站|社工站|保护站|管理站|管护站|种子站',
].join('|');
const suffix = new RegExp(`(?:${suffixes})$`, 'u');

/** The last character of each: most words end with another and need no search. */
export const institutionEnds: readonly string[] = suffixes.split('|').map((one) => one.slice(-1));
const suffixEnds = new CharacterSet(institutionEnds);

/** These say so little that a place before them names nothing yet: 鹤壁公司, 市中心, 县学校. */
const needsMore =
  /^(?:学校|小学|中学|高中|初中|幼儿园|学院|公司|集团|合作社|联合社|联社|协会|学会|联合会|商会|研究所|研究会|办公室|委员会|大队|支队|中队|中心|银行|联盟|厂|服务队|志愿队|俱乐部|服务站|工作站|管理站|管理处|管理所|服务中心|养老院|产业园|工业园|农场|林场|书店|超市|剧团)$/u;

/** A body whose place and kind the segmentation takes for one word. */
const whole = /^(?:中国|[省市县区])\p{Script=Han}{3,}$/u;

export function findInstitutions(run: readonly Word[]): Stretch[] {
  if (!run.some(({ text }) => suffixEnds.hasAt(text, text.length - 1))) return none;
  const first = run.findIndex(isAnchor);
  const anchor = run[first];
  // 镇卫生院 could be any town's.
  if (!anchor || /^(?:镇|乡|街道)$/u.test(anchor.text)) return [];
  const places = run.slice(first).findIndex((word) => !isAnchor(word));
  for (let at = run.length - 1; at >= first; at--) {
    const word = run[at];
    if (!word || (at === first && !whole.test(word.text))) continue;
    const end = word.start + word.text.length;
    if (end - anchor.start > 24 || !suffixEnds.hasAt(word.text, word.text.length - 1)) continue;
    if (!suffix.test(joined(run, first, at)) || !endsName(run, at)) continue;
    const ownWords = run
      .slice(first + Math.max(places, 1), at + 1)
      .map(({ text }) => text)
      .join('');
    if (run.slice(first, at).some((inner) => noPart.test(inner.text))) continue;
    if (needsMore.test(ownWords) || generic.test(ownWords)) continue;
    if (anchor.text.length === 1 && end - anchor.start < 4 && !/[医图博文法检]/u.test(ownWords)) continue;
    return [{ start: anchor.start, end }];
  }
  return [];
}

const none: Stretch[] = [];

/** Words that the segmentation takes for nouns but that say what a body does. */
const noPart =
  /^(?:会同|动员|组织|将作|结合|走进|位于|所在|开展|举办|困难|纠纷|工作人员|负责人|书记|主任|局长|院长|馆长|记者|居民|村民|市民|群众|学生|老师|干部|领导)$/u;

function joined(run: readonly Word[], from: number, to: number): string {
  return run
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join('');
}

/** 中心 of 中心小学 is no end, nor 公司 of 公司制. */
function endsName(run: readonly Word[], at: number): boolean {
  return !/^(?:制|化|型|类|级|区|小学|旧址|路|街|村)$/u.test(run[at + 1]?.text ?? '');
}

/** Kinds of bodies: 直属学校, 重点企业, 医疗机构, 物业公司. */
const generic =
  /^(?:[各多全本该]|(?:直属?|重点|医疗|物业|热力|职业|民办|公办|乡村|农村|定点|大型|相关|有关|专业|基层|龙头|民营|当地|周边|家政|中小|部分|所有|城区|多所|养老|社区|村级|一线|优秀|示范)+)(?:学校|中学|小学|医院|公司|集团|合作社|协会|机构|卫生院|幼儿园|银行|养老院|服务中心|中心|厂)$/u;
