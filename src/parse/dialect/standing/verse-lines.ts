import { endsSentence, withoutBlanks } from '../../characters.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { isSureName } from '../../fields/byline/byline-name.ts';
import { isCreditLine } from '../../fields/byline/credit-line.ts';
import { startsArticle } from '../article-start.ts';
import type { Line } from '../lines.ts';

/** Fewest lines of a poem, and how wide one may be beside the page's usual line. */
const fewest = 4;
const widest = 14;
const share = 0.7;

/** Five or seven characters and a mark: the lines of regulated verse. */
const regulated = /^\s*(?:\p{Script=Han}{5}|\p{Script=Han}{7})[，。！？；,!?;.]?\s*$/u;

/**
 * How many lines from `index` on are a poem's, each of which stands by itself; 0 where none begins here:
 *
 *   □竺 青
 *   一枚月亮
 *   落进渡口
 *   水里的鱼
 *   抬头看它
 *
 * and so under a name without a mark below a title: 夜渡 / 何小舟 / 一枚月亮 / ….
 *
 * Not: a paragraph in a narrow column, whose lines are as wide as the page's, and lines that no poet stands above.
 *
 * @param usual width of the page's lines, in characters
 */
export function countVerseLines(lines: readonly Line[], index: number, usual: number): number {
  const above = lines[index - 1];
  if (!above || !(isPoet(above.text) || isBarePoet(lines, index - 1))) return 0;
  let end = index;
  while (end < lines.length && isVerse(lines[end], usual) && !isNextPoet(lines, end, usual)) end++;
  // The line above the next poet is the next poem's title.
  if (end < lines.length && (isPoet(lines[end]?.text ?? '') || isNextPoet(lines, end, usual))) end--;
  const run = lines.slice(index, end);
  const open = run.filter(({ text }) => !endsSentence(text)).length;
  if (run.filter(({ text }) => isBareName(text)).length * 3 > run.length) return 0;
  return run.length >= fewest && (open >= run.length * 0.6 || run.every(({ text }) => regulated.test(text)))
    ? run.length
    : 0;
}

const spacedName = /^\p{Script=Han}(?:\s{1,2}\p{Script=Han}){1,2}$/u;

/** □竺 青 · 竺 青: a byline of the author's, or a name set with blanks. */
function isPoet(text: string): boolean {
  const line = text.trim();
  return (
    !/记者|通讯员/u.test(line) && (isBylineLine(line) || (spacedName.test(line) && isSureName(withoutBlanks(line))))
  );
}

/** 何小舟: two or three characters, the first a surname. */
function isBareName(text: string): boolean {
  const line = text.trim();
  return /^\p{Script=Han}{2,3}$/u.test(line) && isSureName(line);
}

/** Whether a name without a mark stands under a title. */
function isBarePoet(lines: readonly Line[], index: number): boolean {
  const [title, name] = [lines[index - 1], lines[index]];
  if (!title || !name || !isBareName(name.text) || title.width > widest || title.width < 2) return false;
  return /\p{Script=Han}[)）]?\s*$/u.test(title.text) && !isBareName(title.text) && !isBylineLine(title.text);
}

/** Whether who wrote the next text is named here, its title above and its prose below, which is as wide as the page. */
function isNextPoet(lines: readonly Line[], index: number, usual: number): boolean {
  const below = lines[index + 1];
  return below !== undefined && below.width > usual * share && isBarePoet(lines, index);
}

function isVerse(line: Line | undefined, usual: number): boolean {
  if (!line || line.width > Math.min(widest, usual * share)) return false;
  return !isPoet(line.text) && !isCreditLine(line.text) && !startsArticle(line.text);
}
