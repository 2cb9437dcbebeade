import { isPlanOfYear } from './explicit-plan.ts';
import type { YearMention } from './year-explicit.ts';

const strong = 2;

/** Words that only the day of printing uses. */
export const now =
  /近日|日前|昨[日天晚]|今[日天晨晚年]|目前|当前|眼下|正在|即日起|本[月周]|(?<!\d年)\d{1,2}\s?月\s?\d{1,2}\s?日|当[天日](?!年)/;

/** 2012年植树活动启动,种下的柳今年已成荫: this year stands against the one that is named. */
const thisYears = /[,，][^。]*今年[^。]*已/u;

/** Verbs that stand before what a year's plan is put to work. */
const doing =
  /(?:启动|开展|举行|举办|召开|组织|推进|印发|发布|公布|征集|安排|部署|研究|落实|按照|根据|列入|纳入|确定|实施|参加|承担|申报|出台|推出|开启|迎接|盘点|预计|将[在于]|办|办起|是|正值|恰逢|临近|结合|围绕)(?:了|的|我市|全市|市|县|区|镇){0,2}\s?$/;

const happening =
  '(?:全民|全市|全省|全国|全县|全区)?\\p{Script=Han}{0,14}(?:活动|大赛|行动|会议|比赛|工程|方案|要点|计划|清单|举措|项目|招生|演出|对接会|交易会|博览会|展[销览]会|洽谈会|推介会|招聘会|订货会|论坛|文化节|艺术节|采摘节)';
const undertaking = new RegExp(`^\\p{Script=Han}{0,4}${happening}`, 'u');
export const annualDay =
  /^\p{Script=Han}{0,10}(?:高考|中考|遗产日|消费者权益日|安全生产月|科技活动周|宣传[周月日]|读书[日节月]|助残日|活动[周月日])/u;

/** 记者了解到,2013年高考我市共设7个考点: what a reporter hears of a day that comes every year is of the coming one. */
const heard = /记者(?:从\p{Script=Han}{2,14})?(?:了解到|获悉|得知)[,，]?$/u;

/** 昨日结束的, 10日在柳湾开赛的: what stands before a year's contest on the days around it. Leagues run over two years. */
const justHeld =
  /(?:昨[日天晚]|今[日天晨]|前[日天晚]|日前|近日|\d{1,2}\s?日)\p{Script=Han}{0,8}(?:结束|闭幕|落幕|收官|开幕|开赛|举行|举办|进行)的\s?$/u;
const contest = /^(?!度)\p{Script=Han}{0,16}(?:锦标赛|公开赛|邀请赛|运动会|马拉松|挑战赛|选拔赛|大奖赛|冠军赛)/u;

/** 2025年的高考仍是6月7日 · 2014年高考英语是否改革: asked or told of a year to come. */
const asks = /^的?\p{Script=Han}{0,10}(?:仍[是将在]|还[是会将]|是否|会不会|怎么|如何)/u;

const begunNow = /启动|开始|开幕|开展|举[行办]|即日起|报名|拉开|开赛|征集|将(?!士|军)/u;
const summedUp = /先进|优秀|表彰|颁奖|获奖|评选结果|总结|结束|落幕|闭幕/u;

/** 2022年郑州“质量月”活动标语征集启动: a name in quotation marks, which end the clause, between the year and what begins. */
function isQuotedUndertaking(after: string, sentence: string): boolean {
  if (after.length > 8 || sentence.charAt(after.length) !== '“') return false;
  const words = /^[^,，]*/u.exec(sentence.replace(/[“”·\d]/gu, ''))?.[0] ?? '';
  return undertaking.test(words) && begunNow.test(words) && !summedUp.test(words);
}

/** 2013年中考在即. Not 2013年中考状元何苗, who may be spoken of for years. */
function isAnnualDay(after: string): boolean {
  return (
    annualDay.test(after) && !/^\p{Script=Han}{0,14}(?:状元|第一名|考生|毕业|落榜|准考证|作文题|试卷)/u.test(after)
  );
}

