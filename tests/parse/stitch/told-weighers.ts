import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';
import type { BandWeighers } from '../../../src/parse/stitch/read-band.ts';
import { spelledSubjectOf } from '../../../src/parse/topics/subject.ts';

const lexicon = loadLexicon();

/** Weighers to which halves and openings say nothing but what a test tells: only what texts speak of. */
export const toldWeighers: BandWeighers = {
  weighSeam: () => -2,
  weighAmong: () => 0,
  weighOpening: () => 0,
  weighIndent: () => 0,
  placeOf: () => '',
  findNames: nameFinder([]),
  subjectOf: (text) => spelledSubjectOf(text, lexicon),
  lexicon,
};
