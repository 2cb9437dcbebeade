/**
 * Days that a page names without reporting from them. One rule an entry; the first that holds excludes the day.
 */
import type { DayMention } from './day-mention.ts';
import { clauseAfter, clauseBefore, sentenceAfter } from './prose.ts';

export interface NotPastRule {
  name: string;
  holds(mention: DayMention, before: string, after: string): boolean;
}

/** 持续至10月30日 · 报名截至3月20日. But 截至8月18日,累计浇灌… counts what is done, and stays. */
const until: NotPastRule = {
  name: 'until',
  holds: ({ paragraph, end }, before) =>
    /(?:持续|延续|延长|推迟|展期|开放|展出|有效期?|试运行|运行|放假)(?:至|到)?(?:\d{4}年)?$|[^截]至$/.test(before) ||
    /截止(?:至|到|于|时间为?|日期为?)?$|(?:报名|申报|投稿|征集|征稿|缴费|领取|提交|办理).{0,8}截至$/.test(before) ||
    (/截至$/.test(before) && /^(?:报名|申报|止|前)/.test(paragraph.text.slice(end))),
};

/** 夜市将开到6月25日 · 订单排到5月8日 · 会期到4月20日: how long it goes on. But 昨天忙到6月25日凌晨 is past. */
const goesOnUntil: NotPastRule = {
  name: 'goes-on-until',
  holds: (_mention, before) =>
    /将[^了]{0,8}[到至]$/.test(before) ||
    /(?:办|开|排|放|展|延|摆|演|约|订)到(?:\d{4}年)?$/.test(before) ||
    /(?:期|期限|时间)(?:一直)?[到至]$/.test(before),
};

/** 气象部门预计，9月17日前后有雨: what a forecast says behind its comma. */
const forecast: NotPastRule = {
  name: 'forecast',
  holds: ({ paragraph, start }) =>
    /(?:预计|预测|预报)[,，:：]\s?$/.test(paragraph.text.slice(Math.max(0, start - 6), start)),
};

/** 3月20日前完成 · 4月30日之前 · 5月1日止. But 5月1日前后 is when something happened. */
const deadline: NotPastRule = {
  name: 'deadline',
  holds: (_mention, _before, after) => /^(?:[\d时点:：]{0,6})(?:以前|之前|前(?![后来往台进])|止|截止)/.test(after),
};

/** 自6月1日起施行 · 从12月15日起: a beginning, which may lie ahead. But 5月10日起床 is no beginning. */
const beginning: NotPastRule = {
  name: 'beginning',
  holds: (_mention, _before, after) => /^(?:零时|0时)?(?:起(?![床火身草飞义来舞])|开始|正式施行|施行)/.test(after),
};

/** 将于4月6日开幕 · 定于 · 拟于 · 4月25日将举行. But 3月13日,医生将病人接回 is past. */
const future: NotPastRule = {
  name: 'future',
  holds: (_mention, before, after) =>
    /(?:将[于在]|定[于在]|拟[于在]|计划[于在]?|预计|预定|预约|届时|争取|力争|确保|等到|改[于在]|推迟|下月|最迟|最晚)[^了]{0,6}$/.test(
      before,
    ) || /^\p{Script=Han}{0,8}(?:将(?![士军近来领帅])|即将|拟|有望)/u.test(after),
};

/** 3月18日,灯会将在河滩开场: the announcement after the comma. But 3月13日,会议指出,全县将… is past. */
const announced: NotPastRule = {
  name: 'announced',
  holds: ({ paragraph, end }) =>
    /^[,，]\p{Script=Han}{0,10}(?:将(?:[在于]|举[行办]|开[幕展场赛放通]|启动|迎来|进行|正式|登台|登场|上演|亮相|首演|通车|发车)|即将)/u.test(
      paragraph.text.slice(end),
    ),
};

/** 迎接7月1日香港回归 · 备战6月7日高考: a day looked forward to. */
const awaited: NotPastRule = {
  name: 'awaited',
  holds: (_mention, before) => /(?:迎接|喜迎|备战|静候|期待|盼着?)\p{Script=Han}{0,4}$/u.test(before),
};

/** 本周六(3月14日) · 下周一(3月16日): told ahead, or the issue's own day. */
const namedWeek: NotPastRule = {
  name: 'named-week',
  holds: (_mention, before) => /(?:本|这|下)(?:周|个?星期)[一二三四五六日天末][(（]?$/.test(before),
};

/** 去年11月3日 · 每年3月12日 · 早在5月1日. */
const otherYear: NotPastRule = {
  name: 'other-year',
  holds: (_mention, before) =>
    /(?:去年|上年|前年|历年|每年|往年|明年|来年|早在|次年|翌年|当年|一年前)[^,，]{0,6}$/.test(before),
};

/** 3月12日是植树节 · 11月9日为全国消防日: the day is explained, not reported from. */
const explained: NotPastRule = {
  name: 'explained',
  holds: (_mention, _before, after) => /^(?:是|为|系)(?!了)\p{Script=Han}{0,20}[日节周](?:$|\p{P})/u.test(`${after},`),
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
  future,
  forecast,
  announced,
  awaited,
  namedWeek,
  otherYear,
  explained,
  filePicture,
  timetable,
];

/** The name of the rule that excludes the day, or null where it is a past event. */
export function notPastReason(mention: DayMention): string | null {
  const before = clauseBefore(mention.paragraph.text, mention.start);
  const after = clauseAfter(mention.paragraph.text, mention.end);
  return notPastRules.find((rule) => rule.holds(mention, before, after))?.name ?? null;
}
