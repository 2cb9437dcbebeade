import type { Mention } from '../../../../model/record.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { afterAge } from './after-age.ts';
import { afterRole } from './after-role.ts';
import { beforeSpeech } from './before-speech.ts';
import { beforeTitle } from './before-title.ts';
import { besideKnown } from './beside-known.ts';
import { byRecurrence } from './by-recurrence.ts';
import { countMentions } from './count-mentions.ts';
import { findSightings } from './find-sightings.ts';
import { inList } from './in-list.ts';
import { looksLikeWord } from './name-form.ts';
import { oneWord } from './one-word.ts';
import { reconcileLengths } from './reconcile-lengths.ts';
import { type NameRule, Reading, type Sighting } from './sighting.ts';
import { gradeSurname } from './surname-grade.ts';

/**
 * The reasons to take a stretch of text for a person; they are weighed together, so their order is only for reading.
 * Beside them stands the one that looks at who is known already.
 */
const nameRules: readonly NameRule[] = [afterRole, afterAge, beforeTitle, beforeSpeech, inList, byRecurrence, oneWord];

/**
 * People an article names in full, with how often, the most named first and then in the order of the text.
 *
 *   浚县图书馆馆长钟闻笛介绍，……钟闻笛说……村民吴大爷……   →   [{ name: '钟闻笛', count: 2 }]
 *
 * The dictionary splits names (石|青禾) and takes 养老 and 许可 for names, so characters are read: a surname, one or two
 * characters behind it that can be a given name, and reasons around them. A wrong person is worse than a missed one.
 *
 * @param text the article's headline and body, a line each, bylines lifted
 * @param bylineNames reporters and photographers, who are not people of the article
 */
export function findPeople(text: string, bylineNames: readonly string[], lexicon: Lexicon): Mention[] {
  const reading = new Reading(text, lexicon);
  const leftOut = new Set(bylineNames);
  const byName = new Map<string, Sighting[]>();
  for (const sighting of findSightings(reading)) {
    if (leftOut.has(sighting.name)) continue;
    const others = byName.get(sighting.name);
    if (others) others.push(sighting);
    else byName.set(sighting.name, [sighting]);
  }
  const known = new Set<string>();
  const candidates: { name: string; sightings: readonly Sighting[]; missing: number }[] = [];
  for (const [name, sightings] of reconcileLengths(byName)) {
    let missing = weightNeeded(name, lexicon);
    for (const rule of nameRules) missing -= mostOf(sightings, rule, reading);
    candidates.push({ name, sightings, missing });
  }
  // Twice, because a name beside a known one may stand before it.
  for (let round = 0; round < 2; round++) {
    for (const { name, sightings, missing } of candidates) {
      if (missing > 2 || known.has(name)) continue;
      if (missing <= 0 || sightings.some((one) => besideKnown.weigh(one, known) >= missing)) known.add(name);
    }
  }
  return countMentions(known, text);
}

/** The most that one of the sightings weighs by a rule; 2 is the most there is. */
function mostOf(sightings: readonly Sighting[], rule: NameRule, reading: Reading): number {
  let most = 0;
  for (const sighting of sightings) {
    most = Math.max(most, rule.weigh(sighting, reading));
    if (most === 2) break;
  }
  return most;
}

/** Two for a name of good form, more where its surname or the whole is an ordinary word as well. */
function weightNeeded(name: string, lexicon: Lexicon): number {
  const surname = gradeSurname(name);
  if (!surname) return Number.POSITIVE_INFINITY;
  const alsoWord = surname.grade === 'alsoWord';
  if (looksLikeWord(name, surname.length, lexicon)) return alsoWord ? 6 : 4;
  if (alsoWord) return name.length > 2 ? 3 : 4;
  return 2;
}
