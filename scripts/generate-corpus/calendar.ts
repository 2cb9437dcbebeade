/** Days as the corpus prints them; all in UTC, so that no time zone leaks in. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const milliseconds = 86_400_000;

export function dayFrom(base: Day, days: number): Day {
  const moved = new Date(Date.UTC(base.year, base.month - 1, base.day) + days * milliseconds);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 2026-03-14 */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 3月14日 */
export function monthAndDay({ month, day }: Day): string {
  return `${month}月${day}日`;
}

/** 2026年3月14日 */
export function fullDay(day: Day): string {
  return `${day.year}年${monthAndDay(day)}`;
}

/** 星期六 */
export function weekday({ year, month, day }: Day): string {
  return `星期${'日一二三四五六'.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay())}`;
}
