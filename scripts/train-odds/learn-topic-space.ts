import type { StoredTopicSpace } from '../../src/parse/topics/topic-space.ts';
import type { Random } from '../generate-corpus/random.ts';
import type { Topic } from './topic.ts';

/** Words in fewer articles say nothing that can be trusted, words in a larger share of all of them nothing at all. */
const fewestArticles = 3;
const largestShare = 0.2;

/** Rounds of orthogonal iteration; more change no figure. */
const rounds = 12;

/** What a cell of the table of words by articles holds: the word's number, and its weight. */
type Cell = readonly [number, number];

/**
 * Latent semantic analysis: the words of articles as vectors whose products come nearest to those of the whole table of
 * words by articles, each weighted by its rarity.
 */
export function learnTopicSpace(articles: readonly Topic[], dimensions: number, random: Random): StoredTopicSpace {
  const holders = new Map<string, number>();
  for (const topic of articles) for (const word of topic.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const words = [...holders]
    .filter(([, count]) => count >= fewestArticles && count < articles.length * largestShare)
    .map(([word]) => word)
    .sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const rarities = words.map((word) => Math.log(articles.length / (holders.get(word) ?? 1)));
  const rows = articles.map((topic) => rowOf(topic, numbers, rarities));
  const axes = findAxes(rows, words.length, dimensions, random);
  const vectors = words.map((_, number) => axes.map((axis) => (axis[number] ?? 0) * (rarities[number] ?? 0)));
  const largest = Math.max(...vectors.map((vector) => Math.max(...vector.map(Math.abs))));
  const bytes = Int8Array.from(vectors.flatMap((vector) => vector.map((value) => Math.round((127 * value) / largest))));
  return { dimensions, words, vectors: Buffer.from(bytes.buffer).toString('base64') };
}

/** An article's words with their weights, of length 1. */
function rowOf(topic: Topic, numbers: ReadonlyMap<string, number>, rarities: readonly number[]): Cell[] {
  const cells = [...topic].flatMap(([word, count]): Cell[] => {
    const number = numbers.get(word);
    return number === undefined ? [] : [[number, (1 + Math.log(count)) * (rarities[number] ?? 0)]];
  });
  const length = Math.sqrt(cells.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return cells.map(([number, weight]): Cell => [number, weight / length]);
}

/** The directions in which the rows lie furthest (the table's first right singular vectors), each of length 1. */
function findAxes(rows: readonly Cell[][], width: number, dimensions: number, random: Random): Float64Array[] {
  let axes: Float64Array[] = Array.from({ length: dimensions }, () =>
    Float64Array.from({ length: width }, () => random.int(-1000, 1000)),
  );
  makeOrthonormal(axes);
  for (let round = 0; round < rounds; round++) {
    axes = axes.map((axis) => timesSquare(rows, axis));
    makeOrthonormal(axes);
  }
  return axes;
}

/** The axis times the table and its transpose. */
function timesSquare(rows: readonly Cell[][], axis: Float64Array): Float64Array {
  const product = new Float64Array(axis.length);
  for (const row of rows) {
    const share = row.reduce((sum, [number, weight]) => sum + weight * (axis[number] ?? 0), 0);
    for (const [number, weight] of row) product[number] = (product[number] ?? 0) + weight * share;
  }
  return product;
}

/** By Gram and Schmidt, in place. */
function makeOrthonormal(axes: readonly Float64Array[]): void {
  for (const [at, axis] of axes.entries()) {
    for (const before of axes.slice(0, at)) {
      const share = axis.reduce((sum, value, index) => sum + value * (before[index] ?? 0), 0);
      for (let index = 0; index < axis.length; index++) axis[index] = (axis[index] ?? 0) - share * (before[index] ?? 0);
    }
    const length = Math.sqrt(axis.reduce((sum, value) => sum + value ** 2, 0)) || 1;
    for (let index = 0; index < axis.length; index++) axis[index] = (axis[index] ?? 0) / length;
  }
}
