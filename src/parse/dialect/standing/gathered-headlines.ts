import { endsSentence } from '../../characters.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { startsArticle } from '../article-start.ts';
import type { Line } from '../lines.ts';
import { hasInnerSentence, longestRun } from './leads-to-article.ts';

/** Share of their column that most lines leave empty, and how many do. */
const room = 0.2;
const mostly = 0.5;

/** Longest of them: titles are set wider than their columns at times, in columns. */
const widest = 1.3;

/** No page has more of them: longer stretches of short lines are something else, and would be read again from each line. */
const most = 60;

/**
 * Lines from `index` on that are headlines of many articles, which a text layer gathers over the first text for they are
 * set larger than it:
 *
 *   夜船添到六班 / 船票一律半价 / 老戏台又亮了灯 / 收粮站添了新磅秤 / … / 本报讯（记者 …
 *
 * @param column the page's usual width, in characters: lines as short as these show none of their own.
 * @returns how many; 0 where they may be one article's. Verse is followed by no article's first words.
 */
export function countGathered(lines: readonly Line[], index: number, column: number): number {
  let end = index;
  let short = 0;
  for (; end < lines.length; end++) {
    const line = end - index <= most ? lines[end] : undefined;
    if (!line || startsArticle(line.text) || isBylineLine(line.text)) break;
    const text = line.text.trim();
    const isOpen = /[，,、；;：:。（(《]$/u.test(text) || (endsSentence(text) && !/[？?！!”]$/u.test(text));
    if (isOpen || hasInnerSentence(text) || line.width > column * widest || line.indented) return 0;
    if (line.width <= column * (1 - room)) short++;
  }
  const count = end - index;
  return count > longestRun && count <= most && end < lines.length && short >= count * mostly ? count : 0;
}
