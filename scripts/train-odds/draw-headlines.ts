import { endsSentence, unbalancedMarks } from '../../src/parse/characters.ts';
import type { Lexicon } from '../../src/parse/lexicon/lexicon.ts';
import { headlineFeatures } from '../../src/parse/odds/headline-features.ts';
import { findCut } from '../generate-corpus/cut-text.ts';
import type { Random } from '../generate-corpus/random.ts';
import type { Examples } from './fit.ts';
import type { ProseArticle } from './read-prose.ts';

/** Longest line that may be a headline, in characters. */
const longest = 34;

/** Pieces that are cut from a paragraph: of its beginning and of its middle, as many each. */
const piecesOfParagraph = 3;

/**
 * Headline lines, their halves and subheadings, against pieces of paragraphs: a beginning, or a part of the middle, that
 * ends where a column could.
 */
export function drawHeadlines(articles: readonly ProseArticle[], lexicon: Lexicon, random: Random): Examples {
  return {
    positive: articles.flatMap(linesOf).map((line) => headlineFeatures(line, lexicon)),
    negative: articles
      .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => piecesOf(paragraph, random)))
      .map((piece) => headlineFeatures(piece, lexicon)),
  };
}

/** A title of two halves also as its halves, and as one line set without a blank or with a comma. */
function linesOf({ kicker, title, subtitle, sections }: ProseArticle): string[] {
  const lines = [kicker, title, subtitle, ...sections.map(({ heading }) => heading)].filter(
    (line) => !/^—/u.test(line),
  );
  const halves = lines.flatMap((line) => line.split(/\s+/u));
  const others = lines.flatMap((line) => [line.replace(/\s+/gu, ''), line.replace(/\s+/gu, '，')]);
  return [...new Set([...lines, ...halves, ...others])].filter((line) => line.length >= 4 && line.length <= longest);
}

function piecesOf(paragraph: string, random: Random): string[] {
  const pieces: string[] = [];
  for (let piece = 0; piece < piecesOfParagraph; piece++) {
    const start = findCut(paragraph, random, 2) ?? 0;
    for (const text of [paragraph, paragraph.slice(start)]) {
      const end = findCut(text.slice(0, longest + 1), random, 4);
      if (end !== null) pieces.push(text.slice(0, end));
    }
  }
  return [...new Set(pieces)].filter(isBare);
}

/** Whether a reader of the line could take it for a headline: no mark ends it, no sentence ends inside, nothing is open. */
function isBare(line: string): boolean {
  const { open, closed } = unbalancedMarks(line);
  return line.length >= 4 && !endsSentence(line) && !/[，、；：。]$|[。；]/u.test(line) && !open && !closed;
}
