import { findRanges, joinRanges } from '../ranges.ts';
import type { Run } from './runs.ts';

/** One occurrence: the marks it is made of, more than one where it goes on from one node into another. */
export type Occurrence = HTMLElement[];

/** Puts every occurrence of the folded phrases into `<mark>`. */
export function markRun({ nodes }: Run, phrases: readonly string[]): Occurrence[] {
  const text = nodes.map(({ data }) => data).join('');
  const ranges = joinRanges(findRanges(text, phrases), false);
  const occurrences = ranges.map((): Occurrence => []);
  let end = text.length;
  // From the last node to the first, so that the places before it hold.
  for (const node of [...nodes].reverse()) {
    const start = end - node.length;
    const parts: Node[] = [];
    let place = start;
    ranges.forEach((range, number) => {
      const part = text.slice(Math.max(range.start, start), Math.min(range.end, end));
      // The line feeds between two paragraphs are no part of what was found.
      if (part.trim() === '') return;
      const from = Math.max(range.start, start) + part.length - part.trimStart().length;
      const until = from + part.trim().length;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(from, until);
      parts.push(document.createTextNode(text.slice(place, from)), mark);
      occurrences[number]?.unshift(mark);
      place = until;
    });
    if (parts.length > 0) node.replaceWith(...parts, document.createTextNode(text.slice(place, end)));
    end = start;
  }
  return occurrences;
}

/** Takes the marks away again; the text is as it was. */
export function unmark(occurrences: readonly Occurrence[]): void {
  for (const mark of occurrences.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
