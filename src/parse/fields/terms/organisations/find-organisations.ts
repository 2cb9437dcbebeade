import type { Mention } from '../../../../model/record.ts';
import { CharacterSet } from '../../../character-set.ts';
import { withoutBlanks } from '../../../characters.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { TakenCharacters } from '../taken-characters.ts';
import { isAnchor } from './anchor.ts';
import { findRuns, type Stretch, type Word } from './clause.ts';
import { communityEnds, findCommunities } from './communities.ts';
import { companyEnds, findCompanies } from './companies.ts';
import { extendOverPlace, findDepartments } from './departments.ts';
import { findInstitutions, institutionEnds } from './institutions.ts';
import { mergeShortForms } from './merge-short-forms.ts';

export interface OrganisationContext {
  /** Names that are not organisations of the article: the newspaper and its aliases. */
  leftOut: readonly string[];
}

/** Each rule reads one run of words; where two overlap, the longer stretch stands. */
const runRules: readonly ((run: readonly Word[], text: string) => Stretch[])[] = [
  findInstitutions,
  findCompanies,
  findCommunities,
];

/** What a word ends with that one of the rules looks for. */
const ends = new CharacterSet([...institutionEnds, ...companyEnds, ...communityEnds]);

/**
 * Organisations an article names, as printed, with how often; the most named first, then in the order of the text.
 *
 *   记者从市公交公司了解到……鹤山区图书馆馆长……   →   市公交公司 · 鹤山区图书馆
 *
 * A suffix alone (服务中心, 居委会) names nobody: a place, 市/县/区 or a name of its own must lead up to it. Names of places
 * are known by the tag ns, so the lexicon should have been given the gazetteer's.
 *
 * @param text the same text that findPeople gets
 */
export function findOrganisations(text: string, context: OrganisationContext, lexicon: Lexicon): Mention[] {
  const departments = findDepartments(text);
  // The places before departments may stand in any run.
  const runs = findRuns(text, lexicon, departments.length > 0 ? undefined : ends);
  const stretches: Stretch[] = [];
  if (departments.length > 0) {
    const words = runs.flat();
    for (const stretch of departments) stretches.push(extendOverPlace(stretch, words, isAnchor));
  }
  for (const run of runs) {
    for (const rule of runRules) for (const stretch of rule(run, text)) stretches.push(stretch);
  }
  const counts = new Map<string, number>();
  for (const { start, end } of keepLongest(stretches, text.length)) {
    const name = withoutBlanks(text.slice(start, end));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const name of counts.keys()) if (context.leftOut.some((other) => name.includes(other))) counts.delete(name);
  return Array.from(mergeShortForms(counts), ([name, count]) => ({ name, count, first: text.indexOf(name) }))
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .map(({ name, count }) => ({ name, count }));
}

/** Of stretches that overlap the longest. */
function keepLongest(stretches: readonly Stretch[], length: number): Stretch[] {
  const kept: Stretch[] = [];
  const taken = new TakenCharacters(length);
  for (const stretch of [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!taken.areFree(stretch.start, stretch.end)) continue;
    taken.take(stretch.start, stretch.end);
    kept.push(stretch);
  }
  return kept.sort((a, b) => a.start - b.start);
}
