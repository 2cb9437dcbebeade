/**
 * What everyone knows the day of, on the day before it and on it: 明天上午,日全食将扫过 is of 21 July 2009, 观看奥运会开幕式后返家,明天晚上…
 * of 7 August 2008. Not 明天上午有日全食讲座, nor 昨日说起日全食, which may be told days before; and not “明天开幕式”, which
 * somebody said.
 */
import { isoDay } from './calendar.ts';
import type { ProseMatch, ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { TermMention } from './solar-term.ts';
import { solarEclipses } from './year-eclipse.ts';

/** Sources: the organisers' announcements, in China's time; eclipses as in year-eclipse.ts. */
const openings: Readonly<Record<string, readonly string[]>> = {
  奥运会开幕: ['2008-08-08'],
  冬奥会开幕: ['2022-02-04'],
  亚运会开幕: ['1990-09-22', '2010-11-12', '2023-09-23'],
};

const names = `日[全环偏]食|(?<![残冬])${Object.keys(openings).join('|')}`;
const hour = '(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜里)?';
const dayBefore = new RegExp(
  `([今明])[日天晚]${hour}(?:\\d{1,2}[时点]\\d{0,2}分?)?[,，]?[^。“”"「」，,记]{0,14}?(${names})(?!式?(?:的|[前后]|倒计时|讲座|知识|图片|展))`,
  'gu',
);
const dayBehind = new RegExp(`(${names})式?[^。“”"「」昨]{0,10}[,，]([今明])[日天晚]`, 'gu');
const sign = /日[全环偏]食|[奥亚]运会开幕/u;
const told = /当年|那年|去年|前年|年前|曾|\d{4}年|回忆|记得/u;

const offsets: Readonly<Record<string, number>> = { 今: 0, 明: -1 };

/** A day that the page stands before or on. */
export function findKnownDays(prose: readonly ProseParagraph[]): TermMention[] {
  const held = prose.filter(({ text }) => sign.test(text));
  if (held.length === 0) return [];
  return [
    ...matchesIn(held, dayBefore).flatMap((found) => mentionOf(found, found.match[2], found.match[1])),
    ...matchesIn(held, dayBehind).flatMap((found) => mentionOf(found, found.match[1], found.match[2])),
  ];
}

function mentionOf({ paragraph, start, end }: ProseMatch, term = '', day = ''): TermMention[] {
  const before = paragraph.text.slice(0, start);
  const isSpoken = before.lastIndexOf('“') > before.lastIndexOf('”');
  const sentence = /[^。！？!?]*$/u.exec(before)?.[0] ?? '';
  if (isSpoken || told.test(sentence)) return [];
  return [{ term, offset: offsets[day] ?? 0, evidence: evidenceFrom(paragraph, start, end) }];
}

/** The day in a year, ISO; null where there was none, or for what is none of them. */
export function knownDay(name: string, year: number): string | null {
  const opening = openings[name]?.find((day) => day.startsWith(`${year}-`));
  if (opening !== undefined) return opening;
  if (!/^日[全环偏]食$/u.test(name)) return null;
  const [seen] = Object.entries(solarEclipses).find(([, of]) => of === year) ?? [];
  const [month, day] = (seen ?? '').split('-').map(Number);
  return month === undefined || day === undefined ? null : isoDay(year, month, day);
}
