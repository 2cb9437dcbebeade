/** Days of the Chinese calendar, as ICU, which Node carries, reckons them; in UTC, so that no time zone leaks in. */
import { addDays } from './calendar.ts';

const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

/** Month and day, as 9/9 for the ninth of the ninth month; of a leap month something else, which is equal to none. */
export function lunarDayOf(day: string): string {
  return calendar.format(new Date(`${day}T00:00:00Z`));
}

/** 除夕: the last day of the year, which has 29 or 30 days in its last month. */
export function isNewYearsEve(day: string): boolean {
  return lunarDayOf(addDays(day, 1)) === '1/1';
}
