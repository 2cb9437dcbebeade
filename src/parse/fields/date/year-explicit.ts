import { clauseAfter, clauseBefore, evidenceFrom, matchesIn, sentenceAfter } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, yearIs } from './year-clue.ts';

const rule = 'explicit-year';

/**
 * Years that the text writes out, and what it does with them:
 *
 *   2026年春季义务植树活动 · 2022年,全区将… · 预计2025年全年   the present year
 *   比2024年同期多一只                                          the year after
 *   截至2025年度末                                              not before 2026
 *   自2021年以来 · 2017年秋天,他… · 建于1999年                  not before that year, no more
 *   到2030年 · 将于2026年3月 · 2024年至2026年 · 自2026年1月1日起施行   nothing: it lies or may lie ahead
 */
export const explicitYear: YearRule = ({ prose, latest }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, /(?<![\d.—–-])((?:19|20)\d{2})\s?年/g, '年')) {
    const year = Number(match[1]);
    const before = clauseBefore(paragraph.text, start);
    const after = clauseAfter(paragraph.text, end);
    const words = evidenceFrom(paragraph, Math.max(start - 4, start - before.length), end + Math.min(after.length, 8));
    const clue = (made: YearClue) => clues.push(made);
    if (isAhead(before, after)) {
      continue;
    }
    if (/截[至止](?:到)?$/.test(before) && /^(?:度)?(?:年)?[底末]/.test(after)) {
      clue(notBefore(rule, `${year + 1}-01-01`, words));
    } else if (/^(?:的)?(?:同期|同月)/.test(after)) {
      clue(yearIs(rule, year + 1, 1.5, words));
      clue(notBefore(rule, `${year + 1}-01-01`, words));
    } else {
      const sentence = sentenceAfter(paragraph.text, end);
      const weight = presentWeight(before, after, sentence);
      // Late in a year, pages already speak of what the next one brings.
      const isLate = (latest?.month ?? 0) >= 11;
      if (isLate && weight === strong && looksAhead.test(sentence)) {
        clue(yearIs(rule, year - 1, 1.5, words));
        continue;
      }
      if (weight < strong) {
        clue(notBefore(rule, `${year}-${pastMonth(before, after, sentence) ?? '01'}-01`, words));
      }
      if (weight > 0) {
        clue({ ...yearIs(rule, year, weight, words), ...(isLate ? { heraldedFrom: `${year - 1}-11-01` } : {}) });
      }
    }
  }
  return clues;
};

const strong = 2;

const looksAhead = /^[,，]?\p{Script=Han}{0,12}(?:将(?!士|军)|计划|拟|力争|要(?!求))/u;

/** 到2030年 · 力争2027年 · 将于2026年3月 · 2026年3月前. Not 截至2025年, not 直到2024年, not 预计2025年全年. */
function isAhead(before: string, after: string): boolean {
  if (/截[至止]到?$|(?:直|[赶等])到了?$/.test(before)) {
    return false;
  }
  return (
    /(?:到|至|力争|争取|将[于在]|定于|拟于|计划[于在]|面向|展望|迈向|远景|有望|预计[到于在])$/.test(before) ||
    /^(?:\d{1,2}月)?(?:\d{1,2}日|[底末初]|春节|清明)?(?:之前|以前|前(?![后三两几\d来往十])|将(?!士))/.test(after) ||
    (/(?:计划|预计|拟|确保)$/.test(before) && /^\s?\d{1,2}\s?月/.test(after)) ||
    /^\s?(?:\d{1,2}\s?月)?\s?(?:\d{1,2}\s?日)?起?(?:正式)?(?:施行|实施|执行|生效)/.test(after) ||
    /^远景目标/.test(after)
  );
}

/** How sure the words around make it that the year is the present one; 0 for a year that is only told of. */
function presentWeight(before: string, after: string, sentence: string): number {
  if (/预计$/.test(before) || /^(?:全年|度)?预计/.test(after)) {
    return strong;
  }
  if (/^\s?1\s?月?\s?[至到—–-]{1,2}\s?\d{1,2}\s?月/.test(after) || /^(?:上半年|前?[一二三]个?季度)/.test(after)) {
    return 1;
  }
  if (/截至$/.test(before) && /^\s?\d{1,2}\s?月/.test(after)) {
    return 1;
  }
  if (/(?:自|从|早在|建于|成立于|始于|生于|截至|截止|历经|回忆|记得|毕业于|起于)$/.test(before)) {
    return 0;
  }
  if (
    /^(?:以来|起|间|前后|初春?|冬|底|末|秋天?|夏天?|春天|年|\d{1,2}月|出生|建成|毕业|生产|开始|首次|第一次|那)/.test(
      after,
    )
  ) {
    return 0;
  }
  if (/获|曾|被评|夺得|当选/.test(after)) {
    return 0;
  }
  if (/^度/.test(after)) {
    return /^度\p{Script=Han}{0,8}(?:查|评|十佳|优秀|先进|表彰|考核|决算|总结|报告|审计|获|荣|末|底)/u.test(after)
      ? 0
      : 1;
  }
  if (looksAhead.test(sentence)) {
    return strong;
  }
  if (
    /^\p{Script=Han}{0,4}(?:全民|全市|全省|全国|全县|全区)?\p{Script=Han}{0,14}(?:活动|大赛|行动|会议|比赛|工程|方案|要点|计划|清单|举措|项目|招生|高考|中考)/u.test(
      after,
    )
  ) {
    return strong;
  }
  if (
    /^(?:春季|夏季|秋季|冬季|暑期|寒假|暑假|春节|新年|元旦|国庆|中秋)/.test(after) ||
    /^(?:重点|确定|第[一二三四五六七八九十]+)/.test(after)
  ) {
    return 1.5;
  }
  return /^\p{Script=Han}{0,8}已[有经]/u.test(after) ? 1 : 0;
}

/** The month of 于2021年12月出台 or 2025年4月挂牌了: a month that is told of as past, two digits, else null. */
function pastMonth(before: string, after: string, sentence: string): string | null {
  const month = /^\s?(1[0-2]|[1-9])\s?月/.exec(after)?.[1];
  const isPast = /(?:于|自|从|早在)$/.test(before) || /了|出台|成立|揭牌|启用|上任/.test(after);
  return month && isPast && !/将|计划|预计|拟/.test(sentence) ? month.padStart(2, '0') : null;
}
