/** Classes of characters that Chinese newspaper text is made of. */
import { CharacterClass } from './character-class.ts';
import { CharacterSet } from './character-set.ts';
import { unitAt } from './unit-at.ts';

const sentenceMarks = new CharacterSet('。！？!?…；;');

/** What a text that ends a sentence can end with besides. */
const marksAfterSentence = new CharacterSet('”’」』）)》】"\'.');

/** Ends of sentences, with the closing marks or the signature in brackets that may follow them. */
const sentenceEnd = /[。！？!?…；;][\s”’」』）)》】"']*(?:[（(][^（）()。]{2,30}[）)])?$/u;

/** A line in brackets that says whose the text above is: （柳湾县档案馆供稿） · （张 龙 刘 海）. */
const remark =
  /^\s*[（(](?:[^（）()]*(?:供稿|提供|整理|作者)[^（）()]*|\p{Script=Han}(?:\s?\p{Script=Han}){0,2}(?:\s+\p{Script=Han}(?:\s?\p{Script=Han}){0,2}){1,3})[）)]\s*$/u;

/** What some papers' editors leave behind a text's last sentence: the page and the proof it was read on, ③5 · ⑨6. */
const proofMark = /(?<=[。！？!?…”’」』）)])[①-⑳]\s?\d{1,2}$/u;

const halfWidthStop = /\p{Script=Han}\.$/u;

/** Whether the text ends as a sentence or a quotation ends; OCR's half-width full stop counts after a Han character. */
export function endsSentence(text: string): boolean {
  const { length } = text;
  let end = length;
  while (end > 0 && blanks.has(unitAt(text, end - 1))) end--;
  if (end === 0) return false;
  // Nearly every answer is in the last character.
  const unit = unitAt(text, end - 1);
  if (isDigitCode(unit)) {
    const printed = text.slice(Math.max(0, end - looked), end);
    const read = printed.replace(proofMark, '');
    return read !== printed && endsSentence(read);
  }
  if (sentenceMarks.has(unit)) return true;
  if (!marksAfterSentence.has(unit)) return false;
  if (length < 40 && remark.test(text)) return true;
  const last = text.slice(Math.max(0, end - looked), end);
  return sentenceEnd.test(last) || halfWidthStop.test(last);
}

/** How much of a text's end is looked at; a signature in brackets has its place in it. */
const looked = 60;

/**
 * Width of a line in full-width characters: Latin, digits and half-width marks count a half, blanks between Chinese
 * signs nothing, a blank beside Latin or digits a quarter. Some type sets punctuation narrower than a character.
 */
export function lineWidth(text: string, punctuationWidth = 1): number {
  const line = text.trim();
  const { length } = line;
  let width = 0;
  for (let index = 0; index < length; index++) {
    const code = unitAt(line, index);
    if (isBlankCode(code)) {
      // A trimmed line neither begins nor ends with a blank.
      if (!isWideCode(unitAt(line, index - 1)) || !isWideCode(unitAt(line, index + 1))) width += 0.25;
    } else if (isPunctuationCode(code)) width += punctuationWidth;
    else if (isSurrogateCode(code)) width += 0.5;
    else width += isWideCode(code) ? 1 : 0.5;
  }
  return width;
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
}

function isSurrogateCode(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Full-width punctuation and curly quotes. */
function isPunctuationCode(code: number): boolean {
  return (
    (code > 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0x2018 && code <= 0x201d)
  );
}

function isWideCode(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x203f) || code === 0xb7;
}

/** What counts as white space to a pattern's \\s and to trim(). */
export const blankSigns =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
export const blanks = new CharacterSet(blankSigns);

/** The text without white space; most texts have none. */
export function withoutBlanks(text: string): string {
  const { length } = text;
  let kept = '';
  let start = 0;
  for (let index = 0; index < length; index++) {
    if (!blanks.has(unitAt(text, index))) continue;
    kept += text.slice(start, index);
    start = index + 1;
  }
  return start === 0 ? text : kept + text.slice(start);
}

/** Half-width marks that OCR writes for Chinese ones, and that want no blank on the side given. */
const halfBefore = new CharacterSet(',;:!?(');
const halfAfter = new CharacterSet(',;:!?().');

/**
 * Whether a blank between the two characters only separates Chinese signs, so that it carries nothing: 河 水 and 河 ，水
 * and, with a half-width mark beside a Chinese sign, 河 ,水. A blank behind a full stop stays: 1. 河水.
 */
export function isBlankBetweenChinese(before: string, after: string): boolean {
  if (isChineseSign(before)) return isChineseSign(after) || halfAfter.hasAt(after, 0);
  return halfBefore.hasAt(before, 0) && isChineseSign(after);
}

/** A Han character or a sign of Chinese punctuation, full-width or curly. */
export function isChineseSign(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code > 0x3000 && code <= 0x303f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff65 && !(code >= 0xff10 && code <= 0xff19) && !isFullWidthLetter(code)) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2026 ||
    code === 0x2014 ||
    code === 0xb7 ||
    isSurrogateCode(code)
  );
}

function isFullWidthLetter(code: number): boolean {
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

const openers = '“‘（(《〈「『【[';
const closers = '”’）)》〉」』】]';

const marks = new CharacterSet(openers + closers);

/** Marks that are opened and not closed (`open`), and marks closed that were never opened (`closed`), in order. */
export function unbalancedMarks(text: string): { open: string; closed: string } {
  let open = '';
  let closed = '';
  const { length } = text;
  for (let index = 0; index < length; index++) {
    if (!marks.has(unitAt(text, index))) continue;
    const mark = text.charAt(index);
    if (openers.includes(mark)) {
      open += mark;
      continue;
    }
    const at = open.lastIndexOf(openers.charAt(closers.indexOf(mark)));
    if (at >= 0) open = open.slice(0, at) + open.slice(at + 1);
    else closed += mark;
  }
  return { open, closed };
}

const letters = new CharacterClass('\\p{L}\\p{N}');

/** The text without blanks, punctuation and other signs. */
export function lettersOf(text: string): string {
  return letters.only(text);
}

const han = new CharacterClass('\\p{Script=Han}');

/** The text's Han characters. */
export function hanOf(text: string): string {
  return han.only(text);
}

/** Whether the text, or the stretch of it, is of Han characters, one or more, and nothing else. */
export function isHan(text: string, start?: number, end?: number): boolean {
  return han.holdsAll(text, start, end);
}

/** Pairs of neighbouring characters of a text without blanks and punctuation. */
export function bigramsOf(text: string): string[] {
  const letters = Array.from(lettersOf(text));
  const pairs: string[] = [];
  for (let index = 1; index < letters.length; index++) pairs.push(`${letters[index - 1]}${letters[index]}`);
  return pairs;
}
