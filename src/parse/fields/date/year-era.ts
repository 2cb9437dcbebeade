import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'era';

/**
 * What pages speak of as present for a few years only. Sources: State Council and National Health Commission (health
 * codes from February 2020, boosters from September 2021, both over with the orders of December 2022), Ministry of
 * Commerce (家电下乡, December 2007 to January 2013), State Council (新农合, decided in January 2003, merged from 2016).
 */
const eras: readonly (readonly [words: RegExp, from: string, until: string])[] = [
  [/加强针|加强免疫接种/g, '2021-09-01', '2022-12-31'],
  [/健康码|行程码|核酸检测/g, '2020-02-01', '2022-12-31'],
  [/家电下乡/g, '2007-12-01', '2013-01-31'],
  [/新农合|新型农村合作医疗/g, '2003-01-01', '2017-12-31'],
];

const told = /当年|那年|那时|当时|年前|曾|疫情期间|\d{4}年|回忆|记得/u;

/**
 * 接种加强针 on a page is of 2021 or 2022: too little to carry a year, but it decides between those that something else
 * speaks for, and no page is older than the thing. Not 当年出门要看健康码, which only bounds.
 */
export const era: YearRule = ({ prose }) =>
  eras.flatMap(([pattern, from, until]) => {
    const named = Array.from(matchesIn(prose, pattern));
    const [first] = named;
    if (!first) return [];
    const present = named.find(({ paragraph, start }) => !told.test(sentenceBefore(paragraph.text, start)));
    const words = evidenceFrom(first.paragraph, first.start, first.end);
    const clues: YearClue[] = [notBefore(rule, from, words)];
    if (present)
      clues.push({
        ...within(rule, from, until, 0.5),
        evidence: evidenceFrom(present.paragraph, present.start, present.end),
      });
    return clues;
  });
