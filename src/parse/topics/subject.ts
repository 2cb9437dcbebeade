import type { TaggedWord } from '../lexicon/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FieldShares } from './field-shares.ts';
import { loadSenses, type Senses } from './senses.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** What a text is about. */
export interface Subject {
  /** Where the words lie in the space of topics: the sum of their vectors, of length 1, or 0 where none is known. */
  place: Float64Array;
  /** How much the text has of each field of news: the rarer the shared words among all fields, the more. */
  fields: FieldShares;
}

/** The same with the characters themselves. */
export interface SpelledSubject extends Subject {
  spelling: Spelling;
}

export function subjectOf(text: string, lexicon: Lexicon): Subject {
  return findSubject(lexicon.tag(text), loadSenses());
}

export function spelledSubjectOf(text: string, lexicon: Lexicon): SpelledSubject {
  const { place, fields } = subjectOf(text, lexicon);
  return { spelling: spellingOf(text, lexicon.characterShares), place, fields };
}

/** What a text of these words is about; one that stands in it often counts little more. */
export function findSubject(words: readonly TaggedWord[], senses: Senses): Subject {
  const { place, fields } = senses.read(words);
  toUnitLength(place);
  return { place, fields };
}

/** The place of a text's subject alone. */
export function placeOf(text: string, lexicon: Lexicon): Float64Array {
  const place = loadSenses().placeOf(lexicon.tag(text));
  toUnitLength(place);
  return place;
}

function toUnitLength(place: Float64Array): void {
  const length = Math.sqrt(nearness(place, place));
  if (length === 0) return;
  for (let at = 0; at < place.length; at++) place[at] = (place[at] ?? 0) / length;
}

/** How near two texts lie by their places, from -1 to 1; 0 where nothing is known of either. */
export function nearness(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Texts this near are alike, and as alike as reports of one matter can be from there on. */
const alikeFrom = 0.75;
const wholly = 0.9;

/** How far every two texts are reports of one matter, from 0 to 1. */
export function alikeness(texts: readonly Subject[]): number[][] {
  return texts.map(({ place }) =>
    texts.map((other) => Math.min(1, Math.max(0, (nearness(place, other.place) - alikeFrom) / (wholly - alikeFrom)))),
  );
}
