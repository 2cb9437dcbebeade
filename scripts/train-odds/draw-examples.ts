import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';
import { openingFeatures } from '../../src/parse/odds/opening-features.ts';
import { seamFeatures } from '../../src/parse/odds/seam-features.ts';
import { weighSeam } from '../../src/parse/stitch/seam-evidence.ts';
import { findCut } from '../generate-corpus/cut-text.ts';
import type { Random } from '../generate-corpus/random.ts';
import type { Examples } from './fit.ts';

/** How often a paragraph is cut. */
const cutsPerParagraph = 4;

/** Characters that stay on either side of a cut. */
const margin = 2;

interface Cut {
  left: string;
  right: string;
  /** The page as its dump would show it, cut at this place. */
  page: string;
}

/** Openings: the right halves of cut paragraphs against whole paragraphs. */
export function drawOpenings(pages: readonly string[][], lexicon: Lexicon, random: Random): Examples {
  const cuts = pages.flatMap((page) => cutPage(page, random));
  return {
    positive: cuts.map(({ right }) => openingFeatures(right, lexicon)),
    negative: pages.flat().map((paragraph) => openingFeatures(paragraph, lexicon)),
  };
}

/** Seams: the two halves of a paragraph against halves of two paragraphs of the same page. */
export function drawSeams(pages: readonly string[][], lexicon: Lexicon, random: Random): Examples {
  const positive: Examples['positive'][number][] = [];
  const negative: Examples['positive'][number][] = [];
  for (const paragraphs of pages) {
    const cuts = cutPage(paragraphs, random);
    for (const { left, right, page } of cuts) {
      const featuresOf = (other: string) =>
        seamFeatures(left, other, weighSeam(left, other, lexicon, page).score, lexicon);
      positive.push(featuresOf(right));
      for (const other of [random.pick(cuts), random.pick(cuts)]) {
        if (other.right !== right) negative.push(featuresOf(other.right));
      }
    }
  }
  return { positive, negative };
}

function cutPage(paragraphs: readonly string[], random: Random): Cut[] {
  return paragraphs.flatMap((paragraph, index) =>
    Array.from({ length: cutsPerParagraph }, () => findCut(paragraph, random, margin)).flatMap((at) => {
      if (at === null) return [];
      const [left, right] = [paragraph.slice(0, at), paragraph.slice(at)];
      const page = [...paragraphs.slice(0, index), left, right, ...paragraphs.slice(index + 1)].join('\n');
      return [{ left, right, page }];
    }),
  );
}
