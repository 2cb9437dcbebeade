import { CharacterSet } from '../../character-set.ts';
import { unitAt } from '../../unit-at.ts';
import { daysBetween } from './calendar.ts';
import type { Era } from './eras.ts';
import { eras } from './eras.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore } from './year-clue.ts';

const rule = 'era';

const told = /当年|那年|那时|当时|年前|曾|疫情期间|\d{4}年|年代|回忆|记得/u;

/** 原国土资源局, 原市卫计委 */
const former = /原(?:[省市县区]|\p{Script=Han}{2}[市县区])?$/u;

/** No clue by itself: it decides between years that something else speaks for, the less so the longer it lasted. */
const weights: readonly (readonly [days: number, weight: number])[] = [
  [800, 0.5],
  [1300, 0.3],
  [Number.POSITIVE_INFINITY, 0.15],
];
const openWeight = 0.1;

/**
 * What pages speak of as present for a few years only, and what they cannot name before it is there (eras.ts):
 *
 *   接种加强针               2021 or 2022, with something else, for dogs' bites have them too
 *   当年出门要看健康码       not before February 2020
 *   退役军人事务局           2018 or later, with something else
 *   原国土资源局             nothing, for it is told of
 */
export const era: YearRule = ({ prose }) => {
  const named = erasOf(prose);
  return eras.filter((one) => named.has(one)).flatMap((one) => cluesOf(one, prose));
};

/** The eras whose sign stands somewhere, in one pass: few characters begin a sign. */
function erasOf(prose: readonly ProseParagraph[]): ReadonlySet<Era> {
  const found = new Set<Era>();
  for (const { text } of prose) {
    const { length } = text;
    for (let index = 0; index < length; index++) {
      if (!begins.has(unitAt(text, index))) continue;
      for (const one of byFirst.get(text.charAt(index)) ?? []) if (text.startsWith(one.sign, index)) found.add(one);
    }
  }
  return found;
}

const byFirst = new Map<string, Era[]>();
for (const one of eras) byFirst.set(one.sign.charAt(0), [...(byFirst.get(one.sign.charAt(0)) ?? []), one]);
const begins = new CharacterSet(byFirst.keys());

function cluesOf({ pattern, from, until, firm }: Era, prose: readonly ProseParagraph[]): YearClue[] {
  const named = matchesIn(prose, pattern);
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
    clues.push({
      rule: until === null ? 'since' : rule,
      from,
      until,
      weight: weightOf(from, until),
      firm: false,
      evidence,
    });
  }
  return clues;
}

function weightOf(from: string | null, until: string | null): number {
  if (until === null) return openWeight;
  const lasted = from === null ? Number.POSITIVE_INFINITY : daysBetween(from, until);
  return weights.find(([days]) => lasted <= days)?.[1] ?? openWeight;
}
