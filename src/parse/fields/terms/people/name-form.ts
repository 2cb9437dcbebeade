import { CharacterSet } from '../../../character-set.ts';
import { isHan } from '../../../characters.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';

/** No given name ends with one of these: particles, pronouns, and signs of places, bodies and crowds. */
const neverLast = new CharacterSet(
  '的了着过地得吗呢吧啊哦嘛说问在是我你他她它们这那哪谁被把给让与及或而但也都就又才便却还很最更仍不没未无只每各几个位名岁号会' +
    '省市县区镇乡村街道路局院馆校站厅委府部队组所处室厂店司员者人家上下内外前后边等向往从使将已并且则即由因此该均曾为以何什么怎样做跟',
);

/** Nor begins with one of these. */
const neverFirst = new CharacterSet(
  '的了着过地得吗呢吧啊们说问在是我你他她它这那哪谁被把给让与及或也都就又才便却还很最更仍不没未只每各几个位岁市县区镇乡村街局等个某',
);

/** These end names (洪运来, 石刚) but more often begin the next word. */
const seldomLast = new CharacterSet(
  '里来刚正和先时有可能于今对到年中去看听用同再要想带拿见两三一二四五六七八九十多大小',
);

/** Whether the one or two characters from `start` to `end`, behind a surname, can be a given name. */
export function canBeGivenName(text: string, start: number, end: number): boolean {
  if (neverFirst.hasAt(text, start) || neverLast.hasAt(text, end - 1) || end > text.length) return false;
  return end - start <= 2 && isHan(text, start, end);
}

export function seldomEndsName(name: string): boolean {
  return seldomLast.hasAt(name, name.length - 1);
}

/**
 * Whether the dictionary knows the name, or its first two characters, as a word: 高兴, 温暖 and the 马上 of 马上到.
 * The tag nr is no excuse, for it stands at 许可, 张贴 and 康复 too.
 */
export function looksLikeWord(name: string, surnameLength: number, lexicon: Lexicon): boolean {
  if (lexicon.frequency(name) > 0) return !isListedName(name, lexicon);
  return surnameLength === 1 && name.length > 2 && lexicon.frequency(name.slice(0, 2)) >= 100;
}

/** The dictionary lists some whole names of people; their first two characters are no word, as those of 许可证 are. */
function isListedName(name: string, lexicon: Lexicon): boolean {
  if (name.length < 3 || lexicon.frequency(name.slice(0, 2)) > 0) return false;
  return lexicon.tag(name)[0]?.tag.startsWith('nr') ?? false;
}
