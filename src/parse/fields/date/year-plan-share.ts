import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notAfter, notBefore } from './year-clue.ts';

const rule = 'plan-share';

/** A plan over some years, by its name or by what is to be built … */
const plan =
  /(?<named>(?:按照|根据|依据)[^,，。]{0,24}(?:规划|计划|方案|安排|部署)[》”"]?(?:要求)?[,，]\s?)?(?:从)?(?<![\d.—–-])(?<first>(?:19|20)\d{2})年?(?:至|到|[—–-]{1,2})(?<last>(?:19|20)\d{2})年(?!度)[)）》”"]{0,3}[,，]?(?<rest>[^。]{0,80})/gu;
const isToBe = /^[^;；]{0,30}(?:将(?!士|军)|计划|拟(?!人|态)|(?<![主重需只首])要(?!求|素|点)|力争)/u;
const isBuilt = /^[^;；]{0,30}(?:新[建增改]|改扩?建|建设|修建|改造|整治)(?!了|的)/u;

const counted = '\\d[\\d.]*万?(?:所|座|个|处|条|户|套|台|公里|亩|口|家|栋|间|孔|盏)';
/** … and the share of it that falls to this year. What goes ahead of the plan or drags behind it is none: 今年已先行建成5座, 今年补建的30座. */
const isOfPlan = new RegExp(
  `今年的${counted}|今年的?[^,，。;；]{0,16}(?:任务|目标|指标)|今年(?:要|将|计划|应|需|拟|安排)[^,，。;；]{0,4}\\d`,
  'u',
);
const isBesidePlan = /先行|试点|提前|率先|试验|超前|摸底|补建|遗留|结转|推迟|延[后期]|滞后|扫尾|收尾|未落实|才动工/u;
const firstShare = /今年(?:要|将|计划|拟)?(?:先|首批|起步)[^,，。;；\d]{0,4}\d/u;

const lastShare = new RegExp(`去年(?:建成|新建|完成|开工|改造|安排)?的?${counted}`, 'u');
const nextShare = /明年(?:再|还要|继续|计划|要|将|还将|的)[^,，。;；]{0,6}\d/u;

const told = /当年|当时|那年|那时|曾|\d年前|回忆|记得|说起|谈起|回顾|原来|本来|查明|原定/u;

/**
 * The share of a plan of some years that falls to this one: the page is of one of the plan's years.
 *
 *   按照规划,2011年至2013年,全县将新建书屋189座。今年的63座任务中,48座已开工。      2011 … 2013
 *   … 去年建成的15座已开门,今年的16座开了工                                         2012 … 2013
 *   … 今年先建1800座                                                             2011
 *   按照规划,2013年至2015年,全县将新建书屋38座。今年已先行建成5座。                   nothing: it went ahead
 *   2009年至2011年,全县共建书屋90座。今年的30座任务中,…                            nothing: those years are over
 */
export const planShare: YearRule = ({ prose }) =>
  matchesIn(prose, plan, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const { named, first = '', last = '', rest = '' } = match.groups ?? {};
    const words = wordsBehind(prose, paragraph, end - rest.length);
    if (told.test(sentenceBefore(paragraph.text, start) + match[0] + words)) return [];
    if (!isToBe.test(rest) && !(named && isBuilt.test(rest))) return [];
    const isFirst = firstShare.test(words);
    if (!isFirst && !isOfPlan.test(words)) return [];
    if (isBesidePlan.test(words) || Number(last) - Number(first) > 9) return [];
    const evidence = evidenceFrom(paragraph, start, end - rest.length);
    const from = Number(first) + (lastShare.test(words) ? 1 : 0);
    const until = isFirst ? Number(first) : Number(last) - (nextShare.test(words) ? 1 : 0);
    if (from > until) return [];
    return [notBefore(rule, `${from}-01-01`, evidence), notAfter(rule, `${until}-12-31`, evidence)];
  });

/** The rest of the plan's paragraph, and the next one, unless that begins another article. */
function wordsBehind(prose: readonly ProseParagraph[], paragraph: ProseParagraph, at: number): string {
  const next = prose[prose.indexOf(paragraph) + 1];
  return paragraph.text.slice(at) + (next && !next.lead && !next.heading ? next.text : '');
}
