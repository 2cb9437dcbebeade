import type { Byline } from '../../../model/record.ts';
import { CharacterSet } from '../../character-set.ts';

export type Role = Byline['role'];

/** Ranks and offices that stand before a role word and say nothing of the role: 首席记者, 本报见习记者, 全媒体记者. */
const rank =
  '(?:首席|资深|高级|见习|实习|特派|特约|本报|本社|本台|全媒体|融媒体?|新媒体|(?<!\\p{Script=Han})(?:文字|视频)|摄影)*';

/** Words that stand before the names of those who hold the role. */
const roles: readonly (readonly [words: string, role: Role | null])[] = [
  ['小记者', 'author'],
  ['记者|实习生', 'reporter'],
  ['通讯员', 'correspondent'],
  ['评论员|撰稿人?|(?<!工)作者|主笔|执笔', 'author'],
  ['责任编辑|编辑|责编|校对|美编', 'editor'],
  // Read, but no role of the record: who guided the pupil that wrote.
  ['(?:指导|辅导)(?:老师|教师)', null],
];

/** Of these each role word has one. */
const roleMarks = new CharacterSet('者生讯评稿笔编校导');
const barely = /记\s*者|实习生|通\s*讯\s*员|评论员|撰稿|作者|主笔|执笔|编辑|责编|校对|美编|[指辅]导(?:老师|教师)/u;

/** Whether the text may hold a role word, its letters perhaps set apart; most texts hold none. */
export function mayHoldRole(text: string): boolean {
  return roleMarks.holdsAnyOf(text) && barely.test(text);
}

/** Finds every role word of a text, ranks included. */
export const roleWord = new RegExp(`${rank}(?:${roles.map(([words]) => words).join('|')})`, 'gu');

const roleEnds = roles.map(([words, role]) => [new RegExp(`(?:${words})$`, 'u'), role] as const);

/** The role that a role word names; null where the record has none for it. */
export function roleOf(word: string): Role | null {
  if (/摄影记者$/u.test(word)) return 'photographer';
  return roleEnds.find(([words]) => words.test(word))?.[1] ?? null;
}

/** Whose byline it is, where the role word says so itself: 本报记者. */
export function houseOf(word: string): string {
  return /^本[报社台]/u.exec(word)?.[0] ?? '';
}
