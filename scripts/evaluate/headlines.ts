import type { GoldArticle } from './gold-page.ts';
import type { PredictedArticle } from './predicted-page.ts';

/** Whether title, kicker and subtitle all are as labelled; false where no article holds the body. */
export function isHeadlineRight(gold: GoldArticle, partner: PredictedArticle | undefined): boolean {
  return (
    partner !== undefined &&
    partner.title === gold.title &&
    partner.kicker === gold.kicker &&
    partner.subtitle === gold.subtitle
  );
}

/** Headline accuracy: the share of labelled articles whose partner has the right headline group; null without any. */
export function measureHeadlines(
  gold: readonly GoldArticle[],
  partners: ReadonlyMap<GoldArticle, PredictedArticle>,
): number | null {
  if (gold.length === 0) return null;
  return gold.filter((article) => isHeadlineRight(article, partners.get(article))).length / gold.length;
}
