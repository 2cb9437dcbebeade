import type { LineMark, PageResult, PageText, Placement } from '../model/page.ts';

/**
 * The lines of a dump with where each went, as the site is given them: a line that a byline and the opening of a
 * paragraph share has one mark, a line that holds the end of one article and the headline of the next has two.
 */
export function pageText({ dump, placements }: Pick<PageResult, 'dump' | 'placements'>, text: string): PageText {
  const ordered = placements.toSorted((left, right) => left.start - right.start);
  const lines: string[] = [];
  const marks: LineMark[][] = [];
  let next = 0;
  for (const { start, end } of lineBounds(text)) {
    lines.push(text.slice(start, end).replace(/^\ufeff/, ''));
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= start) next += 1;
    const within: Placement[] = [];
    for (let index = next; (ordered[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const placement = ordered[index];
      if (placement !== undefined && placement.end > start) within.push(placement);
    }
    marks.push(text.slice(start, end).trim() === '' ? [] : marksOf(within));
  }
  return { dump, lines, marks };
}

/** Each place once. Signs of markup go where the words beside them go, and count only where nothing else is. */
function marksOf(placements: Placement[]): LineMark[] {
  const words = placements.filter(({ part }) => part !== 'mark');
  const marks = new Map<string, LineMark>();
  for (const { place, record } of words.length > 0 ? words : placements)
    marks.set(`${place} ${record}`, { place, record });
  return [...marks.values()];
}

/** Offsets of the lines, their ends left out; the line end at the very end of the text opens no further line. */
function* lineBounds(text: string): Generator<{ start: number; end: number }> {
  const lineEnd = /\r\n|\n|\r/g;
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(lineEnd)) {
    yield { start, end: index };
    start = index + sign.length;
  }
  if (start < text.length) yield { start, end: text.length };
}