/** How sure the words around make it that the year is the present one; 0 for a year that is only told of. */
export function presentWeight(mention: YearMention): number {
  const { before, after, sentence, opening } = mention;
  if (
    (/预计$/.test(before) && /^(?:全年|整体|度|产|秋粮|夏粮|春节|国庆)/.test(after)) ||
    /^(?:全年|度)?预计/.test(after)
  ) {
    return strong;
  }
  if (/^度/.test(after)) {
    // 2025年度优秀 sums up in the next year; 2016年度…卡即日起审验 is of its own.
    const closes =
      /^度[\p{Script=Han}\d]{0,8}(?:档案|台账|账目|凭证|报表|查|评|十佳|优秀|先进|表彰|考核|决算|总结|报告|审计|获|荣|末|底)/u;
    const isTitle = /(?:获评|荣获|评为|当选|授予)(?:了)?$/u.test(before); // 获评2013年度“最美环卫工”
    return closes.test(after) || isTitle ? 0 : 1;
  }
  // 2013年年底,镇里将其列入2014年重点工程 · 今年3月列入2018年重点项目储备库
  const isListed = /[列纳写]入$/u.test(before);
  if (isListed && (/(?:19|20)\d{2}年/u.test(opening) || /^[^,，。]{0,12}(?:储备|谋划|前期)/u.test(after))) return 0;
  if (isPlanOfYear(mention)) {
    return ofPlan.test(opening) || cameToNothing.test(sentence) ? 0 : strong;
  }
  // 走进2012年重点工程 stands on a page of today too: the year opens its clause, or a verb of doing stands before it.
  const isOpen =
    before.trim() === '' &&
    (now.test(opening) || now.test(sentence.replace(thisYears, '')) || (heard.test(opening) && annualDay.test(after)));
  if (asks.test(sentence)) return 0;
  const isNow = isOpen || doing.test(before) || (/完成$/.test(before) && now.test(opening));
  if (isNow && (undertaking.test(after) || isAnnualDay(after) || isQuotedUndertaking(after, sentence))) {
    return strong;
  }
  if (justHeld.test(opening + before) && contest.test(after)) {
    return strong;
  }
  if (doing.test(before) && /^(?:重点|确定|第[一二三四五六七八九十]+|暑期|国庆|中秋)/.test(after)) {
    return 1.5;
  }
  if (/^\p{Script=Han}{0,8}已[有经]/u.test(after)) {
    return 1;
  }
  return /^(?:重点|第[一二三四五六七八九十]+批)/.test(after) && /(?:推进|落实|列入)/.test(before) ? 1 : 0;
}

/** 2021年是…的起步之年: said in that year, about its beginning of the one to come, about its end of the one behind. */
const isSomething =
  /^是[^,，]{2,40}(?:起步|开局|关键|攻坚|决胜|决战|冲刺|深化|突破|提升|建设|推进|实施|落实|奠基)之年/u;
/** 2024年首批拿出房源…: what a year brings first is told in it; a later one says 去年. */
const bringsFirst = /^(?:首批|首期)\p{Script=Han}{0,4}(?:拿出|推出|安排|投放|开放|供应|实施|招收|建设)/u;

/** How sure it is that a year that is said to be something, or to bring something first, is the page's or next to it. */
export function declaredWeight({ before, after, opening }: YearMention): number {
  if (before.trim() !== '' || /那|当年|当时|曾|回忆|记得|回顾|回首/u.test(opening)) return 0;
  if (isSomething.test(after)) return 1.2;
  return bringsFirst.test(after) ? 0.8 : 0;
}

const publishes = /(?:公布|发布|公示|下发|揭晓|命名)(?:了|的)?$/u;
const list = /^(?!度)[^,，。]{2,30}(?:名单|榜单|目录|排行榜|百强榜?)/u;

/** 日前公布了2007年…中心名单: a list of its year, out in it or in the first weeks of the next. Not 2007年度…名单. */
export function isListOut({ before, after, opening, sentence }: YearMention): boolean {
  return publishes.test(before) && list.test(after) && now.test(opening + sentence);
}

