import { readFileSync } from 'node:fs';
import type { Topic } from './weigh-topics.ts';

/**
 * Fields that local news reports on, each with the words its reports use: 夜间门诊, 红薯窖, 公厕…. Written by hand;
 * `npm run train:odds -- topics` cuts them into words and writes them here.
 */
export interface Fields {
  words: ReadonlyMap<string, FieldWord>;
  /** Roots of how many words each field has. */
  roots: Float64Array;
}

interface FieldWord {
  /** Numbers of the fields that use the word. */
  fields: Uint16Array;
  /** How much it tells: the fewer fields use it, the more. */
  weight: number;
}

/** As they lie in the file: each field's words, parted by blanks. */
export type StoredFields = readonly string[];

let loaded: Fields | undefined;

/** The fields, read once. */
export function loadFields(): Fields {
  loaded ??= unpackFields(readStored());
  return loaded;
}

function readStored(): StoredFields {
  const file = new URL('./fields.generated.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as StoredFields;
}

export function unpackFields(stored: StoredFields): Fields {
  const holders = new Map<string, number[]>();
  const roots = new Float64Array(stored.length);
  for (const [field, list] of stored.entries()) {
    const words = list.split(' ');
    roots[field] = Math.sqrt(words.length);
    for (const word of words) {
      const known = holders.get(word);
      if (known) known.push(field);
      else holders.set(word, [field]);
    }
  }
  const words = new Map<string, FieldWord>();
  for (const [word, fields] of holders) {
    words.set(word, { fields: Uint16Array.from(fields), weight: Math.log(stored.length / fields.length) ** 2 });
  }
  return { words, roots };
}

/**
 * How much a text has of each field: the rarer the shared words among all fields, the more; of length 1, or 0 where
 * it has no word of any.
 */
export function shareFields(topic: Topic, { words, roots }: Fields): Float64Array {
  const shares = new Float64Array(roots.length);
  for (const [word, count] of topic) {
    const known = words.get(word);
    if (known) addShares(shares, known, 1 + Math.log(count), roots);
  }
  let squares = 0;
  for (let field = 0; field < shares.length; field++) squares += (shares[field] ?? 0) ** 2;
  if (squares === 0) return shares;
  const length = Math.sqrt(squares);
  for (let field = 0; field < shares.length; field++) {
    const share = shares[field] ?? 0;
    if (share > 0) shares[field] = share / length; // most are 0
  }
  return shares;
}

function addShares(shares: Float64Array, { fields, weight }: FieldWord, amount: number, roots: Float64Array): void {
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? 0;
    shares[field] = (shares[field] ?? 0) + (weight * amount) / (roots[field] ?? 1);
  }
}
