import { bigramsOf, lettersOf } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../remember.ts';
import { nearnessInFields } from '../topics/field-shares.ts';
import { spellingOf } from '../topics/spelling.ts';
import { nearness, type Subject, subjectOf } from '../topics/subject.ts';
import { shareOfCharacters, type TellingCharacters, tellingCharactersOf } from './shared-characters.ts';
import { shareOf } from './support.ts';

/** What each kind of likeness counts; fitted on the headlines and texts of labelled pages. */
const weight = { pairs: 1.6, characters: 1.3, space: 0.8, fields: 1.9 };

/** What texts know of other texts' headlines, for the language has characters that stand everywhere. */
const usual = 0.2;

/**
 * How much a headline fits a text, from about 0 to 5: by the characters and pairs of characters it shares with it, by the
 * fields of news both are of, and by how near their words lie in the space of topics.
 */
export function affinityOf(headline: string, text: string, lexicon: Lexicon): number {
  return affinitiesOf(lexicon)(headline, text);
}

/** The same for many headlines and texts, each of which is read once. */
export function affinitiesOf(lexicon: Lexicon): (headline: string, text: string) => number {
  const shares = lexicon.characterShares;
  const readHeadline = remember((text) => ({
    pairs: bigramsOf(text),
    characters: tellingCharactersOf(text, shares),
    subject: subjectOf(text, lexicon),
  }));
  const readText = remember((text) => ({
    letters: lettersOf(text),
    characters: spellingOf(text, shares).units,
    subject: subjectOf(text, lexicon),
  }));
  return (headline, text) => (text === '' ? 0 : weighAffinity(readHeadline(headline), readText(text)));
}

interface Headline {
  pairs: readonly string[];
  characters: TellingCharacters;
  subject: Subject;
}

function weighAffinity(
  headline: Headline,
  text: { letters: string; characters: Uint16Array; subject: Subject },
): number {
  const [one, other] = [headline.subject, text.subject];
  return (
    weight.pairs * shareOf(headline.pairs, text.letters) +
    weight.characters * Math.max(0, shareOfCharacters(headline.characters, text.characters) - usual) +
    weight.space * nearness(one.place, other.place) +
    weight.fields * nearnessInFields(one.fields, other.fields)
  );
}
