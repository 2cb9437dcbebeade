import type { Byline } from '../../../model/record.ts';
import { isBylineName, isSureName } from './byline-name.ts';
import { groupTokens, type Part } from './group-tokens.ts';
import { readTokens } from './read-tokens.ts';
import { mayHoldRole, type Role } from './role-words.ts';
import { isForBodies, mayHoldSign, signRole, takesPictures } from './sign-words.ts';
import { mergeSingles, splitBodies, splitNames } from './split-names.ts';
import { isPersonName } from './surnames.ts';

/** Longest byline, in characters. */
const longest = 80;

/** 文/图 记者 甲乙: what they did, before the role word. */
const signFirst =
  /^(?:本版)?((?:文字?|撰文|采写|图片?|摄影)(?:\s*[/／、]\s*(?:图片?|摄影|文字?))?)\s*[：:]?\s+((?:\S*记者|\S*通讯员)[\s\S]+)$/u;

/**
 * Parses the words of a byline, brackets left out:
 *
 *   记者 甲乙丙 通讯员 丁戊 己庚辛 文/图
 *   本报记者甲乙/文 某县消防救援大队/图
 *   文/甲乙 图/丙丁      文/图 记者 甲乙      某县妇联供图
 *
 * @param bracketed whether the words stood in brackets, where a name behind 记者 wants no known surname; nor does it
 *   behind □, behind 本报 and beside a second role.
 * @returns the people and bodies named, in order; null where the words are no byline.
 */
export function parseByline(text: string, bracketed = false): Byline[] | null {
  // Every line of a page is asked for, and most are prose that can hold neither.
  if (!mayHoldRole(text) && !mayHoldSign(text)) return null;
  const raw = text.trim().replace(/^[□■◎●○◆◇▲△▼★☆\s]+/u, '');
  if (!raw || raw.length > longest || /^(?:——|—)/u.test(raw) || /[。！？!?“”《》]/u.test(raw)) return null;
  const tokens = readTokens(raw.replace(signFirst, '$2 $1'));
  const parts = tokens && groupTokens(tokens);
  if (!parts) return null;
  const trusted = bracketed || /^\s*[□■◎●○◆]|^\s*本报/u.test(text) || parts.filter(({ word }) => word).length > 1;
  const bylines: Byline[] = [];
  for (const part of parts) {
    const read = readPart(part, raw, trusted);
    if (!read) return null;
    bylines.push(...read);
  }
  return bylines.length > 0 ? bylines : null;
}

/** The names of one part; empty where the record has no role for them, null where they are no names. */
function readPart(part: Part, raw: string, trusted: boolean): Byline[] | null {
  const words = part.words.join(' ');
  const sign = part.sign ?? '';
  // 某镇宣传办 is one body, though two names could be cut out of it.
  const people = part.word || !isForBodies(sign) ? splitNames(words) : mergeSingles(splitBodies(words));
  const isNamed = (part.word && (!part.glued || trusted)) || isTaken(part, raw) ? isBylineName : isSureName;
  const extra = part.affiliation ? { affiliation: part.affiliation } : {};
  if (people.length > 0 && people.every(isNamed)) {
    const role = roleIn(part);
    return role === null ? [] : people.map((name) => ({ name, role, ...extra, raw }));
  }
  const bodies = splitBodies(words);
  if (part.word || !isForBodies(sign) || bodies.length === 0 || bodies.length > 3) return null;
  // 渡口一张 图 gives no picture: only 供图 says so by itself.
  if (!/^(?:供|提供)/u.test(sign) && !part.marked) return null;
  if (!bodies.every((name) => /^[\p{Script=Han}·]{2,20}$/u.test(name))) return null;
  return bodies.map((name) => ({ name, role: isPersonName(name) ? (signRole(sign) ?? 'source') : 'source', raw }));
}

/** 职某某/摄: behind a slash, or with nothing else on its line, 摄 makes a name of words with a surname that is rare. */
function isTaken({ sign = '', marked, words }: Part, raw: string): boolean {
  const [name = ''] = words;
  if (words.length !== 1 || name.length > 3 || !/^摄影?$/u.test(sign)) return false;
  return marked || /^\p{Script=Han}{2,3}\s+摄影?$/u.test(raw);
}

function roleIn({ word, role, sign = '' }: Part): Role | null {
  if (word === undefined) return signRole(sign) ?? 'author';
  return takesPictures(sign) ? 'photographer' : (role ?? null);
}
