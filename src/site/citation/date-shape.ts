import type { CslItem, DateParts } from './csl-item.ts';

type Issued = NonNullable<CslItem['issued']>;

/**
 * A date whose numbers are stand-ins, and what each stands for as the styles print it. Dates of one precision share a shape;
 * equal numbers keep equal stand-ins, because a processor shortens a span by what its ends share:
 *
 *   2026-03-14          → 8101-10-21             8101 = "2026", 10 = "03", 21 = "14"
 *   2025-07 to 2025-09  → 8101-10 to 8101-11     8101 = "2025", 10 = "07", 11 = "09"
 */
export interface DateShape {
  issued: Issued;
  words: Map<string, string>;
}

/** First stand-ins of year, month and day; all of as many digits as the styles print, and none within another. */
const firstStandIns = [8101, 10, 21] as const;

export function dateShape(issued: Issued): DateShape {
  const standIns = firstStandIns.map(() => new Map<number, number>());
  const words = new Map<string, string>();
  const shapeOf = (parts: DateParts): DateParts => {
    const [year, ...rest] = parts.map((number = 0, place) => {
      const known = standIns[place];
      const standIn = known?.get(number) ?? (firstStandIns[place] ?? 0) + (known?.size ?? 0);
      known?.set(number, standIn);
      words.set(String(standIn), String(number).padStart(place === 0 ? 4 : 2, '0'));
      return standIn;
    });
    return [year ?? 0, ...rest] as DateParts;
  };
  const [from, to] = issued['date-parts'];
  return {
    issued: { ...issued, 'date-parts': to === undefined ? [shapeOf(from)] : [shapeOf(from), shapeOf(to)] },
    words,
  };
}
