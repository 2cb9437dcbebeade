import { placeNames } from '../../model/page.ts';
import type { PlacedLine, Stretch } from './placed-lines.ts';

export interface PlaceTally {
  place: Stretch['place'];
  /** Characters that are not blank. */
  characters: number;
}

/** How many characters of a dump went where, the places in their usual order; places that hold nothing are left out. */
export function tallyPlaces(lines: readonly PlacedLine[]): PlaceTally[] {
  const counts = new Map<Stretch['place'], number>();
  for (const { place, text } of lines.flatMap(({ stretches }) => stretches)) {
    counts.set(place, (counts.get(place) ?? 0) + countCharacters(text));
  }
  return [...placeNames, 'lost' as const, 'doubled' as const]
    .map((place) => ({ place, characters: counts.get(place) ?? 0 }))
    .filter(({ characters }) => characters > 0);
}

/** Characters, not UTF-16 units, blanks and the byte order mark aside. */
function countCharacters(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}
