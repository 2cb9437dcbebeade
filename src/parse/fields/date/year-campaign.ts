import { addDays, isoDay } from './calendar.ts';
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

/** Games of national interest: the days on which they were held, whatever year their name bears. */
const gamesDays: Record<string, readonly [from: string, until: string]> = {
  北京奥运会: ['2008-08-08', '2008-08-24'],
  伦敦奥运会: ['2012-07-27', '2012-08-12'],
  里约奥运会: ['2016-08-05', '2016-08-21'],
  东京奥运会: ['2021-07-23', '2021-08-08'],
  陕西全运会: ['2021-09-15', '2021-09-27'],
  北京冬奥会: ['2022-02-04', '2022-02-20'],
  卡塔尔世界杯: ['2022-11-20', '2022-12-18'],
  成都大运会: ['2023-07-28', '2023-08-08'],
  杭州亚运会: ['2023-09-23', '2023-10-08'],
  巴黎奥运会: ['2024-07-26', '2024-08-11'],
  哈尔滨亚冬会: ['2025-02-07', '2025-02-14'],
  成都世运会: ['2025-08-07', '2025-08-17'],
  米兰冬奥会: ['2026-02-06', '2026-02-22'],
};
const gamesPattern = new RegExp(Object.keys(gamesDays).join('|'), 'g');

/**
 * 街坊围着电视看巴黎奥运会 on a page whose reported day falls into the games is of their year. Not 巴黎奥运会冠军, whom
 * pages name for years, and not another month's page, which may look forward or back.
 */
export const games: YearRule = ({ prose, latest }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, gamesPattern)) {
    const [from = '', until = ''] = gamesDays[match[0]] ?? [];
    const day = latest ? isoDay(Number(from.slice(0, 4)), latest.month, latest.day) : null;
    const isOfFame = /^(?:冠军|亚军|季军|金牌|银牌|铜牌|奖牌|选手|会徽|[之以]?后|以来|上)/.test(
      paragraph.text.slice(end),
    );
    if (day !== null && day >= from && day <= addDays(until, 3) && !isOfFame) {
      clues.push(yearIs('games', Number(from.slice(0, 4)), 1, evidenceFrom(paragraph, start, end)));
    }
  }
  return clues;
};
