import { isoDay } from './calendar.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { DatedPage, YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const rule = 'harvest';

/** The fields of a year, of a whole county or the like. */
const fields =
  /(?<![\d.—–-])(?<year>(?:19|20)\d{2})年[,，]?(?:全|我|该|本)[省市县区镇乡村](?:共|计|的)?(?:[^,，。\d]{0,8})(?:种植?|播种|麦|稻|玉米|豆|油菜|花生|棉)[^,，。\d]{0,8}\d[\d.]*万?(?:余|多)?亩/gu;
const isReaped = /收割|收获|机收|抢收|开镰|采摘|收完|收打/u;
const isNow = /目前|眼下|截[至止]|到?昨[日天]|今[日天]|已[经收割完机抢]|[比较]去年/u;
/** What stands against that year. */
const isOther =
  /如今|现在|今年|明年|后来|那|当年|历史|最[早晚]|(?:19|20)\d{2}年|增[加至]到?|发展到|扩大到|减[少到]到?/u;
const told = /》|写道|记载|档案|当年|当时|那年|曾|年前|回忆|记得|说起|去年|前年|(?:19|20)\d{2}年/u;
const bareDay = /(?<![年\d]\s?)(?<month>1[0-2]|[1-9])月(?<day>[12]\d|3[01]|[1-9])日/u;

/**
 * Fields that are named with their year while they are reaped:
 *
 *   2019年全县种麦82.4万亩,目前已收割51万亩                      2019
 *   “2021年全县种麦36.8万亩,6月9日最后一块收割完毕。”6月10日,…      2021
 *   2010年全县种麦71万亩,如今已是78万亩                          nothing
 *   2013年,他种麦360亩,6月正收割时下了一场雹子                    nothing: one grower's year may be any
 */
export const harvest: YearRule = ({ prose, latest }) => {
  const held = prose.filter(({ text }) => text.includes('亩'));
  return matchesIn(held, fields, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const rest = sentenceAfter(paragraph.text, end);
    if (!isReaped.test(rest) || isOther.test(rest) || told.test(sentenceBefore(paragraph.text, start))) return [];
    if (!isNow.test(rest) && !isNear(rest, latest)) return [];
    return [yearIs(rule, Number(match.groups?.year), 1, evidenceFrom(paragraph, start, end))];
  });
};

/** So many days before the page's latest a day of the harvest may be. */
const reach = 5;

function isNear(words: string, latest: DatedPage['latest']): boolean {
  const { month, day } = bareDay.exec(words)?.groups ?? {};
  const then = month && day ? isoDay(2013, Number(month), Number(day)) : null;
  const now = latest && isoDay(2013, latest.month, latest.day);
  if (!then || !now) return false;
  const behind = (Date.parse(now) - Date.parse(then)) / 86_400_000;
  return behind >= 0 && behind <= reach;
}
