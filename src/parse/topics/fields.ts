import { readFileSync } from 'node:fs';
import type { Topic } from './weigh-topics.ts';

/**
 * Fields that local news reports on, each with the words its reports use: 夜间门诊, 红薯窖, 公厕…. Written by hand;
 * `npm run train:odds -- topics` cuts them into words and writes them here.
 */
export interface Fields {
  /** For each word the numbers of the fields that use it. */
  holders: ReadonlyMap<string, readonly number[]>;
  /** How many words each field has. */
  sizes: readonly number[];
}

/** As they lie in the file: each field's words, parted by blanks. */
export type StoredFields = readonly string[];

let loaded: Fields | undefined;

/** The fields, read once. */
export function loadFields(): Fields {
  const file = new URL('./fields.generated.json', import.meta.url);
  loaded ??= unpackFields(JSON.parse(readFileSync(file, 'utf8')) as StoredFields);
  return loaded;
}

export function unpackFields(stored: StoredFields): Fields {
  const holders = new Map<string, number[]>();
  const sizes = stored.map((list, field) => {
    const words = list.split(' ');
    for (const word of words) {
      const known = holders.get(word);
      if (known) known.push(field);
      else holders.set(word, [field]);
    }
    return words.length;
  });
  return { holders, sizes };
}

/**
 * How much a text has of each field: the rarer the shared words among all fields, the more; of length 1, or 0 where
 * it has no word of any.
 */
export function shareFields(topic: Topic, { holders, sizes }: Fields): Float64Array {
  const shares = new Float64Array(sizes.length);
  for (const [word, count] of topic) {
    const fields = holders.get(word);
    if (!fields) continue;
    const weight = Math.log(sizes.length / fields.length) ** 2 * (1 + Math.log(count));
    for (const field of fields) shares[field] = (shares[field] ?? 0) + weight / Math.sqrt(sizes[field] ?? 1);
  }
  const length = Math.sqrt(shares.reduce((sum, share) => sum + share ** 2, 0));
  return length === 0 ? shares : shares.map((share) => share / length);
}