/** 按规划,2019年,新区要再建… · “2020年我们要…”: the year may be years ahead. */
const ofPlan = /规划|计划|目标|蓝图|[“"「]$/u;

/** 2015年计划种200亩,实际只种了90亩. */
const cameToNothing = /计划.*(?:实际|结果|没能|未能|没到位|停了|落空|搁[置浅]|泡汤)/u;

/** What a court heard: 法院查明,2016年秋季招生期间,被告按照… */
const heardInCourt = /查明|被告|原告|诉称|辩称|指控/u;

/** Words of what is past: 讲起2008年…传递活动, 2011年投资建设的项目, 2015年参加…夺魁, 他将老屋卖了. */
export function isToldOf({ before, after, sentence, opening }: YearMention): boolean {
  return (
    heardInCourt.test(opening) ||
    heardInCourt.test(sentence) ||
    /仍(?:然|旧)?(?:按照?|依照|执行|沿用)$/u.test(before) ||
    /(?:自|从|早在|建于|成立于|始于|生于|截至|截止|历经|起于|毕业于)$/.test(before) ||
    /(?:回忆|记得|讲起|说起|谈起|提起|想起|回想|当年|那年|曾|时任|他|她|我|俺)[^,，。]{0,6}$/.test(opening) ||
    /[一二三四五六七八九十两几\d]年前[,，][^。]{0,8}$/.test(opening) ||
    /^(?:以来|起|间|前后|初春?|冬(?![季春训修防])|底|末|秋天?(?![季冬粮收])|夏天?(?![季粮收])|春天|年|\s?\d{1,2}\s?月|出生|建成|毕业|生产|开始|首次|第一次|那)/.test(
      after,
    ) ||
    /^\p{Script=Han}{0,6}(?:投资|动工|开工)?(?:建设|兴建|修建|创办|投产)的/u.test(after) ||
    /^(?:印发|出台|制定|下发|颁布|签[订署]|立下|修订)的/.test(after) ||
    /获|曾|被评|夺|当选|以来|通水|通车|考上|考取|落榜|考入|退休|退伍|参军|入伍|入选/.test(after) ||
    /^\p{Script=Han}{0,16}(?:成果|成效|总结|回顾|结果|决算)/u.test(after) ||
    (/^[,，]?(?:他|她|我|俺)?\p{Script=Han}{0,2}将/u.test(sentence) && /了/.test(sentence))
  );
}

/** Months, before its first and after its last, in which pages speak of a season of a year. */
const seasons: readonly (readonly [words: RegExp, from: string, until: string])[] = [
  [/^度?(?:元旦|春节|新年|春运|春晚|新春|寒假|“?两节)/, '-1-11-01', '0-03-20'],
  [/^(?:春季|春耕|清明|五一)/, '-1-11-15', '0-06-15'],
  [/^(?:夏季(?!残?奥|青奥|特奥)|暑期|暑假|三夏|夏粮|夏收)/, '0-01-15', '0-11-15'],
  [/^(?:秋季|秋冬|秋粮|三秋|中秋|国庆|开学)/, '0-03-01', '0-12-31'],
  [/^(?:冬季(?!残?奥|青奥|特奥)|冬春|冬训|冬修|冬防)/, '0-08-01', '1-02-28'],
];

/** 2014年秋季她刚到村小: a season that names no undertaking may be any year's. */
const bareSeason =
  /^(?:夏季|秋季|秋冬|冬季)(?!\p{Script=Han}{0,4}(?:学期|开学|招生|培训|课|班|检查|安全|学校|运动会|征兵|造林|收购|生产|防火|赛|展|节|会))/u;

/** 2016年元旦春节期间, 2025年春运, 2017年秋季开学, 2022年年初以来, 2012年入汛以来最大: from when to when, ISO days; null for what is told of. */
export function seasonOf(mention: YearMention): { from: string; until: string } | null {
  if (/^(?:年初以来|年初至今|入[汛夏春伏梅秋]以来|主?汛期以来|开[春年]以来)/.test(mention.after)) {
    return { from: `${mention.year}-01-01`, until: `${mention.year}-12-31` };
  }
  if (/^入冬以来/.test(mention.after)) return { from: `${mention.year}-10-01`, until: `${mention.year + 1}-03-31` };
  const found = seasons.find(([words]) => words.test(mention.after));
  if (found && bareSeason.test(mention.after) && !doing.test(mention.before)) {
    return null;
  }
  if (!found || isToldOf(mention) || !(now.test(mention.opening + mention.sentence) || doing.test(mention.before))) {
    return null;
  }
  const day = (spec: string) => {
    const [, back = '', rest = ''] = /^(-?\d)-(.*)$/.exec(spec) ?? [];
    return `${mention.year + Number(back)}-${rest}`;
  };
  return { from: day(found[1]), until: day(found[2]) };
}
