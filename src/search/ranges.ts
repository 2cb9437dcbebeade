import { foldWithPositions } from './fold.ts';

/** A stretch of a text that folds to a phrase: UTF-16 code units, end exclusive. */
export interface Range {
  start: number;
  end: number;
  /** Which of the phrases stands there. */
  phrase: number;
}

/** Every place of every folded phrase in a text as printed, in the order of the text. They may overlap. */
export function findRanges(text: string, phrases: readonly string[]): Range[] {
  const folded = foldWithPositions(text);
  const ranges: Range[] = [];
  phrases.forEach((phrase, number) => {
    for (let place = folded.text.indexOf(phrase); place !== -1; place = folded.text.indexOf(phrase, place + 1)) {
      const start = folded.starts[place];
      const end = folded.ends[place + phrase.length - 1];
      if (start !== undefined && end !== undefined) ranges.push({ start, end, phrase: number });
    }
  });
  return ranges.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Joins ranges that overlap and, where `touching` says so, those that follow each other without a gap. */
export function joinRanges(ranges: readonly Range[], touching: boolean): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && (range.start < last.end || (touching && range.start === last.end))) {
      last.end = Math.max(last.end, range.end);
    } else joined.push({ ...range });
  }
  return joined;
}
