import type { LineWeighers } from './dialect/standing/line-weighers.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { weighHalves } from './odds/weigh-halves.ts';
import { weighHeadlineWords } from './odds/weigh-headline-words.ts';
import { remember } from './remember.ts';
import { weighSeam } from './stitch/seam-evidence.ts';

/** What judges the lines of a page before its blocks are known, for the time of one page. */
export function lineWeighersOf(lexicon: Lexicon): LineWeighers {
  return {
    weighLine: remember((text: string) => weighHeadlineWords(text, lexicon)),
    weighHalves: (left, right) => weighHalves(left, right, weighSeam(left, right, lexicon, '').score, lexicon),
  };
}
