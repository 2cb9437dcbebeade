import { isPersonName, surnameLength } from './surnames.ts';

/**
 * Names as a byline prints them:
 *
 *   何海燕 席 适   →  何海燕 · 席适         a name of two characters is set with a blank inside
 *   张三李四五     →  张三 · 李四五         the blank between two names was lost
 */
export function splitNames(text: string): string[] {
  return mergeSingles(splitBodies(text)).flatMap(splitRun);
}

/** Names of bodies, which no blank was lost between: 北阳镇农机站 is one. */
export function splitBodies(text: string): string[] {
  return text.split(/[\s、，,;；]+/u).filter(Boolean);
}

function mergeSingles(tokens: readonly string[]): string[] {
  const merged: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1] ?? '';
    if (isSingleHan(token) && isSingleHan(next)) {
      merged.push(token + next);
      index++;
    } else merged.push(token);
  }
  return merged;
}

function isSingleHan(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

/** Cuts a run of four to nine characters into names; every piece but a rare first one begins with a surname. */
function splitRun(run: string): string[] {
  if (!/^\p{Script=Han}{4,9}$/u.test(run) || isPersonName(run)) return [run];
  for (const length of [3, 2, 4]) {
    const head = run.slice(0, length);
    const rest = run.slice(length);
    if (!isPersonName(head) && run.length < 5) continue;
    if (head.length < 2 || surnameLength(rest) === 0 || rest.length < 2) continue;
    const tail = splitRun(rest);
    if (tail.every(isPersonName)) return [head, ...tail];
  }
  return [run];
}
