import { pinyin } from 'pinyin-pro';
import { compareText } from './order.ts';

/** Where a name stands in an index: its initial, "A" to "Z", or "#" for what begins with none; and what it is ordered by. */
export interface IndexPlace {
  initial: string;
  key: string;
}

/**
 * The order of Chinese indexes: sign by sign by pinyin, tone, and the sign itself, so that all of one surname stand
 * together (张… before 章…). 单 and 盖 at the head of a person's name are read as surnames, shàn and gě.
 */
export function indexPlace(name: string, isPerson = false): IndexPlace {
  const signs = [...name.normalize('NFKC').trim()];
  const sounds = pinyin(signs.join(''), {
    toneType: 'num',
    type: 'array',
    v: true,
    surname: isPerson ? 'head' : 'off',
  });
  // Some pairs of signs the library reads as one; then the name is ordered by its signs alone behind its first sound.
  const key = signs.map((sign, index) => `${(sounds[index] ?? sign).toLowerCase()}\u0001${sign}`).join('\u0002');
  const initial = /^[a-z]/i.exec(sounds[0] ?? '')?.[0]?.toUpperCase() ?? '#';
  return { initial, key };
}

/** Initials A to Z, "#" behind them; within one by key. */
export function compareIndexPlaces(left: IndexPlace, right: IndexPlace): number {
  return compareInitials(left.initial, right.initial) || compareText(left.key, right.key);
}

export function compareInitials(left: string, right: string): number {
  return Number(left === '#') - Number(right === '#') || compareText(left, right);
}
