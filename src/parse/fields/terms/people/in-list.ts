import { CharacterSet } from '../../../character-set.ts';
import { canBeGivenName, looksLikeWord } from './name-form.ts';
import type { NameRule, Reading } from './sighting.ts';
import { gradeSurname } from './surname-grade.ts';

const namesBefore = /(?:\p{Script=Han}{2,4}、)*$/u;
const namesBehind = /^(?:[、和]\p{Script=Han}{2,4}(?=[、和等，。]|$))*/u;

/**
 *   骆青禾、石峻、简禾、阮石桥等五名志愿者   three or more in a row that all can be names and are no words
 *
 * 开封、许昌、漯河 and 马尾松、白蜡树 are words.
 */
export const inList: NameRule = {
  rule: 'in-list',
  weigh: (sighting, reading) => {
    const { before, after } = sighting;
    if (before !== '' && !opens.hasAt(before, before.length - 1)) return 0;
    if (after !== '' && !closes.hasAt(after, 0)) return 0;
    const { start, end } = sighting;
    const head = namesBefore.exec(reading.text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
    const tail = namesBehind.exec(reading.text.slice(end, end + 20))?.[0] ?? '';
    const others = `${head}${tail}`.split(/[、和]/u).filter(Boolean);
    return others.length >= 2 && others.every((other) => canBeName(other, reading)) ? 2 : 0;
  },
};

const opens = new CharacterSet('、，：。“');
const closes = new CharacterSet('、和等，。');

function canBeName(text: string, { lexicon }: Reading): boolean {
  const surname = gradeSurname(text);
  return (
    surname !== null &&
    canBeGivenName(text, surname.length, text.length) &&
    !looksLikeWord(text, surname.length, lexicon)
  );
}
