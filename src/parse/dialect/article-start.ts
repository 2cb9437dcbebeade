import { dateline, jumpFrom } from '../fields/byline/dateline.ts';
import { parseByline } from '../fields/byline/parse-byline.ts';

/**
 * Whether a line or paragraph opens an article: by its dateline, by a jump line, or by a byline in brackets.
 *
 *   本报讯（记者 …）…     (上接第一版)…     （记者 甲乙）昨日，…
 */
export function startsArticle(text: string): boolean {
  return dateline.test(text) || jumpFrom.test(text) || startsWithByline(text);
}

function startsWithByline(text: string): boolean {
  const bracket = /^\s*[（(]([^（）()]{4,60})[）)]\s*\S/u.exec(text)?.[1];
  return bracket !== undefined && /记者|通讯员/u.test(bracket) && parseByline(bracket, true) !== null;
}
