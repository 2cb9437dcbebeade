import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { SurnameGrade } from './surname-grade.ts';

/** A stretch of text that has the form of a name, with what stands around it. */
export interface Sighting {
  name: string;
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Up to twelve characters on either side, cut at the line's end. */
  before: string;
  after: string;
  grade: SurnameGrade;
}

/** What the rules may look at. */
export interface Reading {
  text: string;
  lexicon: Lexicon;
  /** Part of speech of the word of the segmentation that begins at an offset, '' at the end of the text; undefined inside words. */
  tagAt: readonly (string | undefined)[];
  /** How often a piece stands in the text. */
  countOf(piece: string): number;
}

/**
 * A reason to take sightings for a person. Weight 2 is enough for a name of good form, 1 only adds to another reason;
 * `known` are the names accepted so far.
 */
export interface NameRule {
  rule: string;
  weigh(sighting: Sighting, reading: Reading, known: ReadonlySet<string>): 0 | 1 | 2;
}

const clauseMark = /[\s，。！？；：、“”‘’（）《》〈〉【】…—·,.!?;:()"'/]/u;

/** Whether nothing of the same clause stands before. */
export function startsClause(sighting: Sighting): boolean {
  return sighting.before === '' || clauseMark.test(sighting.before.slice(-1));
}

export function endsClause(sighting: Sighting): boolean {
  return sighting.after === '' || clauseMark.test(sighting.after.charAt(0));
}

export function readText(text: string, lexicon: Lexicon): Reading {
  const tagAt = new Array<string | undefined>(text.length + 1).fill(undefined);
  let offset = 0;
  for (const { word, tag } of lexicon.tag(text)) {
    tagAt[offset] = tag;
    offset += word.length;
  }
  tagAt[offset] = '';
  const counts = new Map<string, number>();
  const countOf = (piece: string) => {
    let count = counts.get(piece);
    if (count === undefined) {
      count = countPiece(text, piece);
      counts.set(piece, count);
    }
    return count;
  };
  return { text, lexicon, tagAt, countOf };
}

/** How often the piece stands in the text, without overlap. */
function countPiece(text: string, piece: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) count++;
  return count;
}
