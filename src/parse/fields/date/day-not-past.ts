/**
 * Days that a page names without reporting from them. One rule an entry; the first that holds excludes the day.
 */
import { aheadRules } from './day-ahead.ts';
import type { DayMention } from './day-mention.ts';
import { clauseAfter, clauseBefore, sentenceAfter, sentenceBefore } from './prose.ts';

export interface NotPastRule {
  name: string;
  holds(mention: DayMention, before: string, after: string): boolean;
}

/** 持续至10月30日 · 报名截至3月20日. But 截至8月18日,累计浇灌… counts what is done, and stays. */
const until: NotPastRule = {
  name: 'until',
  holds: ({ paragraph, end }, before) =>
    /(?:持续|延续|延长|推迟|展期|开放|展出|有效期?|试运行|运行|放假)(?:至|到)?(?:\d{4}年)?$|[^截]至$/.test(before) ||
    /截[止稿](?:至|到|于|时间为?|日期为?)?$|(?:报名|申报|投稿|征集|征稿|缴费|领取|提交|办理).{0,8}截至$/.test(before) ||
    (/截至$/.test(before) && /^(?:报名|申报|止|前)/.test(paragraph.text.slice(end))),
};

/** 夜市将开到6月25日 · 订单排到5月8日 · 会期到4月20日 · 至3月5日结束: how long it goes on. But 昨天忙到6月25日凌晨 is past. */
const goesOnUntil: NotPastRule = {
  name: 'goes-on-until',
  holds: ({ paragraph, end }, before, after) =>
    (/(?:[到至]|直到|一直到)$/.test(before) &&
      /^(?:\d{1,2}[时点])?(?:结束|截止|闭[展幕馆]|撤展|收官|止)/.test(after) &&
      !/了|已|共|累计|圆满/.test(sentenceAfter(paragraph.text, end))) ||
    /将[^了]{0,8}[到至]$/.test(before) ||
    /(?:办|开|排|放|展|延|摆|演|约|订)到(?:\d{4}年)?$/.test(before) ||
    /(?:期|期限|时间)(?:一直)?[到至]$/.test(before),
};

/**
 * 3月20日前完成 · 4月30日之前 · 5月1日止 · 2月4日开始,3月16日结束 · 今日8时开始,8月5日18时结束. But 5月1日前后 is when something happened, and what
 * 5月1日结束 may have.
 */
const deadline: NotPastRule = {
  name: 'deadline',
  holds: ({ paragraph, start, end }, _before, after) =>
    (/^结束/.test(after) &&
      /(?:起|开始|启动|开幕)[,，、][到至]?$/u.test(paragraph.text.slice(Math.max(0, start - 6), start)) &&
      !/了|已|共|累计|圆满/.test(sentenceAfter(paragraph.text, end))) ||
    (/^[\d时点分:：]{0,6}(?:结束|截止|关闭)(?!的|了|后)/.test(after) &&
      /(?:今[日天]|明[日天]|即日)[^。]{0,12}(?:起|开始|启动|开通)[^。]{0,6}$/.test(
        sentenceBefore(paragraph.text, start),
      )) ||
    /^(?:[\d时点:：]{0,6})(?:以前|之前|前(?![后来往台进])|止|截止)/.test(after),
};

/**
 * 自6月1日起施行 · 从12月15日起 · 6月1日新规施行后 · 6月1日以来 · 自6月1日禁渔以来: a beginning, which may lie ahead or far back.
 * But 5月10日起床 is no beginning.
 */
const beginning: NotPastRule = {
  name: 'beginning',
  holds: (_mention, before, after) =>
    (/[自从]$/u.test(before) && /^[^,，。]{1,24}以来/u.test(after)) ||
    /^(?:零时|0时)?(?:起(?![床火身草飞义来舞])|以来|开始|正式施行|施行)/.test(after) ||
    (/^[《“\p{Script=Han}》”]{2,24}(?:施行|实施|生效)[之以]?后/u.test(after) && !/了|已|首日|第一天/.test(after)),
};

const waiting = /(?:迎接|喜迎|备战|筹备|筹划|张罗|静候|期待|盼着?)\p{Script=Han}{0,4}$/u;

/** 迎接7月1日香港回归 · 备战6月7日高考 · 正在筹备10月28日的邻里节: a day looked forward to. */
const awaited: NotPastRule = {
  name: 'awaited',
  holds: (_mention, before) => waiting.test(before),
};

