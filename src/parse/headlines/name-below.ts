import type { Block } from '../blocks/block.ts';
import { lineWidth, withoutBlanks } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { supportOf } from './support.ts';

/** Least share of the headline's words that the text holds, and most of the name's, as a share of that. */
const leastOfHeadline = 0.25;
const mostOfName = 0.5;

/** Parts of speech that names of columns consist of: nouns, names, numbers, idioms, words for places and times. */
const nominal = /^(?:[nbjslitfmx]|vn|an)/u;

/**
 * Whether a run of headline lines ends with the name of its column, known by its text alone:
 *
 *   船票到底该不该涨
 *   渡口茶座              a few nouns without a mark, of which the text knows less than of the headline's words
 *
 * Not the rest of a headline (…船票涨价 / 改在明年), which has a verb or words of the text.
 */
export function endsWithName(run: readonly Block[], body: string, { lexicon }: ParseContext): boolean {
  const last = run[run.length - 1];
  const name = withoutBlanks(last?.passage.text ?? '');
  if (!last || run.length < 2 || last.depth > 0 || !/^\p{Script=Han}{2,6}\d{0,5}$/u.test(name)) return false;
  if (!lexicon.tag(name).every(({ tag }) => nominal.test(tag))) return false;
  const headline = run
    .slice(0, -1)
    .map(({ passage }) => passage.text)
    .join('');
  const known = supportOf(headline, body);
  return (
    known >= leastOfHeadline && supportOf(name, body) < known * mostOfName && lineWidth(headline) >= lineWidth(name)
  );
}
