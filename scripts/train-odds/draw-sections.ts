import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';
import { sectionFeatures } from '../../src/parse/odds/section-features.ts';
import type { Examples } from './fit.ts';
import type { ProseArticle } from './read-prose.ts';

/** Titles over their first paragraphs, which bear no dateline, against subheadings over theirs. */
export function drawSections(articles: readonly ProseArticle[], lexicon: Lexicon): Examples {
  return {
    positive: articles.flatMap(({ title, paragraphs: [first] }) =>
      first === undefined || title === '' ? [] : [sectionFeatures(title, first, lexicon)],
    ),
    negative: articles.flatMap(({ sections }) =>
      sections.flatMap(({ heading, text }) => (text === '' ? [] : [sectionFeatures(heading, text, lexicon)])),
    ),
  };
}
