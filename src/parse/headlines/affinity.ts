import type { Lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../remember.ts';
import { nearness, type Subject, subjectOf } from '../topics/subject.ts';
import { supportOf } from './support.ts';

/** What the characters that headline and text share count beside what both are about. */
const ofSupport = 3;

/**
 * How much a headline fits a text, from about -1 to 5: by the characters it shares with it, by the fields of news both are
 * of, and by how near their words lie in the space of topics.
 */
export function affinityOf(headline: string, text: string, lexicon: Lexicon): number {
  return text === '' ? 0 : weighAffinity(headline, text, (words) => subjectOf(words, lexicon));
}

/** The same for many headlines and texts, whose subjects are each found once. */
export function affinitiesOf(lexicon: Lexicon): (headline: string, text: string) => number {
  const find = remember((words) => subjectOf(words, lexicon));
  return (headline, text) => (text === '' ? 0 : weighAffinity(headline, text, find));
}

function weighAffinity(headline: string, text: string, find: (words: string) => Subject): number {
  const [one, other] = [find(headline), find(text)];
  return ofSupport * supportOf(headline, text) + nearness(one.place, other.place) + nearness(one.fields, other.fields);
}
