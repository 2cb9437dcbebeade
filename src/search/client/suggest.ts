import { fold } from '../fold.ts';
import type { Suggestions } from '../index-files.ts';

export interface Proposal {
  text: string;
  kind: keyof Suggestions;
}

/** How many are shown at a time. */
const most = 8;

/**
 * The suggestions for the word being typed: by its characters, or where it is of Latin letters by sound (hebi) and by
 * initials (hb) too. Those that begin with it come first, then those that name more records.
 */
export function propose(suggestions: Suggestions, word: string): Proposal[] {
  const typed = fold(word);
  if (typed === '') return [];
  const isSound = /^[a-z0-9]+$/.test(typed);
  const found: (Proposal & { place: number })[] = [];
  for (const kind of kindsOf(suggestions)) {
    suggestions[kind].forEach(([text, sound], index) => {
      const grade = gradeOf(fold(text), isSound ? sound : '', typed);
      if (grade !== null) found.push({ text, kind, place: grade * 10_000 + index });
    });
  }
  const texts = new Set<string>();
  return found
    .toSorted((left, right) => left.place - right.place)
    .filter(({ text }) => !texts.has(text) && texts.add(text))
    .slice(0, most)
    .map(({ text, kind }) => ({ text, kind }));
}

/** 0 where it begins so, 1 where a later syllable or the middle does; null where it is nowhere. */
function gradeOf(text: string, sound: string, typed: string): number | null {
  const place = text.indexOf(typed);
  const syllables = sound.split(' ');
  const isSounded = (from: number) =>
    syllables.slice(from).join('').startsWith(typed) ||
    (typed.length > 1 &&
      syllables
        .slice(from)
        .map((syllable) => syllable.charAt(0))
        .join('')
        .startsWith(typed));
  if (place === 0 || (sound !== '' && isSounded(0))) return 0;
  if (place > 0 || (typed.length > 1 && syllables.some((_, from) => from > 0 && isSounded(from)))) return 1;
  return null;
}

/** The word of a query in which the reader is typing: the last one, without its operator. */
export function lastWord(query: string): { before: string; word: string } {
  const [, before = '', word = ''] = /^(.*(?:(?:^|\s)[-－]|[\s|｜:：]))?([^\s|｜:：]*)$/su.exec(query) ?? [];
  return { before, word };
}

/** A suggestion as a word of a query: in quotes where a blank or an operator would part it. */
export function quoted(text: string): string {
  return /[\s|｜:："“”]|^[-－]|^或$/u.test(text) ? `"${text.replaceAll('"', '')}"` : text;
}

function kindsOf(suggestions: Suggestions): (keyof Suggestions)[] {
  return Object.keys(suggestions) as (keyof Suggestions)[];
}
