import type { Byline } from '../../../model/record.ts';
import { type Passage, slicePassage, trimPassage } from '../../passage.ts';
import { readAgencySource } from './agency-source.ts';
import { readAuthorBehindUnit, readAuthorUnit } from './author-unit.ts';
import { readCorporateAuthor } from './corporate-author.ts';
import { dateline as datelinePattern, isJumpLine, jumpFrom } from './dateline.ts';
import { letterWriterAtEnd, readLetterWriter } from './letter-writer.ts';
import { parseByline } from './parse-byline.ts';
import { readSignature } from './signature.ts';

/** What stands at the head or the tail of an article's text and is no part of it. */
export interface Lifted {
  dateline: Passage | null;
  byline: Passage | null;
  bylines: Byline[];
  /** The body the author works for, where brackets at the tail name it alone. */
  authorUnit: string | null;
  /** The words of a jump line, brackets left out, such as 上接第一版. */
  jump: Passage | null;
  rest: Passage;
}

/**
 * Lifts dateline, byline brackets and jump line off the head of an article's first paragraph:
 *
 *   本报讯（记者 甲乙）昨日，…          →   dateline 本报讯 · byline （记者 甲乙） · rest 昨日，…
 *   本报讯 记者甲乙 通讯员丙丁报道：…   →   the same without brackets
 */
export function liftHead(passage: Passage): Lifted {
  const lifted: Lifted = { ...nothing, rest: passage };
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
  const found =
    readHead(lifted.rest.text, /^\s*[（(【]([^（）()【】]{2,70})[）)】]\s*/u, true) ??
    (dateline ? readHead(lifted.rest.text, /^\s*([^，。：:（）()]{4,50}报道)\s*[：:，,]?\s*/u, false) : null);
  if (found) {
    lifted.byline = slicePassage(lifted.rest, 0, found.length);
    lifted.bylines = found.bylines;
    lifted.rest = slicePassage(lifted.rest, found.length);
  }
  return lifted;
}

const nothing: Omit<Lifted, 'rest'> = { dateline: null, byline: null, bylines: [], authorUnit: null, jump: null };

function readHead(text: string, pattern: RegExp, bracketed: boolean): { bylines: Byline[]; length: number } | null {
  const found = pattern.exec(text);
  const bylines = found ? parseByline(found[1] ?? '', bracketed) : null;
  return found && bylines ? { bylines, length: found[0].length } : null;
}

/**
 * Lifts a signature or a jump line off the tail of an article's last paragraph:
 *
 *   …增长一成。 （甲乙丙）    …前来参观。(下转第七版)    …前来参观。（记者 甲乙 文/图）    …前来参观。（据新华社）
 */
export function liftTail(passage: Passage): Lifted {
  const lifted: Lifted = { ...nothing, rest: passage };
  if (isJumpLine(passage.text) && !jumpFrom.test(passage.text)) {
    return { ...lifted, jump: trimPassage(passage), rest: slicePassage(passage, 0, 0) };
  }
  for (let round = 0; round < 3; round++) {
    const text = lifted.rest.text;
    const bracket = bracketAtEnd(text);
    if (!bracket || !endsBefore(text, bracket.start)) break;
    const inner = bracket.inner.trim();
    const cut = trimPassage(slicePassage(lifted.rest, bracket.start));
    if ((isJumpLine(inner) || /^下\s*转[\s\S]*版/u.test(inner)) && !lifted.jump) lifted.jump = cut;
    else {
      const authorUnit = readAuthorUnit(inner);
      const bylines = authorUnit === null ? readTailOf(text, bracket) : [];
      if (!bylines || lifted.byline) break;
      lifted.byline = cut;
      lifted.bylines = bylines;
      lifted.authorUnit = authorUnit;
    }
    lifted.rest = slicePassage(lifted.rest, 0, bracket.start);
  }
  return lifted;
}

/** The bylines in the brackets that end a text; null where it ends with none. */
export function bylinesAtEnd(text: string): Byline[] | null {
  const bracket = bracketAtEnd(text);
  return bracket && endsBefore(text, bracket.start) ? readTailOf(text, bracket) : null;
}

/** A text without the signature that it ends with. */
export function withoutSignature(text: string): string {
  return bylinesAtEnd(text) === null ? text : text.slice(0, bracketAtEnd(text)?.start);
}

/** （解答专家：柳湾医院眼科 柏小舟）: who answered a reader's question, said below the answer. */
const answeredBy = /^\p{Script=Han}{2}(?:专家|医生|医师|律师|老师)[：:]/u;

/** Whether a text ends its article's part on the page: it is signed, or says where the article goes on or who answered. */
export function endsArticle(text: string): boolean {
  const inner = bracketAtEnd(text)?.inner.trim();
  if (inner === undefined) return letterWriterAtEnd(text) !== null;
  return isJumpLine(inner) || /^下\s*转[\s\S]*版/u.test(inner) || answeredBy.test(inner) || bylinesAtEnd(text) !== null;
}

/** The brackets that a text ends with, and where they begin; found from the end, for a text may be one long line. */
function bracketAtEnd(text: string): { start: number; inner: string } | null {
  const end = text.trimEnd().length;
  const found = /[（(【]([^（）()【】]{2,40})[）)】]$/u.exec(text.slice(Math.max(0, end - 90), end));
  return found ? { start: end - found[0].length, inner: found[1] ?? '' } : null;
}

/** Whether the text before the brackets is whole: a sentence, a quotation, or words that a blank parts from them. */
function endsBefore(text: string, start: number): boolean {
  return start === 0 || /[。！？!?…”’」』）)】\s]/u.test(text.charAt(start - 1));
}

/** Whom the brackets at a text's end name; behind a question, as 船票怎么退？（渡口区 何苗）, they name who asks it. */
function readTailOf(text: string, { start, inner }: { start: number; inner: string }): Byline[] | null {
  const words = inner.trim();
  if (/[？?]\s*$/u.test(text.slice(0, start))) return readTail(words);
  return readTail(words) ?? readLetterWriter(words, true);
}

function readTail(inner: string): Byline[] | null {
  return (
    parseByline(inner, true) ??
    readCorporateAuthor(inner) ??
    readAgencySource(inner) ??
    readAuthorBehindUnit(inner) ??
    readSignature(inner)
  );
}
