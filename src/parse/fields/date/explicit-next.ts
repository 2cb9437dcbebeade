import { annualDay, isToldOf, now } from './explicit-present.ts';
import type { UnprovedClue } from './year-clue.ts';
import { boundFrom, within } from './year-clue.ts';
import type { YearMention } from './year-explicit.ts';

const rule = 'explicit-year';

/** Setting about what is still to come: entries taken, contracts signed, papers ordered. Not 招生1200人, which is counted. */
const setAbout =
  '(?:报名|报考|征集|征订|征兵|招募|招聘|招生|招考|考试|申报|预[订定约]|登记|缴费|缴纳|订货|备货|选课|选岗)(?!了?\\d|\\p{Script=Han}{0,4}\\d+(?:人|名|件|个|项|万|余|多))';

/**
 * What bears the number of a year and begins in the one before: from when and until when pages speak of it as present,
 * counted from the year named. 硕士研究生考试 is held in December (until 2012 in January), 公务员考试 of the state in November
 * and of the province in spring or summer, entries for 高考 and its arts examinations are in November and December, 医保 and
 * papers are paid for in the autumn.
 */
const begunBefore: readonly (readonly [words: RegExp, from: string, until: string])[] = [
  [
    /^度?(?:全国)?(?:攻读)?(?:硕士)?(?:学位)?研究生(?:统一)?(?:招生|入学)?(?:统一)?(?:考试|初试|报名|报考)|^度?考研/u,
    '-1-09-01',
    '0-06-30',
  ],
  [/^度?\p{Script=Han}{0,8}(?:公务员|国考|省考|选调生)/u, '-1-10-01', '0-09-30'],
  [
    /^度?\p{Script=Han}{0,10}(?:高考|高招|高校招生|中考|中招)\p{Script=Han}{0,8}(?:报名|体检|听力|艺术|体育|美术|音乐|统考|联考|专业)|^度?\p{Script=Han}{0,6}(?:艺考|单招|艺术类)/u,
    '-1-10-01',
    '0-08-31',
  ],
  [
    new RegExp(`^(?:度)?(?:上半年|第?一季度|春季|第一[批轮次期]|首[批轮期])[^,，。]{0,14}${setAbout}`, 'u'),
    '-1-10-01',
    '0-07-31',
  ],
  [
    /^度?\p{Script=Han}{0,8}(?:医保|医疗保险|养老保险|合作医疗|新农合)[^,，。]{0,10}(?:缴费|参保|征缴|收缴|筹资|缴纳)/u,
    '-1-09-01',
    '0-03-31',
  ],
  [
    /^度?[^,，。]{0,12}(?:报刊|报纸|党报党刊|党报|党刊|日报|晚报|杂志|》)[^,，。]{0,6}(?:征订|订阅|发行|收订|预订)|^度?(?:征订|订阅)/u,
    '-1-09-01',
    '0-02-28',
  ],
  [/^版?的?(?:生肖|新版)?(?:挂历|台历|日历|年历|贺卡|贺年卡|贺岁|年画|有奖明信片|生肖)/u, '-1-09-01', '0-02-28'],
  [/^元旦(?:节|期间|假期)?[^,，。；;]{0,14}(?:放假|调休|休刊|休市)/u, '-1-11-15', '0-01-10'],
  [/^度?[^,，。]{0,10}(?:谋划|思路|实事(?:项目)?(?:征集|票决|候选)|计划编制)/u, '-1-09-01', '0-03-31'],
];

const collects = /(?:征集|谋划|票决|征求|筛选|编制)(?:了|的|好)?$/u;
const collected = /^度?[^,，。]{0,6}(?:实事|项目|工作|课题|选题|计划)/u;
const looksBack = /截[至止]到?$|比$|与$|较$|和$|同$/u;

/** What is counted or done is no longer begun: 参保率达98%, 征集的实事全部完成. */
const isOver = /率|人数|覆盖|达到?|录[取用]|考[上取]|共|\d{2}|完成|办结|办完|建成|竣工|兑现|落地|见效|总结/u;

/** 2019年度医保集中缴费期为2018年10月1日至…: announced as it comes. */
const isPeriod = /缴费(?:期|时间)限?(?:为|是|自|从)/u;

/** 2019年度医保缴费标准为220元,集中缴费期从10月上旬起: the months are those of the year before. */
const collecting = /集中(?:缴费|参保)(?:期|时间|工作)?(?:为|是|自|从|于|[:：])?(?:今年)?(?:9|1[0-2])月/u;

const checked = /审计|查[账处实明]|旧账|迟|补缴|拖|漏|追缴|已/u;

