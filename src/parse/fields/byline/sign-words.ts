import { CharacterSet } from '../../character-set.ts';
import type { Role } from './role-words.ts';

/**
 * Words for what somebody did, which stand behind a name or before it:
 *
 *   甲乙 摄 · 甲乙/文 某大队/图 · 某镇供图        behind
 *   文/甲乙 图/丙丁 · 摄影：丙丁 · 撰文 甲乙      before
 */
const signs: ReadonlyMap<string, Role> = new Map(
  Object.entries<Role>({
    文: 'author',
    图: 'photographer',
    文图: 'author',
    文图片: 'author',
    图文: 'author',
    文摄: 'author',
    文摄影: 'author',
    撰文: 'author',
    采写: 'author',
    文字: 'author',
    口述: 'author',
    整理: 'author',
    编译: 'author',
    报道: 'author',
    综合报道: 'author',
    摄: 'photographer',
    摄影: 'photographer',
    摄像: 'photographer',
    拍摄: 'photographer',
    图片: 'photographer',
    摄影报道: 'photographer',
    供图: 'source',
    供稿: 'source',
    提供: 'source',
    制图: 'source',
    绘图: 'source',
    漫画: 'source',
    绘: 'source',
    画: 'source',
    策划: 'editor',
    统筹: 'editor',
    执行: 'editor',
    监制: 'editor',
    视频: 'photographer',
  }),
);

const signWords = [...signs.keys()];
const signMarks = new CharacterSet(signWords.map((sign) => sign.charAt(0)));
const lastCharacters = [...new Set(signWords.map((sign) => sign.slice(-1)))].join('');
const atEnd = new RegExp(`[${lastCharacters}](?=$|[\\s、，,;；：:/／|｜])`, 'u');

/** Whether the text may hold a sign, which something ends behind; most texts hold none. */
export function mayHoldSign(text: string): boolean {
  return signMarks.holdsAnyOf(text) && atEnd.test(text);
}

/** The role of the word standing alone; undefined where it is no such word. */
export function signRole(word: string): Role | undefined {
  return signs.get(word);
}

/** Whether the sign makes photographers of reporters: 本报记者 甲乙 摄. Beside 文 it leaves them what they are. */
export function takesPictures(sign: string): boolean {
  return /^(?:摄影?|摄像|拍摄|图|图片)$/u.test(sign);
}

/** Whether a body may hold the sign, as 某大队 does 图. */
export function isForBodies(sign: string): boolean {
  return /^(?:图|供图|供稿|提供|制图)$/u.test(sign);
}

/** 文/图, 文 图, 文、图 as one word; 供 图 and 摄 影 with their blank lost. */
export function joinSigns(text: string): string {
  if (!/[文图供摄采]/u.test(text)) return text;
  return text
    .replace(/(?<!撰)\s*文\s*[/／]\s*(图片?|摄影?)(?=$|[\s/／:：])/gu, ' 文$1')
    .replace(/(?<=^|[\s/／])文、(图|摄影?)(?=$|[\s/／:：])/gu, '文$1')
    .replace(/(?<=^|[\s/／])图\s*[/／、]\s*文(?=$|[\s/／:：])/gu, '图文')
    .replace(/(?<=^|[\s/／])(?:采写|撰文|文字)\s*[/／、]\s*(?:摄影|摄像|图片)(?=$|[\s/／:：])/gu, '文图')
    .replace(/(?<=^|[\s/／])文\s+图$/u, '文图')
    .replace(/供\s+图(?=$|[\s/／:：])/gu, '供图')
    .replace(/摄\s+影(?=$|[\s/／:：])/gu, '摄影');
}

const gluedToPerson = /^(.{2,}?)(摄影报道|综合报道|报道|摄影|摄|整理)$/u;
const gluedToBody = /^(.{2,}?)(供图|供稿)$/u;

/** 甲乙丙摄 · 某镇供图: the words and the sign that no blank parts; null where the text ends with none. */
export function splitGluedSign(text: string): { words: string; sign: string; person: boolean } | null {
  const person = gluedToPerson.exec(text);
  const body = person ? null : gluedToBody.exec(text);
  const [, words, sign] = person ?? body ?? [];
  return words && sign ? { words, sign, person: person !== null } : null;
}
