/**
 * Goals that are still to be reached: 力争2025年年底投产 stands on no page of 2026. They bound the year from above:
 *
 *   预计2025年年底试产 · 有望2026年通过评估 · 到2025年,全市…将达到500辆          not after that year
 *   2025年前将全线贯通                                                              the same
 *   当年定下目标,力争2020年摘帽 · 原计划2018年完工 · 2015年提出,力争2020年…       nothing: the goal is told of
 */
import type { ProseMatch } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { notAfter } from './year-clue.ts';

const goal = /(?<!原)(?:(?:力争|争取|预计|有望|可望|确保|计划|拟)[于在到]?|将[于在到])((?:19|20)\d{2})年/gu;
const goalAhead = /(?:^|[,，。；;:：“])到((?:19|20)\d{2})年[年底末]{0,2}[,，]/gu;
const goalBefore = /(?<!\d)((?:19|20)\d{2})年(?:年?底)?之?前[,，]?(?:将(?!士|军)|力争|有望|可望)/gu;

/** Words of what was said long since, and of what has come of it. */
const told =
  /当年|当初|当时|那年|那时|曾|原|本来|起初|最初|\d{4}年|去年|前年|年前|后来|早在|回忆|记得|没想到|定下|立下|许下|延期|推迟|提前|如期/u;
/** … and of what is said now. */
const now =
  /目前|眼下|下一步|今年|正[在谋]|近日|日前|昨[日天]|记者|本报讯|表示|介绍|[说称][,，:：。]|告诉|(?<!年)(?<!\d)\d{1,2}月\d{1,2}日/u;
/** How far before the goal they stand, in characters. */
const reach = 120;
const reached = /了|已|过|没|未|曾|却|当年|如今|现在|终于|提前|如期|完成后/u;

export const goalOfYear: YearRule = ({ prose }) => [
  ...Array.from(matchesIn(prose, goal, '年')).flatMap((found) => ceilingOf(found, false)),
  ...Array.from(matchesIn(prose, goalAhead, '年')).flatMap((found) => ceilingOf(found, true)),
  ...Array.from(matchesIn(prose, goalBefore, '年')).flatMap((found) => ceilingOf(found, false)),
];

function ceilingOf({ paragraph, match, start, end }: ProseMatch, wantsFuture: boolean): ReturnType<YearRule> {
  const after = sentenceAfter(paragraph.text, end);
  if (told.test(paragraph.text.slice(Math.max(0, start - reach), start)) || reached.test(after)) return [];
  if (!now.test(paragraph.text)) return [];
  if (wantsFuture && !/(?:将(?!士|军)|力争|预计|要(?!求)|达到)/u.test(after)) return [];
  return [notAfter('goal', `${match[1]}-12-31`, evidenceFrom(paragraph, start, end))];
}
