import type { Evidence } from '../../../model/record.ts';
import { addDays, isoDay } from './calendar.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';

/** The terms (节气) from the spring equinox on, 15 degrees of the sun's longitude apart. */
const terms =
  '春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒 立春 雨水 惊蛰'.split(
    ' ',
  );
const offsets: Record<string, number> = { 昨: 1, 今: 0, 明: -1 };

/** A term that the page stands next to: 昨日是小雪 is of the day before the issue. */
export interface TermMention {
  term: string;
  /** Days from the term to the issue. */
  offset: number;
  evidence: Evidence;
}

const pattern = new RegExp(
  `([昨今明])[日天](?:(?:是|正值|恰逢|迎来|进入)(?:二十四节气[中之]?一?的?)?[“"「]?(${terms.join('|')})|[“"「]?(立[春夏秋冬]|[春秋]分|[夏冬]至))(?![天转到前后时中雨])`,
  'g',
);

/** 昨日是小雪, 今日立春. Not 昨日小雪, which is weather, and not 清明前后. */
export function findTerms(prose: readonly ProseParagraph[]): TermMention[] {
  return matchesIn(prose, pattern).map(({ paragraph, match, start, end }) => ({
    term: match[2] ?? match[3] ?? '',
    offset: offsets[match[1] ?? ''] ?? 0,
    evidence: evidenceFrom(paragraph, start, end),
  }));
}

/** The day of a term in a year, in China's time (UTC+8), ISO; null for what is no term. */
export function termDay(term: string, year: number): string | null {
  const index = terms.indexOf(term);
  const start = isoDay(year, 1, 1);
  if (index < 0 || start === null) {
    return null;
  }
  for (let count = 0, day = start; count < 366; count += 1, day = addDays(day, 1)) {
    const from = degreesPast(day, index * 15);
    // The sun passes one degree a day: the term's day is the one in which it crosses the mark.
    if (from > 180 && degreesPast(addDays(day, 1), index * 15) <= 180) {
      return day;
    }
  }
  return null;
}

function degreesPast(day: string, mark: number): number {
  return (((sunLongitude(day) - mark) % 360) + 360) % 360;
}

/** Apparent longitude of the sun in degrees at the beginning of a day in China. Meeus, Astronomical Algorithms, ch. 25. */
function sunLongitude(day: string): number {
  const julianDay = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 2440587.5 - 8 / 24 + 70 / 86_400;
  const century = (julianDay - 2451545) / 36525;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const mean = 280.46646 + 36000.76983 * century;
  const anomaly = radians(357.52911 + 35999.05029 * century);
  const centre =
    (1.914602 - 0.004817 * century) * Math.sin(anomaly) +
    0.019993 * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  return mean + centre - 0.00569 - 0.00478 * Math.sin(radians(125.04 - 1934.136 * century));
}
