import { unbalancedMarks } from '../../src/parse/characters.ts';
import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';

/** Lengths of titles that a column's width breaks in two lines, in characters; the shortest of such lines. */
const shortest = 10;
const longest = 24;
const shortestLine = 4;

/** Words that no editor leaves at a line's end, and signs that begin no line. */
const endsNoLine = /[的在把将被让为与和及向对从是有]$/u;
const beginsNoLine = /^[的了着过，,、：:？！”’》）]/u;

/**
 * A title of one phrase as the two lines that a narrow column makes of it: cut between two words, as near its middle as
 * can be, no quotation or bracket open.
 *
 *   柳湾渡口摆渡人学会“看云识天”    →  柳湾渡口摆渡人 / 学会“看云识天”
 *
 * Null for a title of halves, with a colon, or of another length.
 */
export function cutTitle(title: string, lexicon: Lexicon): [string, string] | null {
  if (/[\s：:]/u.test(title) || title.length < shortest || title.length > longest) return null;
  const cuts: number[] = [];
  let at = 0;
  for (const { word } of lexicon.tag(title)) {
    at += word.length;
    const [one, other] = [title.slice(0, at), title.slice(at)];
    if (Math.min(one.length, other.length) < shortestLine) continue;
    if (!endsNoLine.test(one) && !beginsNoLine.test(other) && unbalancedMarks(one).open === '') cuts.push(at);
  }
  const best = cuts.sort((a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2))[0];
  return best === undefined ? null : [title.slice(0, best).replace(/[，,]$/u, ''), title.slice(best)];
}
