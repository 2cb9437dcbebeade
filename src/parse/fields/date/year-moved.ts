import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, notAfter, notBefore, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'moved';

const stayed =
  /[搬迁](?:来|到这里|下山|出大山|进新[村家房居])(?:已经?|整整)?(?<count>\d{1,2}|[两二三四五六七八九]|十[一二三四五六七八九])年(?=了?[,，])/gu;
const moved = /(?<!\d)(?<year>(?:19|20)\d{2})年(?:\d{1,2}月)?从[^。；;“”]{2,24}?(?:搬迁|搬|迁)(?:来|至|到|而来|过来)/gu;
const now = /今年(?!\d)|如今|眼下|现在|目前/u;
const told = /那[年时]|当[年时]|曾|年前|回忆|记得|(?:19|20)\d{2}年|讲起|说起/u;

/** People count the year of the move or leave it out. */
const slack = 1;

/**
 * How long people have lived where they moved in the one year that the article tells of a move:
 *
 *   “搬来三年,今年头一回有余粮。”…新村是2009年从库区搬迁来的       2011 … 2013
 *   1958年从库区搬来。那时搬来三年,地里打不出粮                      nothing
 */
export const movedSince: YearRule = ({ prose }) => {
  if (!prose.some(({ text }) => /[搬迁]/u.test(text) && text.includes('年'))) return [];
  return articlesOf(prose).flatMap(cluesOf);
};

function cluesOf(article: readonly ProseParagraph[]): YearClue[] {
  const years = new Set(matchesIn(article, moved, '年').map(({ match }) => Number(match.groups?.year)));
  const [from] = years;
  if (from === undefined || years.size > 1) return [];
  return matchesIn(article, stayed, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const count = chineseNumber((match.groups?.count ?? '').replace('两', '二'));
    const before = sentenceBefore(paragraph.text, start);
    const after = sentenceAfter(paragraph.text, end);
    if (count === null || told.test(before + after) || !now.test(before + after)) return [];
    const year = from + count;
    if (year > horizon) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    return [
      { ...within(rule, `${year}-01-01`, `${year}-12-31`, 0.6), loose: true, evidence },
      notBefore(rule, `${year - slack}-01-01`, evidence),
      notAfter(rule, `${year + slack}-12-31`, evidence),
    ];
  });
}
