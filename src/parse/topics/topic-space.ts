import { readFileSync } from 'node:fs';

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

/** The space that was learned. */
export function readTopicSpace(): TopicSpace {
  const file = new URL('./topic-space.generated.json', import.meta.url);
  return unpackTopicSpace(JSON.parse(readFileSync(file, 'utf8')) as StoredTopicSpace);
}

export function unpackTopicSpace({ dimensions, words, vectors }: StoredTopicSpace): TopicSpace {
  const bytes = Buffer.from(vectors, 'base64');
  const vectorAt = (index: number) => new Int8Array(bytes.buffer, bytes.byteOffset + index * dimensions, dimensions);
  return { dimensions, vectors: new Map(words.map((word, index) => [word, vectorAt(index)])) };
}
