import { isBody, type Token } from './read-tokens.ts';
import { houseOf, type Role } from './role-words.ts';
import { isPersonName } from './surnames.ts';

/** Names under one role word or one sign. */
export interface Part {
  /** The role word and its role; undefined where only a sign tells what they did. */
  word?: string | undefined;
  role?: Role | null | undefined;
  affiliation: string;
  words: string[];
  /** 文, 图, 摄 … behind the names or before them. */
  sign?: string | undefined;
  /** Whether a slash or a colon parts sign and names, as in 甲乙/文. */
  marked: boolean;
  /** Whether no blank parts role word and names. */
  glued: boolean;
}

/**
 * Groups tokens into parts, each with what its names did:
 *
 *   记者 (河南日报) · 甲乙 · 通讯员 · 丙丁 · 摄    →   记者 甲乙 摄 · 通讯员 丙丁 摄
 *   文 / 甲乙 · 图 / 丙丁                          →   甲乙 文 · 丙丁 图
 *
 * @returns null where names have neither role nor sign, or a role or sign has no names.
 */
export function groupTokens(tokens: readonly Token[]): Part[] | null {
  const done: Part[] = [];
  let open: Part[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'role') {
      const affiliation = token.affiliation || houseOf(token.word) || takeAffiliation(open);
      open.push(newPart({ word: token.word, role: token.role, affiliation }));
    } else if (token.kind === 'words') addWords(open, token, tokens[index - 1]);
    else if (standsBefore(tokens, index)) {
      done.push(...open);
      open = [newPart({ sign: token.word, marked: isMark(tokens[index + 1]) })];
    } else {
      if (open.length === 0) return null;
      for (const part of open) {
        part.sign ??= token.word;
        part.marked ||= isMark(token);
      }
      done.push(...open);
      open = [];
    }
  }
  const parts = [...done, ...open];
  const isWhole = parts.every(
    ({ word, sign, words }) => words.length > 0 && (word !== undefined || sign !== undefined),
  );
  return isWhole && parts.length > 0 ? parts : null;
}

/** A part without names yet. */
function newPart({ word, role, affiliation = '', sign, marked = false }: Partial<Part>): Part {
  return { word, role, affiliation, words: [], sign, marked, glued: false };
}

function isMark(token: Token | undefined): boolean {
  return token?.before === '/' || token?.before === ':';
}

/** Names to the part that is open; 发自某地 names nobody. */
function addWords(open: Part[], token: Token & { kind: 'words' }, previous: Token | undefined): void {
  if (token.text.startsWith('发自')) return;
  let current = open.at(-1);
  if (!current) {
    current = newPart({});
    open.push(current);
  }
  if (previous?.kind === 'role' && token.before !== ' ') current.glued = true;
  current.words.push(token.text);
}

/** 河南日报 记者 甲乙: a body that a blank parts from its role is taken back from the names before. */
function takeAffiliation(open: Part[]): string {
  const current = open.at(-1);
  const last = current?.words.at(-1);
  if (!current || last === undefined || !isBody(last)) return '';
  if (current.word !== undefined && isPersonName(last)) return '';
  current.words.pop();
  if (current.words.length === 0 && current.word === undefined) open.pop();
  return last;
}

/**
 * Whether a sign belongs to the names behind it: 文/甲乙, 撰文 甲乙 摄影 丙丁, and not 甲乙/文 丙丁/图, 甲乙 文 丙丁 图.
 */
function standsBefore(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (next?.kind !== 'words') return false;
  if (isMark(token) || token?.before === '') return previous?.kind !== 'words';
  if (isMark(next) || previous?.kind !== 'words') return true;
  return tokens.at(-1)?.kind !== 'sign';
}
