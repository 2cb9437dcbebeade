import { addDays, weekdayOf } from './calendar.ts';
import type { DayMention } from './day-mention.ts';

/** Days from the issue to the day that such a word names. */
const offsets: Record<string, number> = {
  前日: 2,
  前天: 2,
  前晚: 2,
  昨日: 1,
  昨天: 1,
  昨晚: 1,
  今日: 0,
  今天: 0,
  明日: -1,
  明天: -1,
};

/** 昨日(3月13日) and 3月13日(昨日) → the issue is of the day after. Not 昨日 and 3月13日 apart. Null where nothing says. */
export function issueOffset(mention: DayMention): number | null {
  const { text } = mention.paragraph;
  const before = /(前日|前天|前晚|昨日|昨天|昨晚|今日|今天|明日|明天)[(（]$/.exec(
    text.slice(Math.max(0, mention.start - 3), mention.start),
  );
  const after = /^[(（](前日|前天|前晚|昨日|昨天|昨晚|今日|今天|明日|明天)[)）]/.exec(text.slice(mention.end));
  const word = before?.[1] ?? after?.[1];
  return word === undefined ? null : (offsets[word] ?? null);
}

/** 本周六(3月14日): the first and last day of that week, Monday to Sunday; null without the words. */
export function weekOf(mention: DayMention, day: string): { first: string; last: string } | null {
  if (
    !/本周[一二三四五六日末][(（,，]?$/.test(
      mention.paragraph.text.slice(Math.max(0, mention.start - 5), mention.start),
    )
  ) {
    return null;
  }
  const first = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { first, last: addDays(first, 6) };
}
