import { CharacterSet } from '../../../character-set.ts';
import { isAnchor } from './anchor.ts';
import type { Stretch, Word } from './clause.ts';

/**
 * 河南槐荫文具股份有限公司温县分公司 · 某某科技有限公司: the form of registration ends a name that may begin with anything,
 * so here no place is needed; everything of the run up to it belongs to the name.
 */
export function findCompanies(run: readonly Word[], text: string): Stretch[] {
  for (let at = run.length - 1; at > 0; at--) {
    const word = run[at];
    if (!word || !lastSigns.hasAt(word.text, word.text.length - 1) || !registered.test(joinedTail(run, at))) continue;
    const anchor = run.slice(0, at).find(isAnchor) ?? run[0];
    if (!anchor || (!isAnchor(anchor) && !nameMayBegin.test(text.slice(Math.max(0, anchor.start - 2), anchor.start))))
      continue;
    const end = word.start + word.text.length;
    const own = end - anchor.start;
    if (own < 7 || own > 30) continue;
    return [{ start: anchor.start, end }];
  }
  return none;
}

const none: Stretch[] = [];

function joinedTail(run: readonly Word[], at: number): string {
  return run
    .slice(Math.max(0, at - 3), at + 1)
    .map(({ text }) => text)
    .join('');
}

/** What the forms of registration end with. */
export const companyEnds = '司社会';
const lastSigns = new CharacterSet(companyEnds);

const registered = /(?:有限公司|有限责任公司|股份公司|分公司|专业合作社|基金会)$/u;

/** Punctuation or a word that governs: elsewhere the run may have lost the head of the name. */
const nameMayBegin = /(?:^|[^\p{Script=Han}\p{L}\p{N}]|[与和及由从在到向对为是给被把将的])$/u;
