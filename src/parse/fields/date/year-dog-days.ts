/**
 * The dog days begin on another day of July each year: 7月15日入伏 fits 2024 and 2026, and none between 2014 and those. Not 入伏以来,
 * 7月15日卖得最好, where the two stand apart, and not 那年7月15日入伏.
 */
import { dayInIssueYear, isToldOfDay } from './day-said.ts';
import { dogDay } from './dog-days.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const behind =
  /^(?:[(（]星期.[)）])?(?:[,，]?(?:正式|开始|就|将|便)*(?:(入伏)|(?:进入|迎来|交)(?:今年)?(初伏|头伏|中伏|末伏))|[,，]?(?:就|正)?是(?:今年)?(入伏|初伏|头伏|中伏|末伏)|[(（](?:今日)?(入伏|初伏|头伏|中伏|末伏)[)）])(?!以|之|前|后|期|[,，]?\p{Script=Han}{0,2}\d)/u;
const before = /(入伏|初伏|头伏|中伏|末伏)(?:日|时间|首日|第一天)?(?:是|为|在|[(（])$/u;

export const dogDays: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    const { paragraph, start, end } = mention;
    if (!paragraph.text.includes('伏') || mention.year !== null || mention.isRange || isToldOfDay(mention)) return [];
    const after = behind.exec(paragraph.text.slice(end, end + 20));
    const name =
      after?.slice(1).find((group) => group !== undefined) ??
      before.exec(paragraph.text.slice(Math.max(0, start - 10), start))?.[1];
    if (name === undefined) return [];
    const fits = (year: number): boolean => {
      const day = dayInIssueYear(mention, latest, year);
      return day !== null && dogDay(name, year) === day;
    };
    const evidence = evidenceFrom(paragraph, start, end + (after?.[0].length ?? 0));
    return [{ rule: 'dog-days', from: null, until: null, fits, weight: 1.2, firm: false, evidence }];
  });
