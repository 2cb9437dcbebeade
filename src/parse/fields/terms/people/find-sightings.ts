import { CharacterSet } from '../../../character-set.ts';
import { startsWithAppellation } from './appellations.ts';
import { startsWithSpeech } from './before-speech.ts';
import { chooseLength } from './choose-length.ts';
import { canBeGivenName } from './name-form.ts';
import { endsWithRole } from './roles.ts';
import type { Reading, Sighting } from './sighting.ts';
import { canHeadName, gradeSurname, type SurnameGrade } from './surname-grade.ts';

const lookAround = 12;

/** Every place of the text that has the form of a name: at most one name from each character on. */
export function findSightings(reading: Reading): Sighting[] {
  const sightings: Sighting[] = [];
  for (let start = 0; start < reading.text.length; start++) {
    if (!canHeadName(reading.text, start)) continue;
    const candidates = candidatesAt(start, reading.text);
    const chosen = candidates.length > 0 ? chooseLength(candidates, reading) : null;
    if (!chosen || isNamesake(chosen) || isReporter(chosen) || headsOrdinaryWord(chosen, reading)) continue;
    sightings.push(chosen);
  }
  return sightings;
}

const none: readonly never[] = [];

/** Names of both lengths at a place where some rule could find a reason for one. */
function candidatesAt(start: number, text: string): readonly Sighting[] {
  const surname = gradeSurname(text, start);
  if (!surname) return none;
  const given = start + surname.length;
  const hasShort = canBeGivenName(text, given, given + 1);
  const hasLong = canBeGivenName(text, given, given + 2);
  // 师傅 is nobody of the family 傅, and 姓仇 says a surname only.
  if ((!hasShort && !hasLong) || text.charAt(start) === '姓' || (start > 0 && text.startsWith('师傅', start - 1)))
    return none;
  if (startsWithAppellation(text.slice(given, given + 5))) return none;
  const before = lastLine(text.slice(Math.max(0, start - lookAround), start));
  const [behindShort, behindLong] = [lineFrom(text, given + 1), lineFrom(text, given + 2)];
  const isExpected =
    isNameExpected(before) || (hasShort && startsWithSpeech(behindShort)) || (hasLong && startsWithSpeech(behindLong));
  if (!isExpected) return none;
  const { grade } = surname;
  const sightings: Sighting[] = [];
  if (hasShort) sightings.push(sightingAt(text, start, given + 1, before, behindShort, grade));
  if (hasLong) sightings.push(sightingAt(text, start, given + 2, before, behindLong, grade));
  return sightings;
}

function sightingAt(
  text: string,
  start: number,
  end: number,
  before: string,
  after: string,
  grade: SurnameGrade,
): Sighting {
  return { name: text.slice(start, end), start, end, before, after, speaks: startsWithSpeech(after), grade };
}

/** Whether names stand behind this: the head of a clause, an age, 的, 名叫, a role, another name and 、 or 和. */
function isNameExpected(before: string): boolean {
  if (before === '' || nameFollows.hasAt(before, before.length - 1)) return true;
  return endsWithSign.test(before.slice(-2)) || endsWithRole(before);
}

const nameFollows = new CharacterSet('的岁叫名后和与及');
const endsWithSign = /[^\p{Script=Han}\p{N}]$/u;

/** 宋庆龄基金会, 焦裕禄纪念馆: named after somebody, who is not in the article. */
function isNamesake({ after }: Sighting): boolean {
  return /^(?:基金|纪念|故居|故里|墓|祠|庙|精神|式|奖|杯|路|街|村|镇|社区|小学|中学|学校|医院|公司|书院|思想|班(?=[，。的]))/u.test(
    after,
  );
}

function isReporter({ before, after }: Sighting): boolean {
  return /(?:记者|通讯员|评论员|摄影|编辑)[:：\s]?$/u.test(before) || /^\s?(?:摄|文\/|\/文|供图|报道)/u.test(after);
}

/** The 平安 of 水平安排: the surname is the tail of a word that the segmentation is sure of. */
function headsOrdinaryWord({ start }: Sighting, { text, tagAt, lexicon }: Reading): boolean {
  if (tagAt(start) !== undefined) return false;
  let wordStart = start;
  while (wordStart > 0 && tagAt(wordStart) === undefined) wordStart--;
  return lexicon.frequency(text.slice(wordStart, start + 1)) >= 100;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** What stands from a place on, as far as the rules look, in the same line. */
function lineFrom(text: string, start: number): string {
  const behind = text.slice(start, start + lookAround);
  const end = behind.indexOf('\n');
  return end < 0 ? behind : behind.slice(0, end);
}
