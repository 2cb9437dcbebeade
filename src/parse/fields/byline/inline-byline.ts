import type { Byline } from '../../../model/record.ts';
import { type Passage, slicePassage, trimPassage } from '../../passage.ts';
import { dateline as datelinePattern, isJumpLine, jumpFrom } from './dateline.ts';
import { parseByline } from './parse-byline.ts';
import { splitNames } from './split-names.ts';
import { isPersonName } from './surnames.ts';

/** What stands at the head or the tail of an article's text and is no part of it. */
export interface Lifted {
  dateline: Passage | null;
  byline: Passage | null;
  bylines: Byline[];
  /** The words of a jump line, brackets left out, such as 上接第一版. */
  jump: Passage | null;
  rest: Passage;
}

/**
 * Lifts dateline, byline brackets and jump line off the head of an article's first paragraph:
 *
 *   本报讯（记者 甲乙）昨日，…   →   dateline 本报讯 · byline （记者 甲乙） · rest 昨日，…
 */
export function liftHead(passage: Passage): Lifted {
  const lifted: Lifted = { dateline: null, byline: null, bylines: [], jump: null, rest: passage };
  const jump = jumpFrom.exec(passage.text);
  if (jump) {
    lifted.jump = slicePassage(passage, 0, jump[0].length);
    lifted.rest = slicePassage(passage, jump[0].length);
  }
  const dateline = datelinePattern.exec(lifted.rest.text);
  if (dateline) {
    lifted.dateline = slicePassage(lifted.rest, 0, dateline[0].length);
    lifted.rest = slicePassage(lifted.rest, dateline[0].length);
  }
  const bracket = /^\s*[（(]([^（）()]{2,70})[）)]\s*/u.exec(lifted.rest.text);
  const bylines = bracket ? parseByline(bracket[1] ?? '') : null;
  if (bracket && bylines) {
    lifted.byline = slicePassage(lifted.rest, 0, bracket[0].length);
    lifted.bylines = bylines;
    lifted.rest = slicePassage(lifted.rest, bracket[0].length);
  }
  return lifted;
}

/**
 * Lifts a signature or a jump line off the tail of an article's last paragraph:
 *
 *   …增长一成。 （甲乙丙）    …前来参观。(下转第七版)    …前来参观。（记者 甲乙 文/图）
 */
export function liftTail(passage: Passage): Lifted {
  const lifted: Lifted = { dateline: null, byline: null, bylines: [], jump: null, rest: passage };
  if (isJumpLine(passage.text) && !jumpFrom.test(passage.text)) {
    return { ...lifted, jump: trimPassage(passage), rest: slicePassage(passage, 0, 0) };
  }
  for (let round = 0; round < 2; round++) {
    const text = lifted.rest.text;
    const bracket = /\s*[（(]([^（）()]{2,40})[）)]\s*$/u.exec(text);
    if (
      !bracket ||
      !/[。！？!?…”’」』）)\s]$/u.test(text.slice(0, bracket.index) + (bracket[0].match(/^\s/u) ? ' ' : ''))
    )
      break;
    const inner = (bracket[1] ?? '').trim();
    const cut = slicePassage(lifted.rest, bracket.index);
    if ((isJumpLine(inner) || /^下转[\s\S]*版/u.test(inner)) && !lifted.jump) lifted.jump = trimPassage(cut);
    else {
      const bylines = parseByline(inner) ?? signature(inner);
      if (!bylines || lifted.byline) break;
      lifted.byline = trimPassage(cut);
      lifted.bylines = bylines;
    }
    lifted.rest = slicePassage(lifted.rest, 0, bracket.index);
  }
  return lifted;
}

/** （甲乙丙） or （甲乙 丙丁）: names alone at the end of a report are its reporters'. */
function signature(inner: string): Byline[] | null {
  const names = splitNames(inner);
  if (names.length === 0 || names.length > 4 || !names.every(isPersonName)) return null;
  return names.map((name) => ({ name, role: 'reporter' as const, raw: inner }));
}
