import { type Role, roleOf, roleWord } from './role-words.ts';
import { joinSigns, signRole, splitGluedSign } from './sign-words.ts';
import { splitNames } from './split-names.ts';
import { isPersonName } from './surnames.ts';

/** What parts a token from the one before: nothing, a blank, a comma, a slash or a colon. */
export type Separator = '' | ' ' | ',' | '/' | ':';

export type Token =
  | { kind: 'role'; word: string; role: Role | null; affiliation: string; before: Separator }
  | { kind: 'sign'; word: string; before: Separator }
  | { kind: 'words'; text: string; before: Separator };

/**
 * Cuts a byline into role words, signs and other words:
 *
 *   河南日报记者甲乙 通讯员 丙丁/文图
 *   →  记者 (河南日报) · 甲乙 · 通讯员 · 丙丁 · 文图
 *
 * @returns null where words stand before a role that name no body and nobody, as in 他告诉记者.
 */
export function readTokens(text: string): Token[] | null {
  const tokens: Token[] = [];
  let before: Separator = '';
  for (const piece of joinSigns(
    text
      .replace(/本\s+报(?=\s*记)/gu, '本报')
      .replace(/记\s+者/gu, '记者')
      .replace(/通\s+讯\s*员|通\s*讯\s+员/gu, '通讯员'),
  ).split(/([\s、，,;；：:/／|｜]+)/u)) {
    if (piece === '') continue;
    if (/^[\s、，,;；：:/／|｜]/u.test(piece)) {
      before = separatorOf(piece);
      continue;
    }
    const read = readPiece(piece, before);
    if (!read) return null;
    tokens.push(...read);
    before = '';
  }
  return tokens;
}

function separatorOf(text: string): Separator {
  if (/[/／]/u.test(text)) return '/';
  if (/[：:]/u.test(text)) return ':';
  return /[^\s|｜]/u.test(text) ? ',' : ' ';
}

function readPiece(piece: string, before: Separator): Token[] | null {
  if (signRole(piece)) return [{ kind: 'sign', word: piece, before }];
  const words = [...piece.matchAll(roleWord)];
  const first = words[0];
  if (!first) return readWords(piece, before);
  const tokens: Token[] = [];
  let affiliation = piece.slice(0, first.index);
  if (affiliation && !isBody(affiliation)) {
    if (!splitNames(affiliation).every(isPersonName)) return null;
    tokens.push({ kind: 'words', text: affiliation, before });
    affiliation = '';
  }
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const rest = piece.slice(word.index + word[0].length, next?.index ?? piece.length);
    const gap = index === 0 && tokens.length === 0 ? before : '';
    tokens.push({ kind: 'role', word: word[0], role: roleOf(word[0]), affiliation, before: gap });
    affiliation = '';
    if (rest) tokens.push(...readWords(rest, '', true));
  }
  return tokens;
}

/** `named`: behind a role word, where only names stand and 甲乙报道 is one with its sign. */
function readWords(text: string, before: Separator, named = false): Token[] {
  const glued = splitGluedSign(text);
  const names = glued ? splitNames(glued.words) : [];
  // 全国摄影 begins with a surname too: before a sign of two characters a name of two wants its blank.
  const shortest = named && glued?.sign.endsWith('报道') ? 2 : 1 + (glued?.sign.length ?? 0);
  const signed = glued && (!glued.person || names.every((name) => isPersonName(name) && name.length >= shortest));
  if (!glued || !signed) return [{ kind: 'words', text, before }];
  return [
    { kind: 'words', text: glued.words, before },
    { kind: 'sign', word: glued.sign, before: '' },
  ];
}

const stationed = /^(?:本报|新华社|\p{Script=Han}{2,6}报)驻\p{Script=Han}{2,5}$/u;

/** Whether the words before a role name the body that sends its holder: 河南日报·大河网, 某区融媒体中心, 本报驻某县. */
export function isBody(text: string): boolean {
  if (text.length < 2 || text.length > 18 || /^(?:对|向|随|跟|让|有|请|由)/u.test(text)) return false;
  if (stationed.test(text)) return true;
  return /(?:[日晚晨早商时]?报|报社|通讯社|新华社|中新社|台|网|中心|媒体?|集团|客户端|频道|视频|新闻|在线|局|委|[院校]|[大中小]学|[站队部处馆]|公司|协会|[镇乡县区市]|班)$/u.test(
    text,
  );
}
