/**
 * Summers of great floods in Henan: 今年7月,他给抗洪的官兵送过饭 is of one of them, which decides between years that something else
 * speaks for. Not 抗洪演练 nor 抗洪老兵, and not 那年7月.
 */
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

/** Source: the yearly bulletins of flood and drought disasters (Ministry of Water Resources). */
const years: ReadonlySet<number> = new Set([1996, 1998, 2000, 2010, 2016, 2021]);

const flood =
  /今年[78]月(?:份|初|底|[上中下]旬|\d{1,2}日)?[^。！？!?]{0,20}?(?:(?<!防汛)抗洪(?!演练|演习|预案|物资储备|老兵|纪念|精神)|特大暴雨|特大洪[水灾]|洪涝灾害)/gu;

export const floodYear: YearRule = ({ prose }) => {
  const [found] = matchesIn(prose, flood, '今年');
  if (!found) return [];
  const { paragraph, start, end } = found;
  const clue: YearClue = {
    rule: 'flood',
    from: null,
    until: null,
    fits: (year) => years.has(year),
    weight: 0.4,
    loose: true,
    firm: false,
    evidence: evidenceFrom(paragraph, start, end),
  };
  return [clue];
};
