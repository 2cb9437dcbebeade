import type { Byline } from '../../../model/record.ts';
import { splitBodies, splitNames } from './split-names.ts';
import { isPersonName } from './surnames.ts';

type Role = Byline['role'];

/** Words that name a role before the names that hold it, with the rank that may stand before them. */
const roleWord =
  /(?:首席|见习|实习|特派|本报)?(?:全媒体|融媒体?)?(?:特约)?(?:记者|通讯员|评论员|撰稿人?|(?<!工)作者|责任编辑|编辑|摄影|摄像)/gu;

/** Words behind the names: who wrote, who took the picture, who gave it. */
const suffixWord =
  /\s*[/／]?\s*(?:文\s*[/／、]?\s*(?:图|摄影?)|图\s*[/／、]?\s*文|摄影报道|(?:综合|整理)?报道|摄影?|供\s*图|供\s*稿|整理)$/u;

/**
 * Parses the words of a byline, brackets and □ left out:
 *
 *   记者 甲乙丙 通讯员 丁戊 己庚辛 文/图
 *   本报记者甲乙/文 某县消防救援大队/图
 *   某县妇联供图
 *
 * @returns the people and bodies named, in order; null where the words are no byline.
 */
export function parseByline(text: string): Byline[] | null {
  const raw = text.trim().replace(/^[□■◎●▲\s]+/u, '');
  if (!raw || raw.length > 80 || /^(?:——|—)/u.test(raw) || /[。！？!?：:“”]/u.test(raw)) return null;
  const slashed = parseSlashed(raw);
  if (slashed) return slashed;
  const suffix = suffixWord.exec(raw)?.[0] ?? '';
  const head = raw.slice(0, raw.length - suffix.length);
  const bylines = parseRoles(head, raw);
  if (bylines) return bylines.length > 0 ? applySuffix(bylines, suffix) : null;
  return suffix ? parseCredit(head, suffix, raw) : null;
}

/** 记者 甲乙 通讯员 丙丁: each role word with the names up to the next one. */
function parseRoles(head: string, raw: string): Byline[] | null {
  const words = [...head.matchAll(roleWord)];
  if (words.length === 0) return null;
  const bylines: Byline[] = [];
  let affiliation = words[0] ? head.slice(0, words[0].index).trim() : '';
  if (affiliation.length > 16) return null;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const start = word.index + word[0].length;
    let between = head.slice(start, next?.index ?? head.length);
    const role = roleOf(word[0]);
    const ranked = word[0].startsWith('本报') ? '本报' : affiliation;
    affiliation = '';
    if (next && !/\s$/u.test(between)) {
      const last = /[^\s、，,]*$/u.exec(between)?.[0] ?? '';
      if (/(?:报|台|社|网|中心|媒体|集团|本报)$/u.test(last)) {
        affiliation = last;
        between = between.slice(0, between.length - last.length);
      }
    }
    const names = splitNames(between);
    if (names.length === 0 || !names.every(isBylineName)) return null;
    for (const name of names) bylines.push({ name, role, ...(ranked ? { affiliation: ranked } : {}), raw });
  }
  return bylines;
}

function roleOf(word: string): Role {
  if (/通讯员|特约/u.test(word)) return 'correspondent';
  if (/评论员|撰稿|作者/u.test(word)) return 'author';
  if (/编辑/u.test(word)) return 'editor';
  return /摄/u.test(word) ? 'photographer' : 'reporter';
}

/** After a role word any two to four Han characters are taken for a name: rare surnames are common among names. */
function isBylineName(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name) || /^\p{Script=Han}+[·•]\p{Script=Han}+$/u.test(name);
}

/** 甲乙 摄 makes a photographer of a reporter; 文/图 leaves the roles as they are. */
function applySuffix(bylines: Byline[], suffix: string): Byline[] {
  if (!/摄影?$/u.test(suffix) || /文/u.test(suffix)) return bylines;
  return bylines.map((byline) => ({ ...byline, role: 'photographer' as const }));
}

/** 甲乙 摄 · 某县妇联供图 */
function parseCredit(head: string, suffix: string, raw: string): Byline[] | null {
  const isGift = /供/u.test(suffix);
  const words = head.replace(/[（(]/gu, ' ');
  const names = isGift ? splitBodies(words) : splitNames(words);
  if (names.length === 0 || names.length > 3) return null;
  if (!isGift && !names.every(isPersonName)) return null;
  if (names.some((name) => name.length > 20)) return null;
  const role: Role = isGift
    ? 'source'
    : /文/u.test(suffix)
      ? 'author'
      : /摄|图/u.test(suffix)
        ? 'photographer'
        : 'author';
  return names.map((name) => ({ name, role, raw }));
}

/** 本报记者甲乙/文 某大队/图 */
function parseSlashed(raw: string): Byline[] | null {
  if (!/[/／]/u.test(raw)) return null;
  const parts = [...raw.matchAll(/([^/／\s]+(?:\s[^/／\s]+)*?)\s*[/／]\s*(文|图|摄影?)(?=\s|$)/gu)];
  if (
    parts.length < 2 ||
    parts
      .map((part) => part[0])
      .join(' ')
      .replace(/\s/gu, '') !== raw.replace(/\s/gu, '')
  )
    return null;
  return parts.flatMap((part) => {
    const [, words = '', sign] = part;
    const people = parseRoles(words, raw);
    const names = people ?? splitNames(words).map((name): Byline => ({ name, role: 'author', raw }));
    if (sign === '文') return names;
    return names.map((byline): Byline => ({ ...byline, role: isPersonName(byline.name) ? 'photographer' : 'source' }));
  });
}
