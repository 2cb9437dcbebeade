import { addDays, lastDayOfMonth, twoDigits } from './calendar.ts';
import { isAhead, isGoal } from './explicit-ahead.ts';
import { isOfItsDecember, nextYears, settledFrom } from './explicit-next.ts';
import { isCounted, isSurelyPast } from './explicit-past.ts';
import { pastMonth } from './explicit-past-month.ts';
import { pastStretch } from './explicit-past-stretch.ts';
import { isPlanOfYear } from './explicit-plan.ts';
import { declaredWeight, isListOut, isToldOf, presentWeight, seasonOf } from './explicit-present.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseAfter, clauseBefore, evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { UnprovedClue, YearClue, YearRule } from './year-clue.ts';
import { boundFrom, within } from './year-clue.ts';

const rule = 'explicit-year';

/** Signs behind the year that evidence quotes: to the end of the clause where it is near, else enough to be found by. */
const shownWhole = 20;
const shownInPart = 8;

/** A year where it stands in the text. */
export interface YearMention {
  year: number;
  /** The words of its clause, before and after. */
  before: string;
  after: string;
  /** The words of its sentence, before and after. */
  opening: string;
  sentence: string;
  paragraph: ProseParagraph;
}

/**
 * Years that the text writes out, and what it does with them. Only words that say *now* make a year the issue's own:
 *
 *   近日启动2026年春季义务植树活动 · 2022年,全区将…            the present year
 *   2016年元旦春节期间                                        late in the year before, or early in it
 *   比2024年同期多一只                                          the year after
 *   截至2012年10月底 · 2018年1至9月                             the months after
 *   截至2025年度末                                              not before 2026
 *   自2021年以来 · 2017年秋天,他… · 建于1999年                  not before that year, no more
 *   到2030年 · 将于2026年3月 · 2020年近在眼前 · 2017年度医保缴费   nothing: it lies or may lie ahead
 */
export const explicitYear: YearRule = ({ prose, latest }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, /(?<![\d.—–-])((?:19|20)\d{2})\s?年/g, '年')) {
    const before = clauseBefore(paragraph.text, start);
    const after = clauseAfter(paragraph.text, end);
    const mention: YearMention = {
      year: Number(match[1]),
      before,
      after,
      opening: sentenceBefore(paragraph.text, start),
      sentence: sentenceAfter(paragraph.text, end),
      paragraph,
    };
    const said = after.length <= shownWhole ? after.length : shownInPart;
    const words = evidenceFrom(paragraph, Math.max(start - 4, start - before.length), end + said);
    for (const clue of cluesOf(mention, latest?.month ?? 0)) {
      clues.push({ ...clue, evidence: words });
    }
  }
  return clues;
};

/** @param month the page's, 0 where it is not known; in November and December pages speak of what the next year brings */
function cluesOf(mention: YearMention, month: number): UnprovedClue[] {
  const isLate = month >= 11;
  const next = nextYears(mention);
  if (next !== null) return next;
  if (isAhead(mention)) {
    return isLate && isNextYear(mention) ? [{ ...ofYear(mention.year - 1, 0.6), loose: true }] : [];
  }
  return (
    summedUp(mention) ??
    comparedWith(mention) ??
    season(mention) ??
    declared(mention, month) ??
    listed(mention) ??
    present(mention, month) ??
    told(mention, month)
  );
}

/** 2022年将再建两处 on a page of November: of the year before, as a rule, for in its own one would say 年底前. */
function isNextYear({ before, after }: YearMention): boolean {
  return before.trim() === '' && /^将(?!士|军)/u.test(after);
}

function told(mention: YearMention, month: number): UnprovedClue[] {
  if (isGoal(mention)) return [];
  const settled = settledFrom(mention, month);
  if (settled !== null) return [boundFrom(rule, settled)];
  const ended = pastStretch(mention);
  if (ended !== null) return [boundFrom(rule, ended)];
  return isSurelyPast(mention) ? [boundFrom(rule, `${mention.year}-${pastMonth(mention) ?? '01'}-01`)] : [];
}

