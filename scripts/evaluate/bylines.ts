import type { Byline } from '../../src/model/record.ts';
import { fold } from './fold.ts';
import type { GoldArticle } from './gold-page.ts';
import type { PredictedArticle } from './predicted-page.ts';
import type { Score } from './score.ts';

/** The roles that labels know; photographers, sources and editors are left out. */
const writingRoles: ReadonlySet<Byline['role']> = new Set(['reporter', 'correspondent', 'author']);

export interface PredictedByline {
  record: string;
  role: Byline['role'];
  name: string;
}

/**
 * Bylines by role and name: a labelled byline is found where the partner of its article has the name in that role (a
 * reporter may be predicted as author). Every byline of a predicted article counts as predicted.
 */
export function measureBylines(
  gold: readonly GoldArticle[],
  predicted: readonly PredictedArticle[],
  partners: ReadonlyMap<GoldArticle, PredictedArticle>,
): Score {
  const free = predicted.flatMap(writingBylinesOf);
  const score: Score = { correct: 0, predicted: free.length, expected: 0 };
  for (const article of gold) {
    const record = partners.get(article)?.record.id;
    for (const { roles, name } of article.bylines) {
      score.expected++;
      const at = free.findIndex(
        (byline) => byline.record === record && byline.name === name && roles.includes(byline.role),
      );
      if (at < 0) continue;
      free.splice(at, 1);
      score.correct++;
    }
  }
  return score;
}

/** The bylines of a record that count, each role and name once. */
export function writingBylinesOf(article: PredictedArticle): PredictedByline[] {
  const bylines = new Map<string, PredictedByline>();
  for (const { role, name } of article.record.bylines) {
    if (!writingRoles.has(role)) continue;
    bylines.set(`${role} ${fold(name)}`, { record: article.record.id, role, name: fold(name) });
  }
  return [...bylines.values()];
}
