/**
 * The query language, which asks nobody to learn it: what is no operator is text to be found as it stands.
 *
 *   书屋 老街            both
 *   书屋|阅览室   书屋 或 阅览室   either
 *   -拆迁               articles without it
 *   "老街 书屋"          one phrase across the blank (any quotes: "…" “…” 「…」 『…』)
 *   title:书屋 标题：书屋  author:… 记者:… 作者:…  place:… 地点:…    only in that field
 *
 * A field given to the first of several alternatives holds for those written on to it: 标题:书屋|阅览室.
 */
import { fold } from './fold.ts';

export const queryFields = ['title', 'author', 'place'] as const;
export type QueryField = (typeof queryFields)[number];

/** A folded phrase of at least one letter or digit, and the field it must stand in (null: any). */
export interface Term {
  phrase: string;
  field: QueryField | null;
}

/** What a record must hold, one of the choices at least, or, excluded, none of them. */
export interface Clause {
  excluded: boolean;
  choices: Term[];
  /** As the reader wrote it. */
  text: string;
}

/**
 * Where an operator stood that could not be one, and was taken as plain text; "apart" is a hyphen with a blank behind it.
 * "nothing": the whole query has no letter or digit.
 */
export interface Mistake {
  rule: 'quote' | 'either' | 'exclude' | 'apart' | 'field' | 'nothing';
  /** The words in question, as written. */
  text: string;
}

export interface Query {
  /** A record must meet all of them. */
  clauses: Clause[];
  mistakes: Mistake[];
}

/** Reads any text as a query; never throws. */
export function parseQuery(text: string): Query {
  const mistakes: Mistake[] = [];
  const all = tokensOf(signsOf(text, mistakes));
  const tokens = settleBars(all, mistakes);
  const hasLoneMinus = all.some(({ signs: [sign, ...others] }) => isMinus(sign) && others.length === 0);
  if (tokens.length === 0 && all.length > 0) mistakes.push({ rule: 'nothing', text: text.trim() });
  else if (hasLoneMinus) mistakes.push({ rule: 'apart', text: '-' });
  const clauses: Clause[] = [];
  tokens.forEach((token, index) => {
    if (token.isBar) return;
    const before = clauses.at(-1);
    const bar = tokens[index - 1];
    if (bar?.isBar === true && before !== undefined) addChoice(before, bar, token, mistakes);
    else clauses.push(clauseOf(token, mistakes));
  });
  const seen = new Set<string>();
  const isNew = ({ excluded, choices }: Clause) => {
    const key = JSON.stringify([excluded, choices]);
    return !seen.has(key) && seen.add(key);
  };
  return { clauses: clauses.filter(isNew), mistakes };
}

/** What to mark in a record that was found: in its headline, and in the rest of it. */
export function markedPhrases({ clauses }: Query): { title: string[]; text: string[] } {
  const terms = clauses.flatMap(({ excluded, choices }) => (excluded ? [] : choices));
  const phrases = (isMeant: (field: Term['field']) => boolean) => [
    ...new Set(terms.filter(({ field }) => isMeant(field)).map(({ phrase }) => phrase)),
  ];
  return {
    title: phrases((field) => field === null || field === 'title'),
    text: phrases((field) => field !== 'title'),
  };
}

/** One character; a quoted one is never an operator. */
interface Sign {
  character: string;
  quoted: boolean;
}

interface Token {
  /** True for what parts alternatives: a bar, or 或 standing alone. */
  isBar: boolean;
  signs: Sign[];
  /** False for a bar with a blank on either side. */
  isTight: boolean;
}

