/**
 * Where no day is reported, what the page says about the part of the year it is from. Each rule gives a stretch of
 * months in which the issue may be; together they give what they share.
 *
 *   今年上半年,书屋办会30场    → from July          ┐
 *   决战三季度                  → July to September  ├ 2025-07/2025-09
 *   暑期安全                    → July to September  ┘
 */
import type { Evidence } from '../../../model/record.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseBefore, evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';

/** Months 1 … 12, both included. */
export interface PeriodClue {
  rule: string;
  first: number;
  last: number;
  evidence: Evidence;
}

type PeriodRule = (prose: readonly ProseParagraph[]) => PeriodClue[];

/** Words that put a season into another year or into every year: 去年暑期, 每年汛期, 3个暑期. */
const elsewhere =
  /(?:去年|前年|往年|历年|每年|每逢|每到|以往|过去|明年|来年|一到|年前|整整|[个次]|多年|当年|那年)\p{Script=Han}{0,3}$/u;

/** 今年上半年,已建成26处 looks back. Not 今年上半年将建成, and not 去年上半年. */
const pastStretch: PeriodRule = (prose) => {
  const clues: PeriodClue[] = [];
  const pattern =
    /(?:今年)?(上半年|前三季度|前三个季度|(?:第)?一季度|前([两二三四五六七八九十]|\d{1,2})个月|1\s?[—–~至-]{1,2}\s?(\d{1,2})\s?月份?)/g;
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern)) {
    const before = clauseBefore(paragraph.text, start);
    const sentence = sentenceAfter(paragraph.text, end);
    if (
      elsewhere.test(before) ||
      /(?:去年|上年|\d{4}年?)$/.test(before) ||
      /^(?:以前|之前|前|底前|末前)|将|计划|力争|确保/.test(sentence.slice(0, 12))
    ) {
      continue;
    }
    const months = monthsBehind(match[1] ?? '', match[2] ?? match[3]);
    if (months !== null && months < 12) {
      clues.push({ rule: 'past-stretch', first: months + 1, last: 12, evidence: evidenceFrom(paragraph, start, end) });
    }
  }
  return clues;
};

/** How many months of the year lie behind a page that sums this stretch up. */
function monthsBehind(stretch: string, counted: string | undefined): number | null {
  if (counted !== undefined) {
    const number = '零一二三四五六七八九十'.indexOf(counted.replace('两', '二'));
    return number > 0 ? number : Number(counted) || null;
  }
  if (stretch === '上半年') return 6;
  return stretch.startsWith('前三') ? 9 : 3;
}

/** 今年3月,有人提议修路: not before March. Not 今年12月将, not 今年3月底前. */
const pastMonth: PeriodRule = (prose) => {
  const clues: PeriodClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, /今年(?:的)?\s?(1[0-2]|[1-9])\s?月份?/g, '今年')) {
    const after = sentenceAfter(paragraph.text, end);
    if (
      !/^(?:[底末初]?(?:以前|之前|前)|[底末初上中下旬]{0,2}[,，]?\p{Script=Han}{0,8}(?:将|计划|预计|拟|有望))/u.test(
        after,
      )
    ) {
      clues.push({
        rule: 'past-month',
        first: Number(match[1]),
        last: 12,
        evidence: evidenceFrom(paragraph, start, end),
      });
    }
  }
  return clues;
};

/** 决战三季度 · 冲刺四季度 · 当前三季度. Not 前三季度, and not 第三季度将, which may still be spring. */
const presentQuarter: PeriodRule = (prose) =>
  matchesIn(prose, /(?:决战|决胜|冲刺|大干|奋战|鏖战|正值|进入)第?([一二三四])季度/g, '季度').map(
    ({ paragraph, match, start, end }) => {
      const quarter = '一二三四'.indexOf(match[1] ?? '');
      const evidence = evidenceFrom(paragraph, start, end);
      return { rule: 'present-quarter', first: quarter * 3 + 1, last: quarter * 3 + 3, evidence };
    },
  );

/** 第三季度还要再建9处 · 将在第三季度末铺完: not after September. */
const comingQuarter: PeriodRule = (prose) => {
  const clues: PeriodClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, /(?<!前)第?([二三四])季度末?/g, '季度')) {
    const around = clauseBefore(paragraph.text, start) + sentenceAfter(paragraph.text, end).slice(0, 8);
    if (/将|还要|计划|预计|争取|力争|确保/.test(around) && !/去年|明年/.test(around)) {
      const quarter = '一二三四'.indexOf(match[1] ?? '');
      clues.push({
        rule: 'coming-quarter',
        first: Math.max(1, quarter * 3 - 2),
        last: quarter * 3 + 3,
        evidence: evidenceFrom(paragraph, start, end),
      });
    }
  }
  return clues;
};

/** Seasons of the paper's year, wider than the season itself, for papers look ahead and back. */
const seasons: readonly (readonly [pattern: RegExp, first: number, last: number])[] = [
  [/暑期|暑假/g, 7, 9],
  [/三夏|麦收|夏收|麦播/g, 5, 7],
  [/三秋|秋收|秋种/g, 9, 11],
  [/春运/g, 1, 3],
  [/春耕|春管/g, 2, 5],
  [/高考/g, 5, 7],
];

/** 1999年,她高考落榜 tells of another year's. */
const told = /\d{4}年|当年|那年|那时|小时候/u;

/** “有的学生暑假专门来”: what is said may be of every year. */
function isSpoken(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

/** 暑期巡河 · 三夏生产. Not 去年暑期, 每年暑假, 一个暑假. */
const season: PeriodRule = (prose) => {
  const clues: PeriodClue[] = [];
  for (const [pattern, first, last] of seasons) {
    for (const { paragraph, start, end } of matchesIn(prose, pattern)) {
      const before = clauseBefore(paragraph.text, start);
      const isElsewhere = elsewhere.test(before) || told.test(sentenceBefore(paragraph.text, start));
      const isOver = /[后末尾]|结束|过后|落榜|失利/.test(paragraph.text.slice(end, end + 2));
      if (!isElsewhere && !isOver && !isSpoken(paragraph.text, start)) {
        clues.push({ rule: 'season', first, last, evidence: evidenceFrom(paragraph, start, end) });
      }
    }
  }
  return clues;
};

export const periodRules: readonly PeriodRule[] = [presentQuarter, pastStretch, pastMonth, comingQuarter, season];

export interface Period {
  first: number;
  last: number;
  evidence: Evidence[];
}

/**
 * The months that the rules leave, or null where no rule speaks. A season that contradicts the others is only
 * mentioned, not lived in, and is left out; the rules before it in the order are sure.
 */
export function findPeriod(prose: readonly ProseParagraph[]): Period | null {
  const period: Period = { first: 1, last: 12, evidence: [] };
  for (const rule of periodRules) {
    for (const clue of rule(prose)) {
      const first = Math.max(period.first, clue.first);
      const last = Math.min(period.last, clue.last);
      if (first <= last && (first !== period.first || last !== period.last)) {
        Object.assign(period, { first, last });
        period.evidence.push(clue.evidence);
      }
    }
  }
  return period.evidence.length > 0 ? period : null;
}
