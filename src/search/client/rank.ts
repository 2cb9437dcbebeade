import type { Query } from '../query.ts';
import type { Zone } from '../zones.ts';
import type { Answer } from './evaluate.ts';

const weights: Record<Zone, number> = { title: 8, heading: 4, lead: 2, body: 1, author: 1, byline: 1 };
/** Above the weight of any one zone, so that words standing together decide only between records otherwise alike. */
const sum = 10;

/**
 * How much speaks for a record: where its words stand, each at its best place, then whether they stand together, as the
 * query has them. Of two records alike in this, the newer one comes first.
 * @param together the zones in which the words stand as one phrase
 */
export function rankOf({ zones }: Answer, together: readonly Zone[]): number {
  return sum * zones.reduce((total, where) => total + weightOf(where), 0) + weightOf(together);
}

function weightOf(where: readonly Zone[]): number {
  return Math.max(0, ...where.map((zone) => weights[zone]));
}

/** The words of a query as one phrase; null where it has one word or none, or asks for more than words. */
export function joinedPhrase({ clauses }: Query): string | null {
  const required = clauses.filter(({ excluded }) => !excluded);
  const phrases = required.flatMap(({ choices }) => choices).filter(({ field }) => field === null);
  if (required.length < 2 || phrases.length !== required.length) return null;
  return required.every(({ choices }) => choices.length === 1) ? phrases.map(({ phrase }) => phrase).join('') : null;
}
