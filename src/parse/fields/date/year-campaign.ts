import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/**
 * Campaigns of Henan that tell the year.
 *
 *   全省第十二期“三个一批” → 2024: the drive meets once a quarter, first in July 2021 (Henan provincial government)
 *   “能力作风建设年”       → 2022 (Henan provincial committee, opened in January 2022)
 *   第十二批“三个一批”名单 → nothing
 */
export const campaign: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(
    prose,
    /第([\d一二三四五六七八九十]{1,3})期[“"「]三个一批/g,
    '三个一批',
  )) {
    const session = chineseNumber(match[1] ?? '');
    if (session !== null) {
      // The first fell into the third quarter of 2021, which is the index 2.
      clues.push(yearIs('campaign', 2021 + Math.floor((session + 1) / 4), 1.5, evidenceFrom(paragraph, start, end)));
    }
  }
  for (const { paragraph, start, end } of matchesIn(prose, /[“"「]能力作风建设年[”"」]/g, '能力作风')) {
    clues.push(yearIs('campaign', 2022, 1, evidenceFrom(paragraph, start, end)));
  }
  return clues;
};

/** Year in which games of national interest were held, whatever year their name bears. */
const gamesYears: Record<string, number> = {
  东京奥运会: 2021,
  陕西全运会: 2021,
  北京冬奥会: 2022,
  卡塔尔世界杯: 2022,
  成都大运会: 2023,
  杭州亚运会: 2023,
  巴黎奥运会: 2024,
  哈尔滨亚冬会: 2025,
  成都世运会: 2025,
  米兰冬奥会: 2026,
};
const gamesPattern = new RegExp(Object.keys(gamesYears).join('|'), 'g');

/** 巴黎奥运会 is the talk of 2024. An athlete's record may name it later, so it carries a year only where nothing else does. */
export const games: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, gamesPattern), ({ paragraph, match, start, end }) =>
    yearIs('games', gamesYears[match[0]] ?? 0, 1, evidenceFrom(paragraph, start, end)),
  );