/** 本周六(3月14日) · 下周一(3月16日) · 下周(3月16日至20日): told ahead, or the issue's own day. */
const namedWeek: NotPastRule = {
  name: 'named-week',
  holds: (_mention, before) =>
    /(?:本|这|下)(?:周|个?星期)[一二三四五六日天末][(（]?$|下一?(?:周|个?星期)[(（]$/.test(before),
};

const left =
  /(?:还有|只有|只剩|仅剩|还剩|剩下|尚有|不到|不足|仅有|只差)\p{Script=Han}{0,4}(?:\d{1,3}|[一二三四五六七八九十两半]{1,3})(?:多)?[天日周]/u;

/** 离11月20日供热不到两天 · 距10月1日还有9天: counted down to. Not 离10月1日已过去九天. */
const countedDownTo: NotPastRule = {
  name: 'counted-down-to',
  holds: ({ paragraph, end }, before) =>
    /(?:^|[^脱撤远逃])(?:距离?|离)$/u.test(before) && left.test(sentenceAfter(paragraph.text, end)),
};

/** 开学时间定了,9月1日报到 · 按通知,9月1日开学. Not 9月1日报到,他背着铺盖来了, nor 9月1日开学了. */
const enrolment: NotPastRule = {
  name: 'enrolment',
  holds: ({ paragraph, start, end }, _before, after) =>
    /^(?:统一|正式|全部)?(?:报到|开学|返校|注册|上课)$/u.test(after) &&
    /时间|定了|确定|安排|通知|校历/u.test(sentenceBefore(paragraph.text, start)) &&
    !/了|已|记者/u.test(sentenceAfter(paragraph.text, end)),
};

/** 高考6月7日开考,考点已封闭 · 灯会3月5日开放,彩灯已备好: what has been made ready for a day. */
const madeReady: NotPastRule = {
  name: 'made-ready',
  holds: ({ paragraph, end }, before, after) =>
    before !== '' &&
    /^(?:正式|如期)?(?:开[考赛幕馆园放业通学]|启动|举[行办])$/u.test(after) &&
    /[,，][^,，。]{0,16}已经?(?:就绪|封闭|布置|搭[好起建]|备[好齐妥]|准备|安排|到位|售|印|排)/u.test(
      sentenceAfter(paragraph.text, end),
    ),
};

/** 去年11月3日 · 每年3月12日 · 早在5月1日. */
const otherYear: NotPastRule = {
  name: 'other-year',
  holds: (_mention, before) =>
    /(?:去年|上年|前年|历年|每年|往年|明年|来年|早在|次年|翌年|当年|一年前)[^,，]{0,6}$/.test(before),
};

const explanation =
  /^(?:就|便|正)?(?:是|为|系)(?!了|第)\p{Script=Han}{0,20}(?:[日节周](?!报)|节气|生日|忌日|运动会|比赛|决赛)(?:快到|就要|即将|$|\p{P})/u;

const feastNamed =
  /^(?:就|便|正)?(?:是|为)(?:农历|传统)?(?:七夕|中秋|端午|重阳|清明|元宵|除夕|小年|冬至|夏至|腊八|春节|元旦|中元|寒衣)(?:节)?$/u;

/** 3月12日是植树节 · 7月15日入伏 · 8月23日是处暑节气 · 4月22日就是学校的运动会 · 他的生日是6月9日 · 8月14日是七夕 · 普查标准时点为11月1日: explained, not reported from. */
const explained: NotPastRule = {
  name: 'explained',
  holds: ({ paragraph, end }, before, after) =>
    explanation.test(`${after},`) ||
    (feastNamed.test(after) && !/记者|昨[日天]|当[天日]|了/u.test(sentenceAfter(paragraph.text, end))) ||
    /(?:标准时点|基准日)(?:就?[为是]|定[为在于])?(?:\d{4}年)?$/u.test(before) ||
    (/^(?:就要|就|即将|将|正式)?(?:入伏|出伏|立[春夏秋冬])$/u.test(after) &&
      !/记者|昨[日天]|当[天日]/u.test(sentenceAfter(paragraph.text, end))) ||
    /(?:生日|忌日|祭日|节日|纪念日)(?:就)?(?:是|为|在)$/u.test(before),
};

const whoOf =
  /^(?:\d{1,2}[时点])?(?:以前|之前|以后|之后|期间|之间)?(?:新|首次|初次)?(?:登记|注册|出生|购买|购置|参保|入职|领证|毕业|退休|签订|取得|办理)的/u;

/** 2008年1月1日至2011年12月31日登记的货车 · 2005年9月1日出生的孩子: whom a rule is for. Not 昨日登记的, nor 6月1日登记的, which has no year. */
const ruled: NotPastRule = {
  name: 'ruled',
  holds: ({ year }, _before, after) =>
    year !== null && (whoOf.test(after) || /^[至到—–~-]{1,2}(?:19|20)\d{2}年\d{1,2}月/u.test(after)),
};

const keptDay =
  /^的(?:那?一?[张封份本枚页])?[“"《]?(?:\p{Script=Han}{0,4})(?:报纸|信|家书|日记|照片|合影|车票|收据|借条|欠条|奖状|账页|粮票|请柬)/u;

/** 一张1975年8月23日的旧报纸 · 1986年3月2日的车票: the day of what somebody kept. */
const keepsake: NotPastRule = {
  name: 'keepsake',
  holds: ({ year }, _before, after) => year !== null && keptDay.test(after),
};

/** A picture from the files has its own day. */
const filePicture: NotPastRule = {
  name: 'file-picture',
  holds: ({ paragraph, end }) =>
    /资料(?:图片|照片|图)/.test(paragraph.text.slice(end, end + 80)) && sentenceAfter(paragraph.text, end).length < 60,
};

/** 10月21日7:00—13:00 河堤线: a timetable of what is to come. But 10月21日7:00许, is when it happened. */
const timetable: NotPastRule = {
  name: 'timetable',
  holds: ({ paragraph, end }) =>
    /^\s?\d{1,2}\s?[:：]\s?\d{2}\s?[至到—–~-]{1,2}\s?\d{1,2}\s?[:：]/.test(paragraph.text.slice(end, end + 24)),
};

export const notPastRules: readonly NotPastRule[] = [
  until,
  goesOnUntil,
  deadline,
  beginning,
  ...aheadRules,
  awaited,
  countedDownTo,
  enrolment,
  madeReady,
  namedWeek,
  otherYear,
  explained,
  ruled,
  keepsake,
  filePicture,
  timetable,
];

/** 10月26日(农历九月初九)将开赛: what is said of the day stands behind its brackets. */
const explainedInBrackets = /^[(（][^()（）]{1,14}[)）]/u;

/** The name of the rule that excludes the day, or null where it is a past event. */
export function notPastReason(mention: DayMention): string | null {
  const before = clauseBefore(mention.paragraph.text, mention.start);
  const after = clauseAfter(mention.paragraph.text, mention.end).replace(explainedInBrackets, '');
  return notPastRules.find((rule) => rule.holds(mention, before, after))?.name ?? null;
}
