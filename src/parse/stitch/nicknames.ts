import { CharacterSet } from '../character-set.ts';
import { surnameLength } from '../fields/byline/surnames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { unitAt } from '../unit-at.ts';

/** 老齐 · 小柏 · 卢某 · 钟女士: what reports call people by after the first mention, or instead of a name. */
const forms = /(?:[老小阿](\p{Script=Han})|(\p{Script=Han})(?:某|女士|先生|师傅|大爷|大妈|大娘|奶奶|阿姨))/uy;

/** What these begin with, and what stands behind a surname; few places of a page are worth a look. */
const heads = new CharacterSet('老小阿');
const tails = new CharacterSet('某女先师大奶阿');

/** A word that the dictionary has this often is no nickname: 老师, 小麦. */
const commonWord = 20;

/**
 * By which names but their own the people of a page are called; each stands there twice or more.
 *
 *   …送煤工老齐把车停在楼下，老齐说…    老齐
 *   …老师带着小学生…                  none
 */
export function findNicknames(text: string, lexicon: Lexicon): string[] {
  const counts = new Map<string, number>();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!heads.has(unitAt(text, at)) && !tails.hasAt(text, at + 1)) continue;
    forms.lastIndex = at;
    const found = forms.exec(text);
    if (!found) continue;
    const { 0: name, 1: behind, 2: before } = found;
    at += name.length - 1;
    if (surnameLength(behind ?? before ?? '') !== 1 || (name.length === 2 && lexicon.frequency(name) >= commonWord))
      continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
}
