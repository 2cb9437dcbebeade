import { bodyText, type Draft, titleText } from '../draft.ts';
import { ContentEvidence } from './content-evidence.ts';
import type { BandWeighers } from './read-band.ts';

/** What texts speak of, held against whole articles, in the order of these. */
export function contentOf(
  texts: readonly string[],
  articles: readonly Draft[],
  { placeOf, findNames, subjectOf, lexicon }: BandWeighers,
): ContentEvidence {
  const known = articles.map((article) => ({
    text: titleText(article.headlines) + bodyText(article),
    place: placeOf(article),
  }));
  return new ContentEvidence(texts, known, findNames, lexicon, subjectOf);
}
