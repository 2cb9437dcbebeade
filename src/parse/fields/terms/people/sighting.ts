import { CharacterSet } from '../../../character-set.ts';
import { blanks } from '../../../characters.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { canHeadName, type SurnameGrade } from './surname-grade.ts';

/** A stretch of text that has the form of a name, with what stands around it. */
export interface Sighting {
  name: string;
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Up to twelve characters on either side, cut at the line's end. */
  before: string;
  after: string;
  /** Whether a verb of speaking stands at the head of `after`. */
  speaks: boolean;
  grade: SurnameGrade;
}

/** What the rules may look at. */
export interface Reading {
  text: string;
  lexicon: Lexicon;
  /** Part of speech of the word of the segmentation that begins at an offset, '' at the end of the text; undefined inside words. */
  tagAt(offset: number): string | undefined;
  /** The offsets at which a name, or what begins with one, stands in the text, without overlap. */
  placesOf(name: string): readonly number[];
}

/** A reason to take sightings for a person. Weight 2 is enough for a name of good form, 1 only adds to another reason. */
export interface NameRule {
  rule: string;
  weigh(sighting: Sighting, reading: Reading): 0 | 1 | 2;
}

const clauseMarks = new CharacterSet('，。！？；：、“”‘’（）《》〈〉【】…—·,.!?;:()"\'/');

function isClauseMark(text: string, at: number): boolean {
  return clauseMarks.hasAt(text, at) || blanks.hasAt(text, at);
}

/** Whether nothing of the same clause stands before. */
export function startsClause(sighting: Sighting): boolean {
  return sighting.before === '' || isClauseMark(sighting.before, sighting.before.length - 1);
}

export function endsClause(sighting: Sighting): boolean {
  return sighting.after === '' || isClauseMark(sighting.after, 0);
}

export function readText(text: string, lexicon: Lexicon): Reading {
  const words = lexicon.tag(text);
  /** Of each offset the number of the word that begins there, counted from 1; 0 inside words. */
  const wordAt = new Uint32Array(text.length);
  let offset = 0;
  for (let index = 0; index < words.length; index++) {
    wordAt[offset] = index + 1;
    offset += words[index]?.word.length ?? 0;
  }
  const heads = findHeads(text);
  const found = new Map<string, readonly number[]>();
  return {
    text,
    lexicon,
    tagAt: (at) => {
      const word = wordAt[at];
      return word ? words[word - 1]?.tag : at === text.length ? '' : undefined;
    },
    placesOf: (name) => {
      let places = found.get(name);
      if (!places) {
        places = findPlaces(name, text, heads.get(name.charCodeAt(0)) ?? []);
        found.set(name, places);
      }
      return places;
    },
  };
}

/** Where each character stands that can head a name, by its UTF-16 unit: a page is asked for hundreds of names. */
function findHeads(text: string): Map<number, number[]> {
  const heads = new Map<number, number[]>();
  for (let at = 0; at < text.length; at++) {
    if (!canHeadName(text, at)) continue;
    const unit = text.charCodeAt(at);
    const places = heads.get(unit);
    if (places) places.push(at);
    else heads.set(unit, [at]);
  }
  return heads;
}

/** The places among those of its first character at which a piece stands, without overlap. */
function findPlaces(piece: string, text: string, heads: readonly number[]): number[] {
  const places: number[] = [];
  let end = 0;
  for (const at of heads) {
    if (at < end || !text.startsWith(piece, at)) continue;
    places.push(at);
    end = at + piece.length;
  }
  return places;
}