/** 截至2012年10月底 and 2018年1至9月 are told within months; 截至2025年度末 in the year after. */
function summedUp(mention: YearMention): UnprovedClue[] | null {
  const { year, before, after } = mention;
  const isAsOf = /截[至止](?:到)?$/.test(before);
  if (isAsOf && /^(?:度)?(?:年)?[底末]/.test(after)) {
    return [boundFrom(rule, `${year + 1}-01-01`)];
  }
  const month =
    (isAsOf ? /^\s?(1[0-2]|[1-9])\s?月/ : /^\s?1\s?月?\s?[至到—–-]{1,2}\s?(1[0-2]|[1-9])\s?月/).exec(after)?.[1] ??
    (/^上半年/.test(after) ? '6' : /^前三个?季度/.test(after) ? '9' : /^(?:第?一季度)/.test(after) ? '3' : undefined);
  if (month === undefined || (!isAsOf && !isCounted(mention))) {
    return null;
  }
  const behind = Number(month);
  const from = `${year}-${twoDigits(behind)}-${isAsOf ? '01' : '20'}`;
  const end = behind + 6;
  const until = lastDayOfMonth(end > 12 ? year + 1 : year, end > 12 ? end - 12 : end);
  return [within(rule, from, until, 1), boundFrom(rule, from)];
}

/**
 * 比2024年同期 is of the year after; with 2019, the last year before the plague, pages compared for years. Not 2015年同期,
 * 这里还是荒滩, which compares with any year.
 */
function comparedWith({ year, before, after }: YearMention): UnprovedClue[] | null {
  if (!/^的?同[期月]/.test(after)) return null;
  if (!/[比较与和同跟]$/.test(before) && !/^的?同[期月]\p{Script=Han}{0,4}[增减多少长降高低]/u.test(after)) return [];
  const bound = boundFrom(rule, `${year + 1}-01-01`);
  return year === 2019 ? [bound] : [ofYear(year + 1, 1.5), bound];
}

/** So long before pages begin to speak of a season as near one may name it, in days. */
const foresight = 150;

/** 2016年元旦春节期间 · 2025年春运: spoken of from the autumn before, and now and then in the summer. */
function season(mention: YearMention): UnprovedClue[] | null {
  const found = seasonOf(mention);
  return found ? [within(rule, found.from, found.until, 1.5), boundFrom(rule, addDays(found.from, -foresight))] : null;
}

/** 2021年是…起步之年: of that year on a page of its middle, else of the year before or after as well. */
function declared(mention: YearMention, month: number): UnprovedClue[] | null {
  const weight = declaredWeight(mention);
  if (weight === 0) return null;
  const { year } = mention;
  const isMiddle = month >= 3 && month <= 10;
  return [
    isMiddle ? ofYear(year, weight) : within(rule, `${year - 1}-11-01`, `${year + 1}-02-28`, weight),
    boundFrom(rule, `${isMiddle ? year : year - 1}-01-01`),
  ];
}

function listed(mention: YearMention): UnprovedClue[] | null {
  const { year } = mention;
  if (!isListOut(mention) || isToldOf(mention)) return null;
  return [within(rule, `${year}-03-01`, `${year + 1}-02-28`, 1), boundFrom(rule, `${year}-01-01`)];
}

function present(mention: YearMention, month: number): UnprovedClue[] | null {
  const weight = presentWeight(mention);
  if (weight === 0 || isToldOf(mention)) {
    return null;
  }
  const isLate = month >= 11;
  const { year, before, sentence } = mention;
  if (isLate && isPlanOfYear(mention)) {
    // 已列入2024年度计划 is said in the autumn before as well as in the year itself; what is done this month is of the year.
    if (!/已经?[列纳编]入$/u.test(before)) return [ofYear(year - 1, 1.5)];
    return thisMonth.test(sentence) ? [ofYear(year, 1.5)] : [boundFrom(rule, `${year - 1}-11-01`)];
  }
  if (month === 12 && !isOfItsDecember(mention)) {
    const from = `${year - 1}-12-01`;
    return [within(rule, from, `${year}-12-31`, weight), boundFrom(rule, from)];
  }
  const clue = ofYear(year, weight);
  return [isLate ? { ...clue, heraldedFrom: `${year - 1}-11-01` } : clue];
}

/** 已列入2024年度计划,将在月底前完成 */
const thisMonth =
  /[,，](?:预?计|将|可|有望|拟|力争)?\p{Script=Han}{0,2}(?:月底|本月\p{Script=Han}{0,2})[之以]?[前内]?\p{Script=Han}{0,4}完[成工]/u;

function ofYear(year: number, weight: number): UnprovedClue {
  return within(rule, `${year}-01-01`, `${year}-12-31`, weight);
}
