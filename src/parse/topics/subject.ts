import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Fields, readFields } from './fields.ts';
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

/**
 * What is known of words, a row each: in few tables, for memory is slow to answer, and an object or an array for each of
 * 30,000 words lies anywhere in it.
 */
export interface Senses {
  rows: ReadonlyMap<string, number>;
  /** Of the space of topics. */
  dimensions: number;
  /** So many numbers a row; what the space does not know has its rows behind the last. */
  vectors: Int8Array;
  /** The numbers of all rows' fields, where each row's begin, with the end of the last, and how much they tell. */
  fields: Uint16Array;
  begins: Int32Array;
  weights: Float64Array;
  /** Of each field the root of how many words it has. */
  roots: Float64Array;
}

let loaded: Senses | undefined;

export function subjectOf(text: string, lexicon: Lexicon): Subject {
  loaded ??= sensesOf(readTopicSpace(), readFields());
  return findSubject(topicOf(text, lexicon), loaded);
}

export function sensesOf({ vectors, dimensions }: TopicSpace, { words: fieldWords, roots }: Fields): Senses {
  const words = [...new Set([...vectors.keys(), ...fieldWords.keys()])];
  const ofRows = words.map((word) => fieldWords.get(word));
  const begins = new Int32Array(words.length + 1);
  for (const [row, known] of ofRows.entries()) begins[row + 1] = (begins[row] ?? 0) + (known?.fields.length ?? 0);
  const senses = {
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions,
    vectors: new Int8Array(vectors.size * dimensions),
    fields: new Uint16Array(begins.at(-1) ?? 0),
    begins,
    weights: Float64Array.from(ofRows, (known) => known?.weight ?? 0),
    roots,
  };
  for (const [row, vector] of [...vectors.values()].entries()) senses.vectors.set(vector, row * dimensions);
  for (const [row, known] of ofRows.entries()) if (known) senses.fields.set(known.fields, begins[row]);
  return senses;
}

/** What a text of these words is about; one that stands in it often counts little more. */
export function findSubject(words: Topic, senses: Senses): Subject {
  const place = new Float64Array(senses.dimensions);
  const fields = new Float64Array(senses.roots.length);
  for (const [word, count] of words) {
    const row = senses.rows.get(word);
    if (row === undefined) continue;
    const amount = 1 + Math.log(count);
    addVector(place, row, amount, senses);
    addShares(fields, row, amount, senses);
  }
  toUnitLength(place);
  toUnitLength(fields);
  return { words, place, fields };
}

function addVector(place: Float64Array, row: number, amount: number, { vectors, dimensions }: Senses): void {
  const from = row * dimensions;
  if (from >= vectors.length) return;
  for (let at = 0; at < dimensions; at++) place[at] = (place[at] ?? 0) + amount * (vectors[from + at] ?? 0);
}

function addShares(shares: Float64Array, row: number, amount: number, senses: Senses): void {
  const { fields, begins, weights, roots } = senses;
  const weight = (weights[row] ?? 0) * amount;
  const end = begins[row + 1] ?? 0;
  for (let at = begins[row] ?? 0; at < end; at++) {
    const field = fields[at] ?? 0;
    shares[field] = (shares[field] ?? 0) + weight / (roots[field] ?? 1);
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
