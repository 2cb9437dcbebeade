import { readFileSync } from 'node:fs';
import type { Topic } from './weigh-topics.ts';

/**
 * A space of few dimensions in which words lie near one another that stand in the same articles: 供暖 and 暖气片,
 * 起诉 and 法官. Learned by latent semantic analysis (Deerwester et al. 1990) from invented articles; `npm run train:odds
 * -- topics` writes it.
 */
export interface TopicSpace {
  dimensions: number;
  /** For each word its vector, by its rarity the longer. */
  vectors: ReadonlyMap<string, Int8Array>;
}

/** As it lies in the file: the vectors of all words one after another, a signed byte a dimension, in base 64. */
export interface StoredTopicSpace {
  dimensions: number;
  words: string[];
  vectors: string;
}

let loaded: TopicSpace | undefined;

/** The space that was learned, read once. */
export function loadTopicSpace(): TopicSpace {
  loaded ??= unpackTopicSpace(readStored());
  return loaded;
}

function readStored(): StoredTopicSpace {
  const file = new URL('./topic-space.generated.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as StoredTopicSpace;
}

export function unpackTopicSpace({ dimensions, words, vectors }: StoredTopicSpace): TopicSpace {
  const bytes = Buffer.from(vectors, 'base64');
  const vectorAt = (index: number) => new Int8Array(bytes.buffer, bytes.byteOffset + index * dimensions, dimensions);
  return { dimensions, vectors: new Map(words.map((word, index) => [word, vectorAt(index)])) };
}

/** Where a text lies: the sum of its words' vectors, a word that stands there often counting little more, of length 1 or 0. */
export function placeTopic(topic: Topic, { dimensions, vectors }: TopicSpace): Float64Array {
  const place = new Float64Array(dimensions);
  for (const [word, count] of topic) {
    const vector = vectors.get(word);
    if (!vector) continue;
    const weight = 1 + Math.log(count);
    for (let at = 0; at < dimensions; at++) place[at] = (place[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  const length = Math.sqrt(dot(place, place));
  return length === 0 ? place : place.map((value) => value / length);
}

/** How near two texts lie, from -1 to 1; 0 where nothing is known of either. */
export function nearness(one: Float64Array, other: Float64Array): number {
  return dot(one, other);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
