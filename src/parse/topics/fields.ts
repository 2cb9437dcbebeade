import { readFileSync } from 'node:fs';

/**
 * Fields that local news reports on, each with the words its reports use: 夜间门诊, 红薯窖, 公厕…. Written by hand;
 * `npm run train:odds -- topics` cuts them into words and writes them here.
 */
export interface Fields {
  words: ReadonlyMap<string, FieldWord>;
  /** Roots of how many words each field has. */
  roots: Float64Array;
}

export interface FieldWord {
  /** Numbers of the fields that use the word. */
  fields: Uint16Array;
  /** How much it tells: the fewer fields use it, the more. */
  weight: number;
}

/** As they lie in the file: each field's words, parted by blanks. */
export type StoredFields = readonly string[];

/** The fields that were written. */
export function readFields(): Fields {
  const file = new URL('./fields.generated.json', import.meta.url);
  return unpackFields(JSON.parse(readFileSync(file, 'utf8')) as StoredFields);
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
