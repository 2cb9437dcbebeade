import { editDistance } from './edit-distance.ts';
import type { GoldArticle } from './gold-page.ts';
import type { PredictedArticle } from './predicted-page.ts';
import type { Score } from './score.ts';

/** The share of characters of a body that must be right and in the right order. */
const requiredShare = 0.995;

export interface ExactArticles {
  score: Score;
  /** Labelled articles with the predicted one that equals them. */
  matches: Map<GoldArticle, PredictedArticle>;
}

/**
 * Exact articles: titles equal, and bodies equal in at least 99.5 % of characters in the right order (1 − Levenshtein
 * distance / length of the longer). One predicted article matches one labelled article. An article without a body
 * counts as predicted too.
 */
export function measureExactArticles(
  gold: readonly GoldArticle[],
  predicted: readonly PredictedArticle[],
): ExactArticles {
  const matches = new Map<GoldArticle, PredictedArticle>();
  const free = new Set(predicted);
  for (const article of gold) {
    for (const candidate of free) {
      if (article.title !== candidate.title || !isSameBody(article.body, candidate.body)) continue;
      matches.set(article, candidate);
      free.delete(candidate);
      break;
    }
  }
  return { score: { correct: matches.size, predicted: predicted.length, expected: gold.length }, matches };
}

export function isSameBody(first: string, second: string): boolean {
  const longest = Math.max(Array.from(first).length, Array.from(second).length);
  const allowed = Math.floor(longest * (1 - requiredShare) + 1e-9);
  return editDistance(first, second, allowed) <= allowed;
}