const closingOf = new Map(['""', '＂＂', '“”', '「」', '『』'].map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Marks what stands in quotes. A quote that never closes is a sign like any other, and so is all behind it. */
function signsOf(text: string, mistakes: Mistake[]): Sign[] {
  const characters = [...text];
  const signs: Sign[] = [];
  let place = 0;
  let isOpen = false;
  while (place < characters.length) {
    const character = characters[place] ?? '';
    const closing = isOpen ? undefined : closingOf.get(character);
    const end = closing === undefined ? -1 : characters.indexOf(closing, place + 1);
    if (end === -1) {
      if (closing !== undefined) {
        const rest = characters.slice(place).join('');
        // Without a blank behind it the quote would have changed nothing.
        if (/\s\S/u.test(rest)) mistakes.push({ rule: 'quote', text: rest });
        isOpen = true;
      }
      signs.push({ character, quoted: false });
      place += 1;
      continue;
    }
    for (const quoted of characters.slice(place, end + 1)) signs.push({ character: quoted, quoted: true });
    place = end + 1;
  }
  return signs;
}

function tokensOf(signs: Sign[]): Token[] {
  const tokens: Token[] = [];
  let word: Sign[] = [];
  const close = () => {
    if (word.length > 0) tokens.push({ isBar: plain(word) === '或', signs: word, isTight: false });
    word = [];
  };
  signs.forEach((sign, index) => {
    if (isBarSign(sign)) {
      close();
      const isTight = [signs[index - 1], signs[index + 1]].every((other) => other !== undefined && !isBlank(other));
      tokens.push({ isBar: true, signs: [sign], isTight });
    } else if (isBlank(sign)) close();
    else word.push(sign);
  });
  close();
  return tokens;
}

/** Drops what has no letter, and makes plain text of every bar that does not stand between two terms. */
function settleBars(tokens: Token[], mistakes: Mistake[]): Token[] {
  const settled: Token[] = [];
  const meaningful = tokens.filter(({ isBar, signs }) => isBar || fold(written(signs)) !== '');
  meaningful.forEach((token, index) => {
    const before = settled.at(-1);
    const after = meaningful[index + 1];
    if (!token.isBar || (before?.isBar === false && after?.isBar === false)) {
      settled.push(token);
      return;
    }
    const isWord = fold(written(token.signs)) !== '';
    // 或 as the only word is a word somebody looks for.
    if (meaningful.length > 1) mistakes.push({ rule: 'either', text: written(token.signs) });
    if (isWord) settled.push({ ...token, isBar: false });
  });
  return settled;
}

function clauseOf({ signs }: Token, mistakes: Mistake[]): Clause {
  const excluded = isMinus(signs[0]) && !isMinus(signs[1]) && fold(written(signs.slice(1))) !== '';
  return {
    excluded,
    choices: [termOf(excluded ? signs.slice(1) : signs, mistakes)],
    text: written(signs),
  };
}

function addChoice(clause: Clause, bar: Token, { signs }: Token, mistakes: Mistake[]): void {
  if (isMinus(signs[0])) mistakes.push({ rule: 'exclude', text: written(signs) });
  const term = termOf(signs, mistakes);
  const carried = bar.isTight ? (clause.choices.at(-1)?.field ?? null) : null;
  const choice = term.field === null ? { ...term, field: carried } : term;
  if (!clause.choices.some(({ phrase, field }) => phrase === choice.phrase && field === choice.field)) {
    clause.choices.push(choice);
  }
  clause.text += bar.isTight ? `${written(bar.signs)}${written(signs)}` : ` ${written(bar.signs)} ${written(signs)}`;
}

const fieldNames: Record<string, QueryField> = {
  title: 'title',
  标题: 'title',
  author: 'author',
  记者: 'author',
  作者: 'author',
  place: 'place',
  地点: 'place',
};

function termOf(signs: Sign[], mistakes: Mistake[]): Term {
  const colon = signs.findIndex(({ character, quoted }) => !quoted && (character === ':' || character === '：'));
  const name = signs.slice(0, Math.max(0, colon));
  const field = name.some(({ quoted }) => quoted) ? undefined : fieldNames[fold(written(name))];
  if (field !== undefined) {
    const phrase = fold(written(signs.slice(colon + 1)));
    if (phrase !== '') return { phrase, field };
    mistakes.push({ rule: 'field', text: written(signs) });
  }
  return { phrase: fold(written(signs)), field: null };
}

function written(signs: Sign[]): string {
  return signs.map(({ character }) => character).join('');
}

/** The text of signs of which none is quoted, else "". */
function plain(signs: Sign[]): string {
  return signs.some(({ quoted }) => quoted) ? '' : written(signs);
}

function isBlank({ character, quoted }: Sign): boolean {
  return !quoted && /\s/u.test(character);
}

function isBarSign({ character, quoted }: Sign): boolean {
  return !quoted && (character === '|' || character === '｜');
}

/** A hyphen; not a dash, with which many a subtitle begins. */
function isMinus(sign: Sign | undefined): boolean {
  return sign !== undefined && !sign.quoted && (sign.character === '-' || sign.character === '－');
}
