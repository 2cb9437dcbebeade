import { fold } from '../fold.ts';
import type { Suggestions } from '../index-files.ts';

export interface Proposal {
  text: string;
  kind: keyof Suggestions;
}

/** How many are shown at a time. */
const most = 8;

/**
 * The suggestions for the word being typed: by its characters, or where it is of Latin letters by sound (hebi), by
 * initials (hb) and by both mixed (hebis) too. Those that begin with it come first, then those that name more records.
 */
export function propose(suggestions: Suggestions, word: string): Proposal[] {
  const typed = fold(word);
  if (typed === '') return [];
  const isSound = /^[a-z0-9]+$/.test(typed);
  const found: (Proposal & { place: number })[] = [];
  for (const kind of kindsOf(suggestions)) {
    suggestions[kind].forEach(([text, sound], index) => {
      const grade = gradeOf(fold(text), isSound ? spell(sound).split(' ') : [], typed);
      if (grade !== null) found.push({ text, kind, place: grade * 10_000 + index });
    });
  }
  const texts = new Set<string>();
  return found
    .sort((left, right) => left.place - right.place)
    .filter(({ text }) => !texts.has(text) && texts.add(text))
    .slice(0, most)
    .map(({ text, kind }) => ({ text, kind }));
}

/** ü as some type it: lü, lv and lu are all 吕 and 鲁. (Folding has taken the dots off.) */
function spell(sound: string): string {
  return sound.replaceAll('v', 'u');
}

/** 0 where it begins so, 1 where a later syllable or the middle does, or the mixed sound; null where it is nowhere. */
function gradeOf(text: string, syllables: readonly string[], typed: string): number | null {
  const place = text.indexOf(typed);
  const sound = spell(typed);
  if (place === 0 || isSounded(syllables, sound)) return 0;
  if (place > 0) return 1;
  const isLater = syllables.some((_, from) => {
    const rest = syllables.slice(from);
    return (sound.length > 1 && isSounded(rest, sound)) || (sound.length > 2 && isMixed(rest, sound));
  });
  return isLater ? 1 : null;
}

/** he bi shi: h, hebi, hebishi; h, hb, hbs. */
function isSounded(syllables: readonly string[], typed: string): boolean {
  return (
    syllables.join('').startsWith(typed) ||
    syllables
      .map((syllable) => syllable.charAt(0))
      .join('')
      .startsWith(typed)
  );
}

/** he bi shi: hebis, hbshi, hbis; zheng zhou: zhzhou. */
function isMixed([syllable, ...others]: readonly string[], typed: string): boolean {
  if (syllable === undefined) return false;
  if (syllable.startsWith(typed)) return true;
  const initial = /^[zcs]h/.exec(syllable)?.[0] ?? '';
  return [syllable, initial, syllable.charAt(0)].some(
    (part) => part !== '' && typed.startsWith(part) && isMixed(others, typed.slice(part.length)),
  );
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
