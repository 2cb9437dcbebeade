import { surnameLength } from '../fields/byline/surnames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** 老齐 · 小柏 · 卢某 · 钟女士: what reports call people by after the first mention, or instead of a name. */
const forms = /(?:[老小阿](\p{Script=Han})|(\p{Script=Han})(?:某|女士|先生|师傅|大爷|大妈|大娘|奶奶|阿姨))/gu;

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
  for (const { 0: name, 1: behind, 2: before } of text.matchAll(forms)) {
    if (surnameLength(behind ?? before ?? '') !== 1 || (name.length === 2 && lexicon.frequency(name) >= commonWord))
      continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
}
