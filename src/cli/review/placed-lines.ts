import type { Placement } from '../../model/page.ts';

/** Neighbouring characters of a line that went to the same place. */
export interface Stretch {
  text: string;
  /** "blank" for white space; "lost" and "doubled" are faults of the parser, and are shown as such. */
  place: Placement['place'] | 'blank' | 'lost' | 'doubled';
  record: string | null;
  part: string;
}

export interface PlacedLine {
  /** 1-based. */
  number: number;
  /** Together they are the line, without its end; [] for an empty line. */
  stretches: Stretch[];
}

/**
 * A dump's lines, cut where the places change:
 *
 *   # 城北菜市场装上雨棚   →  “#” mark of an article · “ ” blank · “城北菜市场装上雨棚” its title
 *
 * An empty dump has one empty line, so that a doubt about it has a line to stand at.
 */
export function placeLines(text: string, placements: readonly Placement[]): PlacedLine[] {
  const ordered = placements.toSorted((left, right) => left.start - right.start);
  const lines: PlacedLine[] = [];
  let next = 0;
  for (const { start, end } of lineBounds(text)) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next += 1;
    const within: Placement[] = [];
    for (let index = next; (ordered[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const placement = ordered[index];
      if (placement && placement.end > start) within.push(placement);
    }
    lines.push({ number: lines.length + 1, stretches: cutLine(text, start, end, within) });
  }
  return lines;
}

function cutLine(text: string, start: number, end: number, placements: readonly Placement[]): Stretch[] {
  const bounds = new Set([start, end]);
  for (const placement of placements) {
    for (const bound of [placement.start, placement.end]) {
      if (bound > start && bound < end) bounds.add(isInsidePair(text, bound) ? bound + 1 : bound);
    }
  }
  const cuts = [...bounds].sort((left, right) => left - right);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? start;
    const holders = placements.filter((placement) => placement.start < to && placement.end > from);
    return from === to ? [] : [stretchOf(text.slice(from, to), holders)];
  });
}

function stretchOf(text: string, holders: readonly Placement[]): Stretch {
  const [holder, ...others] = holders;
  if (text.trim() === '') return { text, place: 'blank', record: null, part: '' };
  if (!holder) return { text, place: 'lost', record: null, part: '' };
  const { place, record, part } = holder;
  return { text, place: others.length > 0 ? 'doubled' : place, record, part };
}

/** Whether the offset parts the two halves of a character outside the basic plane. */
function isInsidePair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}

/** Offsets of the lines, their ends left out; the line end at the very end of the text opens no further line. */
function* lineBounds(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: index };
    start = index + sign.length;
  }
  if (start < text.length || start === 0) yield { start, end: text.length };
}
