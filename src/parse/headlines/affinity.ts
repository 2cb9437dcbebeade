import type { Lexicon } from '../lexicon/lexicon.ts';
import { nearness, subjectOf } from '../topics/subject.ts';
import { supportOf } from './support.ts';

/** What the characters that headline and text share count beside what both are about. */
const ofSupport = 3;

/**
 * How much a headline fits a text, from about -1 to 5: by the characters it shares with it, by the fields of news both are
 * of, and by how near their words lie in the space of topics.
 */
export function affinityOf(headline: string, text: string, lexicon: Lexicon): number {
  if (text === '') return 0;
  const [one, other] = [subjectOf(headline, lexicon), subjectOf(text, lexicon)];
  return ofSupport * supportOf(headline, text) + nearness(one.place, other.place) + nearness(one.fields, other.fields);
}
