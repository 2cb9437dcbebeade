import { fold } from '../fold.ts';
import type { Clause } from '../query.ts';
import { parseQuery } from '../query.ts';
import { isFiltered } from './filter.ts';
import { lookAlikesOf } from './look-alikes.ts';
import type { SearchState } from './state.ts';
import { parseState } from './state.ts';

/** How many searches an offer may cost, and how many of them may go to one idea. */
const most = 40;
const mostLookAlikes = 12;
const mostHalves = 6;

export interface NearMiss {
  /** "filters": without them; "turned": from the later date to the earlier one as written; "words": other words. */
  rule: 'filters' | 'turned' | 'words';
  state: SearchState;
  /**
   * A part of a word only: worth offering where no whole words find anything, and of the same group only the first.
   */
  group?: string;
}

/**
 * What might find something where a search finds nothing, the most faithful first: with its dates the right way round,
 * without filters, an operator put to the word it stands apart from, a field left out, one word less, a character for its
 * look-alike, a long word in two, its beginning or its end alone. Whether it does find anything is for the caller to count.
 */
export function nearMisses(state: SearchState): NearMiss[] {
  const { clauses, mistakes } = parseQuery(state.query);
  const areDatesTurned = state.from !== '' && state.to !== '' && state.from > state.to;
  const misses: NearMiss[] = areDatesTurned
    ? [{ rule: 'turned', state: { ...state, from: state.to, to: state.from } }]
    : [];
  if (clauses.length === 0) return misses;
  if (isFiltered(state)) misses.push({ rule: 'filters', state: withoutFilters(state) });

  const texts = clauses.map(({ text }) => text);
  const replace = (index: number, ...others: string[]) => replaced(texts, index, others).join(' ');
  const isWord = ({ excluded, choices: [choice, ...others] }: Clause) =>
    !excluded && others.length === 0 && choice?.field === null;
  const words = clauses.flatMap((clause, index) =>
    isWord(clause) ? [{ index, phrase: clause.choices[0]?.phrase ?? '' }] : [],
  );
  const isApart = mistakes.some(({ rule }) => rule === 'field' || rule === 'apart');
  const queries = [
    ...(isApart ? [state.query.replace(/([-－:：])\s+(?=\S)/gu, '$1').trim()] : []),
    ...clauses.flatMap(({ excluded, choices }, index) => {
      const hasField = !excluded && choices.some(({ field }) => field !== null);
      return hasField ? [replace(index, choices.map(({ phrase }) => phrase).join('|'))] : [];
    }),
    ...(clauses.length < 2 ? [] : clauses.map((_, index) => replace(index))),
    ...texts.flatMap((text, index) => lookAlikes(text).map((other) => replace(index, other))).slice(0, mostLookAlikes),
    ...words.flatMap(({ index, phrase }) =>
      halves(phrase)
        .slice(0, mostHalves)
        .map((pair) => replace(index, ...pair)),
    ),
  ].map((query) => ({ query }));
  const parts = words.flatMap(({ index, phrase }) =>
    ends(phrase).map(({ part, side }) => ({ query: replace(index, part), group: `${side} of ${index}` })),
  );
  const before = JSON.stringify(shapeOf(clauses));
  const seen = new Set<string>();
  for (const { query, ...group } of [...queries, ...parts]) {
    if (misses.length === most) break;
    if (seen.has(query)) continue;
    seen.add(query);
    const other = parseQuery(query).clauses;
    const isOther = other.some(({ excluded }) => !excluded) && JSON.stringify(shapeOf(other)) !== before;
    if (isOther) misses.push({ rule: 'words', state: { ...state, query }, ...group });
  }
  return misses;
}

/** What clauses ask for, however they are written. */
function shapeOf(clauses: readonly Clause[]) {
  return clauses.map(({ excluded, choices }) => [excluded, choices]);
}

/** Every text that differs in one character. */
function lookAlikes(text: string): string[] {
  const signs = [...text];
  return signs.flatMap((sign, place) =>
    lookAlikesOf(fold(sign)).map((other) => replaced(signs, place, [other]).join('')),
  );
}

/** A list with these items in the place of one. */
function replaced(list: readonly string[], place: number, items: readonly string[]): string[] {
  return [...list.slice(0, place), ...items, ...list.slice(place + 1)];
}

/** "鹤壁新书屋" → 鹤壁 新书屋, 鹤壁新 书屋: both parts of two characters at least, the most even first. */
function halves(phrase: string): [string, string][] {
  const units = unitsOf(phrase);
  return units
    .map((_, place): [string, string] => [units.slice(0, place).join(''), units.slice(place).join('')])
    .filter((pair) => pair.every(isEnough))
    .sort(([left, right], [other, another]) => unevenness(left, right) - unevenness(other, another));
}

/** "鹤壁新书屋" → 鹤壁新书, 壁新书屋, 鹤壁新, 新书屋, 鹤壁, 书屋: both ends, the longest first; of a very long word not all. */
function ends(phrase: string): { part: string; side: 'beginning' | 'end' }[] {
  const units = unitsOf(phrase);
  const whole = units.length;
  const shares = [2, 4, 8].map((parts) => Math.ceil(whole / parts));
  const lengths = new Set([whole - 1, whole - 2, whole - 3, ...shares, 4, 3, 2, 1]);
  return [...lengths]
    .filter((length) => length >= 1 && length < whole)
    .sort((left, right) => right - left)
    .flatMap((length) => [
      { part: units.slice(0, length).join(''), side: 'beginning' as const },
      { part: units.slice(whole - length).join(''), side: 'end' as const },
    ])
    .filter(({ part }) => isEnough(part));
}

/** The parts of a folded phrase that are not taken apart: 24.1万gdp增 → 24.1 万 gdp 增. A piece of a number is another number. */
function unitsOf(phrase: string): string[] {
  return phrase.match(/[\d.%‰]+|[a-z]+|./gsu) ?? [];
}

function isEnough(part: string): boolean {
  return [...part].length >= 2;
}

function unevenness(left: string, right: string): number {
  return Math.abs([...left].length - [...right].length);
}

function withoutFilters({ query, sort }: SearchState): SearchState {
  return { ...parseState(''), query, sort };
}
