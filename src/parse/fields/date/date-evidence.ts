import type { Evidence } from '../../../model/record.ts';
import type { DayMention } from './day-mention.ts';
import type { InferredYear } from './infer-year.ts';

/** The words that carried the day, then those that carried the year; a handful says enough. */
export function evidenceOf(mentions: readonly DayMention[], inferred: InferredYear): Evidence[] {
  return unique([
    ...mentions.slice(0, 3).map((mention) => mention.evidence),
    ...inferred.clues.slice(0, 3).map((clue) => clue.evidence),
  ]);
}

export function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((one) => [`${one.span[0]}:${one.text}`, one]));
  return [...seen.values()];
}
