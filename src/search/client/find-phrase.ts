import type { WordPages } from '../word-chunk.ts';

/** Where a word of a phrase stands, and how many characters behind the first one of the phrase it must. */
export interface PhrasePart {
  held: WordPages;
  offset: number;
}

/** A page that holds a phrase. */
export interface PageMatch {
  page: number;
  /** Where the first match begins. */
  place: number;
}

/** The pages in which all parts stand as the phrase has them, by ascending number. */
export function findPhrase(parts: readonly PhrasePart[]): PageMatch[] {
  const [rarest, ...others] = [...parts].sort((left, right) => left.held.pages.length - right.held.pages.length);
  if (rarest === undefined) return [];
  const cursors = others.map(() => 0);
  const found: PageMatch[] = [];
  rarest.held.pages.forEach((page, index) => {
    const isThere = others.map(({ held }, other) => {
      let cursor = cursors[other] ?? 0;
      while ((held.pages[cursor] ?? Number.POSITIVE_INFINITY) < page) cursor += 1;
      cursors[other] = cursor;
      return held.pages[cursor] === page;
    });
    if (isThere.includes(false)) return;
    const lists = others.map(({ held, offset }, other) => ({ places: placesIn(held, cursors[other] ?? 0), offset }));
    const begins = placesIn(rarest.held, index).find((place) =>
      lists.every(({ places, offset }) => places.includes(place - rarest.offset + offset)),
    );
    if (begins !== undefined) found.push({ page, place: begins - rarest.offset });
  });
  return found;
}

function placesIn({ starts, places }: WordPages, index: number): Uint32Array {
  return places.subarray(starts[index], starts[index + 1]);
}
