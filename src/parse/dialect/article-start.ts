import { CharacterSet } from '../character-set.ts';
import { dateline, jumpFrom } from '../fields/byline/dateline.ts';
import { parseByline } from '../fields/byline/parse-byline.ts';

/**
 * Whether a line or paragraph opens an article: by its dateline, by a jump line, or by a byline in brackets.
 *
 *   本报讯（记者 …）…     (上接第一版)…     （记者 甲乙）昨日，…
 */
export function startsArticle(text: string): boolean {
  const start = text.length - text.trimStart().length;
  // A glance: most texts have no sign of any of them.
  if (opening.hasAt(text, start)) return dateline.test(text) || jumpFrom.test(text) || startsWithByline(text);
  return signs.holdsAnyOf(text, start, start + near) && (dateline.test(text) || jumpFrom.test(text));
}

/** How far a dateline or a jump line reaches, in characters, and what one of which each holds. */
const near = 60;
const signs = new CharacterSet('讯电息接');
const opening = new CharacterSet('（(');

function startsWithByline(text: string): boolean {
  const bracket = /^\s*[（(]([^（）()]{4,60})[）)]\s*\S/u.exec(text)?.[1];
  return bracket !== undefined && /记者|通讯员/u.test(bracket) && parseByline(bracket, true) !== null;
}
