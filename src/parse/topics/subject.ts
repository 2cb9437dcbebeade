import type { TaggedWord } from '../lexicon/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadSenses, type Senses } from './senses.ts';
import { type Topic, topicOf } from './weigh-topics.ts';

/** What a text is about. */
export interface Subject {
  /** Where the words lie in the space of topics: the sum of their vectors, of length 1, or 0 where none is known. */
  place: Float64Array;
  /** How much the text has of each field of news: the rarer the shared words among all fields, the more; of length 1 or 0. */
  fields: Float64Array;
}

/** The same with the words themselves. */
export interface WordedSubject extends Subject {
  words: Topic;
}

export function subjectOf(text: string, lexicon: Lexicon): Subject {
  return findSubject(lexicon.tag(text), loadSenses());
}

export function wordedSubjectOf(text: string, lexicon: Lexicon): WordedSubject {
  const { place, fields } = subjectOf(text, lexicon);
  return { words: topicOf(text, lexicon), place, fields };
}

/** What a text of these words is about; one that stands in it often counts little more. */
export function findSubject(words: readonly TaggedWord[], senses: Senses): Subject {
  const place = new Float64Array(senses.dimensions);
  const fields = new Float64Array(senses.roots.length);
  senses.add(words, place, fields);
  toUnitLength(place);
  toUnitLength(fields);
  return { place, fields };
}

/** The place of a text's subject alone. */
export function placeOf(text: string, lexicon: Lexicon): Float64Array {
  const senses = loadSenses();
  const place = new Float64Array(senses.dimensions);
  senses.add(lexicon.tag(text), place);
  toUnitLength(place);
  return place;
}

function toUnitLength(values: Float64Array): void {
  const length = Math.sqrt(nearness(values, values));
  if (length === 0) return;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value !== 0) values[at] = value / length; // of fields most are 0
  }
}

/** How near two texts lie by their places or their fields, from -1 to 1; 0 where nothing is known of either. */
export function nearness(one: Float64Array, other: Float64Array): number {
  // Four sums side by side: each addition to a single one would wait for the one before.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 4 <= one.length; at += 4) {
    first += (one[at] ?? 0) * (other[at] ?? 0);
    second += (one[at + 1] ?? 0) * (other[at + 1] ?? 0);
    third += (one[at + 2] ?? 0) * (other[at + 2] ?? 0);
    fourth += (one[at + 3] ?? 0) * (other[at + 3] ?? 0);
  }
  for (; at < one.length; at++) first += (one[at] ?? 0) * (other[at] ?? 0);
  return first + second + third + fourth;
}
