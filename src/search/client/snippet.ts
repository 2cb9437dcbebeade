import type { Range } from '../ranges.ts';
import { findRanges, joinRanges } from '../ranges.ts';

/** A stretch of text, marked where the reader's words stand. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters of a snippet, and how many of them come before its first mark, about. */
const snippetLength = 96;
const lead = 24;

/** The whole text with every phrase marked. Phrases are folded. */
export function markAll(text: string, phrases: string[]): Piece[] {
  return pieces(text, 0, text.length, findRanges(text, phrases));
}

/**
 * The passage that says most about why a record was found: the one with the most different phrases, then with the most
 * hits, then the first. Where no text holds a phrase (it stands in the headline), the opening of the longest text.
 * Empty where there is no text.
 */
export function bestPassage(texts: string[], phrases: string[]): Piece[] {
  let best: { text: string; start: number; ranges: Range[]; score: number } | undefined;
  for (const text of texts) {
    const ranges = findRanges(text, phrases);
    for (const { start } of ranges) {
      const inside = ranges.filter((range) => range.start >= start && range.end <= start + snippetLength - lead);
      const score = new Set(inside.map(({ phrase }) => phrase)).size * 1000 + inside.length;
      if (best === undefined || score > best.score) best = { text, start, ranges, score };
    }
  }
  if (best === undefined) {
    const longest = texts.reduce((long, text) => (text.length > long.length ? text : long), '');
    return cut(longest, 0, []);
  }
  return cut(best.text, best.start, best.ranges);
}

/** A snippet's worth of a text around the mark that begins at `from`; what is left out shows as ……. */
function cut(text: string, from: number, ranges: Range[]): Piece[] {
  const markEnd = Math.max(0, ...ranges.filter(({ start }) => start === from).map(({ end }) => end));
  const latestStart = Math.max(0, text.length - snippetLength);
  const start = wholeCharacter(text, sentenceStart(text, Math.min(Math.max(0, from - lead), latestStart), from));
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + snippetLength, markEnd)));
  const body = pieces(text, start, end, ranges);
  const ellipsis: Piece = { text: '……', marked: false };
  return [...(start > 0 ? [ellipsis] : []), ...body, ...(end < text.length ? [ellipsis] : [])];
}

/** The first place after `start` and before `from` where a sentence begins; `start` where there is none. */
function sentenceStart(text: string, start: number, from: number): number {
  if (start === 0) return 0;
  const stop = /[。！？；\n][”’』」）\s]*/u.exec(text.slice(start, from));
  return stop === null ? start : start + stop.index + stop[0].length;
}

/** Moves off the middle of a surrogate pair. */
function wholeCharacter(text: string, place: number): number {
  const isMiddle = /^[\udc00-\udfff]/.test(text.slice(place)) && /[\ud800-\udbff]$/.test(text.slice(0, place));
  return isMiddle ? place - 1 : place;
}

function pieces(text: string, start: number, end: number, ranges: Range[]): Piece[] {
  const result: Piece[] = [];
  const push = (until: number, marked: boolean) => {
    if (until > place) result.push({ text: text.slice(place, until), marked });
    place = Math.max(place, until);
  };
  let place = start;
  for (const range of joinRanges(ranges, true)) {
    if (range.end <= start || range.start >= end) continue;
    push(Math.min(range.start, end), false);
    push(Math.min(range.end, end), true);
  }
  push(end, false);
  return result;
}
