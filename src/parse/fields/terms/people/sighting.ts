import { CharacterSet } from '../../../character-set.ts';
import { blanks } from '../../../characters.ts';
import type { TaggedWord } from '../../../lexicon/dictionary.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { unitAt } from '../../../unit-at.ts';
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

/** The characters that heads are looked up by fall into so many. */
const slots = 1 << 9;

/** A text with its words, for what the rules may ask of it. */
export class Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** The offsets at which a name can begin, in order. */
  readonly heads: Int32Array;
  readonly #words: readonly TaggedWord[];
  /** Of each offset the number of the word that begins there, counted from 1; 0 inside words. */
  readonly #wordAt: Int32Array;
  /** By the end of its UTF-16 unit the first of the heads, and of each head the next of the same end; counted from 1. */
  readonly #firsts = new Int32Array(slots);
  readonly #nexts: Int32Array;
  readonly #places = new Map<string, readonly number[]>();

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.#words = lexicon.tag(text);
    this.#wordAt = new Int32Array(text.length);
    let offset = 0;
    for (let index = 0; index < this.#words.length; ) {
      const length = this.#words[index]?.word.length ?? 0;
      this.#wordAt[offset] = ++index;
      offset += length;
    }
    this.heads = findHeads(text);
    this.#nexts = new Int32Array(this.heads.length);
    for (let head = this.heads.length; head > 0; head--) {
      const slot = unitAt(text, this.heads[head - 1] ?? 0) & (slots - 1);
      this.#nexts[head - 1] = this.#firsts[slot] ?? 0;
      this.#firsts[slot] = head;
    }
  }

  /** Part of speech of the word of the segmentation that begins at an offset, '' at the end of the text; undefined inside words. */
  tagAt(offset: number): string | undefined {
    if (offset >= this.#wordAt.length) return offset === this.#wordAt.length ? '' : undefined;
    const word = this.#wordAt[offset] ?? 0;
    return word > 0 ? this.#words[word - 1]?.tag : undefined;
  }

  /** The offsets at which a name, or what begins with one, stands in the text, without overlap. */
  placesOf(name: string): readonly number[] {
    let places = this.#places.get(name);
    if (!places) {
      places = this.#findPlaces(name);
      this.#places.set(name, places);
    }
    return places;
  }

  #findPlaces(name: string): number[] {
    const places: number[] = [];
    let end = 0;
    let head = this.#firsts[name.charCodeAt(0) & (slots - 1)] ?? 0;
    for (; head > 0; head = this.#nexts[head - 1] ?? 0) {
      const at = this.heads[head - 1] ?? 0;
      if (at < end || !this.text.startsWith(name, at)) continue;
      places.push(at);
      end = at + name.length;
    }
    return places;
  }
}

function findHeads(text: string): Int32Array {
  const { length } = text;
  const heads = new Int32Array(length);
  let count = 0;
  for (let at = 0; at < length; at++) if (canHeadName(unitAt(text, at))) heads[count++] = at;
  return heads.subarray(0, count);
}
