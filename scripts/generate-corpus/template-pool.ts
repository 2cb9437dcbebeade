import type { Random } from './random.ts';

/** Hands out the templates of a page so that none comes twice before all of its list have. */
export interface TemplatePool {
  draw(list: readonly string[]): string;
}

/** The next template of the list that is not among `used`, and is from now on; null where all of them are. */
export function drawFresh(list: readonly string[], pool: TemplatePool, used: Set<string>): string | null {
  for (let tries = 0; tries < list.length * 2; tries++) {
    const drawn = pool.draw(list);
    if (used.has(drawn)) continue;
    used.add(drawn);
    return drawn;
  }
  return null;
}

export function createPool(random: Random): TemplatePool {
  const left = new Map<readonly string[], string[]>();
  return {
    draw(list) {
      let queue = left.get(list);
      if (!queue || queue.length === 0) {
        queue = random.shuffle(list);
        left.set(list, queue);
      }
      const drawn = queue.pop();
      if (drawn === undefined) throw new RangeError('A subject has an empty list of templates');
      return drawn;
    },
  };
}
