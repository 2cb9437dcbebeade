/** A source of chance that a seed determines wholly, so that a corpus can be made again to the byte. */
export interface Random {
  /** From 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** One of the list. Throws a RangeError where it is empty. */
  pick<T>(list: readonly T[]): T;
  /** A new list in another order. */
  shuffle<T>(list: readonly T[]): T[];
  /** One of the keys, each as likely as its weight says. Throws a RangeError where no weight is above 0. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** Mulberry32 (Tommy Ettinger 2017, public domain): 32 bits of state, ample for drawing words. */
export function createRandom(...seeds: readonly (number | string)[]): Random {
  let state = hashOf(seeds.join('\u0000'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from');
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    shuffle: (list) => {
      const left = [...list];
      const order: typeof left = [];
      while (left.length > 0) order.push(...left.splice(int(0, left.length - 1), 1));
      return order;
    },
    weighted: (weights) => {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      let at = next() * keys.reduce((sum, key) => sum + weights[key], 0);
      for (const key of keys) {
        at -= weights[key];
        if (at < 0) return key;
      }
      throw new RangeError(`No weight is above 0: ${JSON.stringify(weights)}`);
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
