import { isCommonSurname, isCompoundSurname, isPersonName, surnameLength } from './surnames.ts';

/**
 * Names as a byline prints them:
 *
 *   何海燕 席 适   →  何海燕 · 席适         a name of two characters is set with a blank inside
 *   欧阳 晓雯      →  欧阳晓雯              so may one be whose surname has two
 *   张三李四五     →  张三 · 李四五         the blank between two names was lost
 */
export function splitNames(text: string): string[] {
  return mergeSingles(splitBodies(text)).flatMap(splitRun);
}

/** Names of bodies, which no blank was lost between: 北阳镇农机站 is one. */
export function splitBodies(text: string): string[] {
  return text.split(/[\s、，,;；]+/u).filter(Boolean);
}

/** A character alone is no name: it goes with the one behind it, else with the surname or the short name before it. */
export function mergeSingles(tokens: readonly string[]): string[] {
  const merged: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1] ?? '';
    const previous = merged.at(-1) ?? '';
    const joins =
      (isSingleHan(token) && (isSingleHan(next) || (next.length === 2 && isPersonName(token + next)))) ||
      (isCompoundSurname(token) && /^\p{Script=Han}{1,2}$/u.test(next) && !isPersonName(next));
    if (joins) {
      merged.push(token + next);
      index++;
    } else if (isSingleHan(token) && previous.length === 2 && isPersonName(previous)) {
      merged[merged.length - 1] = previous + token;
    } else merged.push(token);
  }
  return merged;
}

const singleHan = /^\p{Script=Han}$/u;

function isSingleHan(text: string): boolean {
  return singleHan.test(text);
}

const runOfNames = /^\p{Script=Han}{4,9}$/u;

/** Cuts a run of four to nine characters into the likeliest names; every piece but a rare first one has a surname. */
function splitRun(run: string): string[] {
  if (!runOfNames.test(run) || isPersonName(run)) return [run];
  return cheapestSplit(run, true)?.names ?? [run];
}

interface Split {
  names: string[];
  cost: number;
}

/** 唐鹏钟红涛 is 唐鹏 · 钟红涛: 钟 is the commoner surname than 红. */
function cheapestSplit(run: string, first: boolean): Split | null {
  let best: Split | null = null;
  for (const length of [2, 3, 4]) {
    const head = run.slice(0, length);
    if (head.length < length) break;
    const cost = nameCost(head, first && run.length > 4);
    if (cost === null) continue;
    const rest = run.slice(length);
    const tail = rest === '' ? { names: [], cost: 0 } : cheapestSplit(rest, false);
    if (!tail) continue;
    const split = { names: [head, ...tail.names], cost: cost + tail.cost };
    if (!best || split.cost < best.cost) best = split;
  }
  return best;
}

/** How unlikely a name is; null where the characters are none. A first name may have a surname that no list knows. */
function nameCost(name: string, mayBeRare: boolean): number | null {
  const short = name.length === 2 ? 0.5 : 0;
  if (isPersonName(name)) return short + (isCommonSurname(name) || surnameLength(name) === 2 ? 0 : 2);
  return mayBeRare && name.length < 4 ? short + 4 : null;
}
