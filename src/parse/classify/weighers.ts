import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighBareLine } from '../odds/weigh-bare-line.ts';
import { weighHalves } from '../odds/weigh-halves.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import type { Weighers } from './rule.ts';

/** What judges the words of a page whose seams and lines the given functions weigh. */
export function weighersOf(
  weighSeam: Weighers['weighSeam'],
  weighLine: Weighers['weighLine'],
  lexicon: Lexicon,
  weighIndent: (text: string) => number = () => 0,
): Weighers {
  return {
    weighSeam,
    weighLine,
    weighOpening: (text) => weighIndent(text) + weighOpening(text, lexicon),
    weighHalves: (left, right) => weighHalves(left, right, weighSeam(left, right), lexicon),
    weighBareLine,
  };
}