/** When what is named with its year and begins in the year before is spoken of; null for anything else. */
export function nextYears(mention: YearMention): UnprovedClue[] | null {
  const { year, before, after, opening, sentence } = mention;
  const found: readonly [unknown, string, string] | undefined =
    begunBefore.find(([words]) => words.test(after)) ??
    (collects.test(before) && collected.test(after) ? [collected, '-1-09-01', '0-03-31'] : undefined);
  if (!found || looksBack.test(before) || isToldOf(mention)) return null;
  const from = dayOf(year, found[1]);
  const bound = boundFrom(rule, from);
  const isAnnounced =
    (isPeriod.test(after) || (collecting.test(sentence) && !checked.test(opening + sentence))) &&
    !/当时|那时|去年|前年/u.test(opening);
  return isAnnounced || (now.test(opening + sentence) && !isOver.test(after))
    ? [within(rule, from, dayOf(year, found[2]), 1.5), bound]
    : [bound];
}

const done = /了|已|累计|共|连续|每年|先后|一直|陆续|坚持/u;
const ruled = /改为|改成|实[行施]|执行|不再|一律|统一|征收|将(?!士|军)|调整|取消|提高|纳入|启用|停止|施行/u;
const dated = /发行|首发|开始|举[行办]|施行|实施|启用|开[通放考售幕]|上映|播出|到期|截止/u;
const settles =
  /^(?:度)?的?(?!\d)[^,，。]{2,16}(?:签订|签约|确定|定下|敲定|启动|开始|开通|公布|发布|出炉|揭晓|上市|下达|印发|开售|发售|预售|到货|排[定满]|备[齐足]|安排)/u;
const settling = /(?:定下|敲定|确定|公布|发布|印发|下达|排出|列出|亮出|晒出|签订|接到|拿到)(?:了|的)*$/u;

/** 2000年元旦晚会的节目单已定 · 2014年春节档的片子在谈. */
const ofNewYear = /^度?(?:元旦|春节|新年|春运|春晚|新春|寒假|春季)/u;
const prepared =
  /已(?:在|经|开始)?[定约订售谈排备启预筹着]|[在正][谈排筹]|预[售订定]|筹[备办]|定[下了]|敲定|启动|开[票抢售]|征集|报名/u;

/**
 * From when on a page may tell of what is settled for a year or begins with it, null where the words tell of no such
 * thing: 从2021年起改为两次, at any time of the year before; 2021年种植合同签订了三成 and 2021年1月5日发行, at its end.
 *
 * @param month the page's, 0 where it is not known
 */
export function settledFrom({ year, before, after, opening, sentence }: YearMention, month: number): string | null {
  const isEarly = ofNewYear.test(after) || (month >= 10 && /^\s?[1-3]\s?月/.test(after));
  if (isEarly && prepared.test(sentence)) return `${year - 1}-06-01`;
  const begins = /^(?:\s?\d{1,2}\s?月)?(?:份)?(?:\s?\d{1,2}\s?日)?起/u.test(after) && /(?:^|[自从，,])$/u.test(before);
  if (begins && /专家|承诺|协[定议]|[商约议说讲]定|谈妥|规划|目标|时间表/u.test(opening)) return null;
  if (begins && !done.test(sentence)) {
    if (ruled.test(sentence)) return `${year - 2}-01-01`; // laws are passed so long before
    if (month >= 9) return `${year - 1}-01-01`;
  }
  const early = /^\s?([1-3])\s?月/.exec(after);
  if (early && month >= 10 && dated.test(sentence) && !done.test(sentence)) return `${year - 1}-10-01`;
  if (month < 11 || isClosing.test(before + after)) return null;
  return settles.test(after) || settling.test(before) ? `${year - 1}-11-01` : null;
}

/** What a December page says of the year it is in: 2021年度考核, 2021年冬季, 2021年宪法宣传周. */
const isClosing =
  /总结|考核|考评|评[选议定审]|表彰|颁奖|先进|优秀|十[佳大]|年终|年底|岁末|冬|秋|下半年|四季度|第[四4]|收官|圆满|结束|[闭落谢]幕|完成|预计|全年|述职|审计|决算|12月|十二月/u;

/** Whether a year that is present on a page of December is its own and not the next. */
export function isOfItsDecember({ before, after, sentence }: YearMention): boolean {
  return (annualDay.test(after) && !/[高中]考/.test(after)) || isClosing.test(`${before}${after}${sentence}`);
}

/** @param spec the years from the one named, then month and day: -1-09-01 */
export function dayOf(year: number, spec: string): string {
  const [, years = '', rest = ''] = /^(-?\d)-(.*)$/.exec(spec) ?? [];
  return `${year + Number(years)}-${rest}`;
}
