import { eras } from './eras.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore } from './year-clue.ts';

const rule = 'era';

const told = /当年|那年|那时|当时|年前|曾|疫情期间|\d{4}年|年代|回忆|记得/u;

/** 原国土资源局, 原市卫计委 */
const former = /原(?:[省市县区]|\p{Script=Han}{2}[市县区])?$/u;

/** No clue by itself: it decides between years that something else speaks for. */
const weight = 0.5;
/** … and less where it has no end. */
const openWeight = 0.1;

/**
 * What pages speak of as present for a few years only, and what they cannot name before it is there (eras.ts):
 *
 *   接种加强针               2021 or 2022, with something else; and not before September 2021
 *   当年出门要看健康码       not before February 2020
 *   退役军人事务局           2018 or later, with something else
 *   原国土资源局             nothing, for it is told of
 */
export const era: YearRule = ({ prose }) => {
  const whole = prose.map(({ text }) => text).join('\n');
  return eras.flatMap(({ sign, pattern, from, until, firm }) => {
    const named = whole.includes(sign) ? Array.from(matchesIn(prose, pattern)) : [];
    const [first] = named;
    if (!first) return [];
    const clues: YearClue[] = [];
    if (firm && from !== null) clues.push(notBefore(rule, from, evidenceFrom(first.paragraph, first.start, first.end)));
    const present = named.find(({ paragraph, start }) => {
      const before = sentenceBefore(paragraph.text, start);
      return !told.test(before) && !former.test(before);
    });
    if (present && (until !== null || !firm)) {
      const evidence = evidenceFrom(present.paragraph, present.start, present.end);
      const isOpen = until === null;
      clues.push({
        rule: isOpen ? 'since' : rule,
        from,
        until,
        weight: isOpen ? openWeight : weight,
        firm: false,
        evidence,
      });
    }
    return clues;
  });
};
