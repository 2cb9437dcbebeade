import { bigramsOf, lettersOf } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../remember.ts';
import { nearnessInFields } from '../topics/field-shares.ts';
import { nearness, type Subject, subjectOf } from '../topics/subject.ts';
import { shareOf } from './support.ts';

/** What the characters that headline and text share count beside what both are about. */
const ofSupport = 3;

/**
 * How much a headline fits a text, from about -1 to 5: by the characters it shares with it, by the fields of news both are
 * of, and by how near their words lie in the space of topics.
 */
export function affinityOf(headline: string, text: string, lexicon: Lexicon): number {
  return affinitiesOf(lexicon)(headline, text);
}

/** The same for many headlines and texts, each of which is read once. */
export function affinitiesOf(lexicon: Lexicon): (headline: string, text: string) => number {
  const readHeadline = remember((text) => ({ pairs: bigramsOf(text), subject: subjectOf(text, lexicon) }));
  const readText = remember((text) => ({ letters: lettersOf(text), subject: subjectOf(text, lexicon) }));
  return (headline, text) => (text === '' ? 0 : weighAffinity(readHeadline(headline), readText(text)));
}

function weighAffinity(
  headline: { pairs: readonly string[]; subject: Subject },
  text: { letters: string; subject: Subject },
): number {
  const [one, other] = [headline.subject, text.subject];
  const support = shareOf(headline.pairs, text.letters);
  return ofSupport * support + nearness(one.place, other.place) + nearnessInFields(one.fields, other.fields);
}
