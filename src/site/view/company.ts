import type { SubjectKind } from '../../archive/addresses.ts';
import { regionAddress } from '../../archive/addresses.ts';
import type { ArticleRecord, Place } from '../../model/record.ts';
import { compareText } from './order.ts';
import { namesOf } from './subjects.ts';

/** What is named in the same articles, and in how many of them. */
export interface Companion {
  name: string;
  count: number;
}

/** Companions of one kind at most. */
const companionCount = 12;

/** Who or what of a kind the articles name, those named in most articles first; `self` left out. */
export function companions(kind: SubjectKind, records: ArticleRecord[], self = ''): Companion[] {
  return most(records.map((record) => namesOf(kind, record).filter((name) => name !== self)));
}

/** The counties (districts) that the articles name; a township counts for the county it lies in where that is named too. */
export function placeCompanions(
  records: ArticleRecord[],
  has: (address: string) => boolean,
): (Companion & { address: string })[] {
  const places = new Map<string, Place>();
  const named = records.map((record) => {
    const addresses = new Set<string>();
    for (const place of record.places) {
      const address = regionAddress(place.adcode);
      if (place.level !== 'county' || !has(address)) continue;
      addresses.add(address);
      if (!places.has(address)) places.set(address, place);
    }
    return [...addresses];
  });
  return most(named).map(({ name: address, count }) => ({
    name: places.get(address)?.name ?? address,
    address,
    count,
  }));
}

function most(named: string[][]): Companion[] {
  const counts = new Map<string, number>();
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((left, right) => right.count - left.count || compareText(left.name, right.name))
    .slice(0, companionCount);
}
