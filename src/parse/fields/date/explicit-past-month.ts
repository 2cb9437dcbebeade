import { twoDigits } from './calendar.ts';
import type { YearMention } from './year-explicit.ts';

/** What tells of something done or seen: 挂了牌, 抱着账本站在门口, 法院判决. 得了 and 着手 are none of it. */
const narrates =
  /(?<!(?:不再|不用|快|就|该|能)[^,，。;；]{0,12})了(?!结|解|然|望|不起)|[去来说见做吃种养当住干用写看听]过(?!程|年|节|冬|来|往|渡|滤|期|户|河|桥|路|江)|(?<!不)曾(?!祖|孙|经理)|(?<=\p{Script=Han})着(?!力|手|重|眼|急|陆|落|装|实)|被(?!子|褥|告)|法院(?:作出|一审|二审|依法)?(?:判决|判处|受理|立案)|不幸|去世|病逝|失[去踪]/u;

/** What is agreed, planned or let may name any month. */
const arranged =
  /约定|合同|协议|租期|工期|期限|有效期|任期|计划|规划|方案|预计|拟(?!人|态)|将(?!士|军|近)|即将|到期|第[一二三四]步/u;

/** 2015年9月,何苗…: a story's month, half-year or season; 冬天 of a year may be its first weeks. */
const opens =
  /^\s?(?:(?<month>1[0-2]|[1-9])\s?月(?:份|初|底|末|[上中下]旬|\s?\d{1,2}\s?日)?|(?<season>[夏秋]天?|年?底))(?:的?一[天日个]\p{Script=Han}{0,3})?[,，]/u;

/** 2015年秋天落户的, 2014年夏天那场水: told of in passing. */
const passing =
  /^\s?(?:(?<month>1[0-2]|[1-9])\s?月(?:份|\s?\d{1,2}\s?日)?|(?<season>[夏秋]天?))(?:的?那[场次天个年]|以来)/u;

/** 于2021年12月出台, 2025年4月挂牌了. */
const done = /了|出台|成立|揭牌|启用|上任|由\p{Script=Han}{2,12}(?:设立|创办|创建|发起|建成)的/u;

/** The month in which pages begin to speak of a season as come. */
const beginnings: Readonly<Record<string, number>> = { 夏: 5, 秋: 8, 底: 11 };

/**
 * The month, two digits, before which a page that tells of a year's part as past cannot be, null where only the year is
 * known to have begun. The year itself is known to be past (see explicit-past.ts).
 *
 *   2015年9月,何苗接过了船桨 · 2015年秋天,他背着铺盖进了山      09, 08
 *   2015年9月,主体封顶;2016年3月,交付                          null: stages of a plan are told so too
 *   合同约定,2015年9月,乙方交付                                  null
 *   2015年冬天,他摔断了腿                                      null: the winter may be of the year's first weeks
 */
export function pastMonth({ before, after, opening, sentence }: YearMention): string | null {
  const month = /^\s?(1[0-2]|[1-9])\s?月/.exec(after)?.[1];
  const isDone = /(?:于|自|从|早在)$/.test(before) || done.test(after);
  if (month && isDone && !/将|计划|预计|拟/.test(sentence)) return twoDigits(Number(month));
  const told = passing.exec(sentence) ?? (narrates.test(clauses(sentence)) ? opens.exec(sentence) : null);
  if (!told || arranged.test(opening + clauses(sentence))) return null;
  const { month: named, season = '' } = told.groups ?? {};
  return twoDigits(named ? Number(named) : (beginnings[season.replace(/天|^年/u, '')] ?? 1));
}

/** The words of a story's beginning: what stands behind them may be of another time. */
const longest = 60;

function clauses(sentence: string): string {
  return sentence.slice(0, longest).replace(/[;；].*$/u, '');
}
