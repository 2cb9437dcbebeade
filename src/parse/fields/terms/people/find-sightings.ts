import { CharacterClass } from '../../../character-class.ts';
import { CharacterSet } from '../../../character-set.ts';
import { blankSigns } from '../../../characters.ts';
import { startsWithAppellation } from './appellations.ts';
import { maySpeakAt, startsWithSpeech } from './before-speech.ts';
import { chooseLength } from './choose-length.ts';
import { canBeGivenName } from './name-form.ts';
import { endsWithRole } from './roles.ts';
import type { Reading, Sighting } from './sighting.ts';
import { gradeAt, type SurnameGrade, surnameAt } from './surname-grade.ts';

const lookAround = 12;

/** Every place of the text that has the form of a name: at most one name from each character on. */
export function findSightings(reading: Reading): Sighting[] {
  const sightings: Sighting[] = [];
  for (const start of reading.heads) {
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
  const surname = surnameAt(text, start);
  if (surname === 0) return none;
  const given = start + surname;
  const hasShort = canBeGivenName(text, given, given + 1);
  const hasLong = canBeGivenName(text, given, given + 2);
  // 师傅 is nobody of the family 傅, and 姓仇 says a surname only.
  if ((!hasShort && !hasLong) || text.charAt(start) === '姓' || (start > 0 && text.startsWith('师傅', start - 1)))
    return none;
  if (startsWithAppellation(text, given)) return none;
  const isExpected =
    isNameExpected(text, start) ||
    (hasShort && isSpeechAt(text, given + 1)) ||
    (hasLong && isSpeechAt(text, given + 2));
  if (!isExpected) return none;
  const before = lastLine(text.slice(Math.max(0, start - lookAround), start));
  const grade = gradeAt(text, start, surname);
  const sightings: Sighting[] = [];
  if (hasShort) sightings.push(sightingAt(text, start, given + 1, before, grade));
  if (hasLong) sightings.push(sightingAt(text, start, given + 2, before, grade));
  return sightings;
}

function sightingAt(text: string, start: number, end: number, before: string, grade: SurnameGrade): Sighting {
  const after = lineFrom(text, end);
  return { name: text.slice(start, end), start, end, before, after, speaks: startsWithSpeech(after), grade };
}

function isSpeechAt(text: string, at: number): boolean {
  return maySpeakAt(text, at) && startsWithSpeech(lineFrom(text, at));
}

/** Whether names stand behind this: the head of a clause, an age, 的, 名叫, a role, another name and 、 or 和. */
function isNameExpected(text: string, start: number): boolean {
  if (start === 0 || nameFollows.hasAt(text, start - 1) || !letters.hasBefore(text, start)) return true;
  return endsWithRole(text.slice(Math.max(0, start - lookAround), start));
}

const nameFollows = new CharacterSet('的岁叫名后和与及');
const letters = new CharacterClass('\\p{Script=Han}\\p{N}');

/** 宋庆龄基金会, 焦裕禄纪念馆: named after somebody, who is not in the article. */
function isNamesake({ after }: Sighting): boolean {
  return namesakeHeads.hasAt(after, 0) && namesake.test(after);
}

const namesakeHeads = new CharacterSet('基纪故墓祠庙精式奖杯路街村镇社小中学医公书思班');
const namesake =
  /^(?:基金|纪念|故居|故里|墓|祠|庙|精神|式|奖|杯|路|街|村|镇|社区|小学|中学|学校|医院|公司|书院|思想|班(?=[，。的]))/u;

/** A glance comes first: next to no name stands between such signs. */
function isReporter({ before, after }: Sighting): boolean {
  return (
    (reporterEnds.hasAt(before, before.length - 1) && /(?:记者|通讯员|评论员|摄影|编辑)[:：\s]?$/u.test(before)) ||
    (creditHeads.hasAt(after, 0) && /^\s?(?:摄|文\/|\/文|供图|报道)/u.test(after))
  );
}

const reporterEnds = new CharacterSet(`者员影辑:：${blankSigns}`);
const creditHeads = new CharacterSet(`摄文/供报${blankSigns}`);

/** The 平安 of 水平安排: the surname is the tail of a word that the segmentation is sure of. */
function headsOrdinaryWord({ start }: Sighting, reading: Reading): boolean {
  if (reading.tagAt(start) !== undefined) return false;
  let wordStart = start;
  while (wordStart > 0 && reading.tagAt(wordStart) === undefined) wordStart--;
  return reading.lexicon.frequency(reading.text.slice(wordStart, start + 1)) >= 100;
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
