import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Fields, type FieldWord, readFields } from './fields.ts';
import { readTopicSpace, type TopicSpace } from './topic-space.ts';
import { type Topic, topicOf } from './weigh-topics.ts';

/** What a text is about. */
export interface Subject {
  words: Topic;
  /** Where the words lie in the space of topics: the sum of their vectors, of length 1, or 0 where none is known. */
  place: Float64Array;
  /** How much the text has of each field of news: the rarer the shared words among all fields, the more; of length 1 or 0. */
  fields: Float64Array;
}

/** What is known of words: both in one place, for memory is slow to answer. */
export interface Senses {
  words: ReadonlyMap<string, { vector: Int8Array | undefined; field: FieldWord | undefined }>;
  /** Of the space of topics. */
  dimensions: number;
  /** Of each field the root of how many words it has. */
  roots: Float64Array;
}

let loaded: Senses | undefined;

export function subjectOf(text: string, lexicon: Lexicon): Subject {
  loaded ??= sensesOf(readTopicSpace(), readFields());
  return findSubject(topicOf(text, lexicon), loaded);
}

export function sensesOf({ vectors, dimensions }: TopicSpace, { words: fieldWords, roots }: Fields): Senses {
  const words = new Map<string, { vector: Int8Array | undefined; field: FieldWord | undefined }>();
  for (const [word, vector] of vectors) words.set(word, { vector, field: fieldWords.get(word) });
  for (const [word, field] of fieldWords) if (!words.has(word)) words.set(word, { vector: undefined, field });
  return { words, dimensions, roots };
}

/** What a text of these words is about; one that stands in it often counts little more. */
export function findSubject(words: Topic, senses: Senses): Subject {
  const place = new Float64Array(senses.dimensions);
  const fields = new Float64Array(senses.roots.length);
  for (const [word, count] of words) {
    const sense = senses.words.get(word);
    if (!sense) continue;
    const amount = 1 + Math.log(count);
    if (sense.vector) addVector(place, sense.vector, amount);
    if (sense.field) addShares(fields, sense.field, amount, senses.roots);
  }
  toUnitLength(place);
  toUnitLength(fields);
  return { words, place, fields };
}

function addVector(place: Float64Array, vector: Int8Array, amount: number): void {
  for (let at = 0; at < vector.length; at++) place[at] = (place[at] ?? 0) + amount * (vector[at] ?? 0);
}

function addShares(shares: Float64Array, { fields, weight }: FieldWord, amount: number, roots: Float64Array): void {
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? 0;
    shares[field] = (shares[field] ?? 0) + (weight * amount) / (roots[field] ?? 1);
  }
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
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
