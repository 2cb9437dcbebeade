import type { Conservation, PageResult } from '../../src/model/page.ts';
import { measureBCubed } from './b-cubed.ts';
import { measureBylines } from './bylines.ts';
import { countConservation } from './conservation.ts';
import type { ExactArticles } from './exact-articles.ts';
import { measureExactArticles } from './exact-articles.ts';
import type { FactShares } from './facts.ts';
import { measureFacts } from './facts.ts';
import type { GoldArticle, GoldPage } from './gold-page.ts';
import { goldPageOf } from './gold-page.ts';
import { measureHeadlines } from './headlines.ts';
import type { Label } from './label.ts';
import type { PredictedArticle, PredictedPage } from './predicted-page.ts';
import { partnerOf, predictedPageOf } from './predicted-page.ts';
import type { Rates, Score } from './score.ts';
import { scoreOf } from './score.ts';
import type { SeamShares } from './seams.ts';
import { measureSeams } from './seams.ts';
import { findSpacingErrors } from './spacing.ts';

/** The figures of one page; shares from 0 to 1, null where there is nothing to measure. */
export interface PageFigures {
  exact: Score;
  bCubed: Rates | null;
  headlines: number | null;
  bylines: Score;
  paragraphs: Score;
  spacing: number;
  conservation: Conservation;
  /** What the parser itself reports; lost and doubled must be the same. */
  parserConservation: Conservation;
  facts: FactShares;
  seams: SeamShares;
}

/** One measured page with what its figures were taken from. */
export interface MeasuredPage {
  /** The dump. */
  text: string;
  gold: GoldPage;
  predicted: PredictedPage;
  exact: ExactArticles;
  partners: ReadonlyMap<GoldArticle, PredictedArticle>;
  figures: PageFigures;
}

/** Label, dump and what the parser made of the dump → figures. Nothing is read from disk. */
export function measurePage(label: Label, text: string, result: PageResult): MeasuredPage {
  const gold = goldPageOf(label, text);
  const predicted = predictedPageOf(result, text);
  const exact = measureExactArticles(gold.articles, predicted.articles);
  const partners = new Map<GoldArticle, PredictedArticle>();
  for (const article of gold.articles) {
    const partner = partnerOf(article, gold, predicted);
    if (partner) partners.set(article, partner);
  }
  const figures: PageFigures = {
    exact: exact.score,
    bCubed: measureBCubed(gold, predicted),
    headlines: measureHeadlines(gold.articles, partners),
    bylines: measureBylines(gold.articles, predicted.articles, partners),
    paragraphs: scoreOf(
      predicted.articles.flatMap((article) => article.paragraphs),
      gold.articles.flatMap((article) => article.paragraphs),
    ),
    spacing: findSpacingErrors(result.records).length,
    conservation: countConservation(text, result),
    parserConservation: result.conservation,
    facts: measureFacts(label, result.records),
    seams: measureSeams(gold, predicted),
  };
  return { text, gold, predicted, exact, partners, figures };
}
