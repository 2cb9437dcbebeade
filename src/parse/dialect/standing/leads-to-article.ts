import { endsSentence } from '../../characters.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { isCreditLine } from '../../fields/byline/credit-line.ts';
import { startsArticle } from '../article-start.ts';
import type { Line } from '../lines.ts';

/** Most lines of a run of headlines, bylines left out. */
export const longestRun = 6;

/** …起风。学校收到的…: a sentence ends and another begins. */
export function hasInnerSentence(text: string): boolean {
  return /[。！？；][”’）)]*\s*[^\s”’）)。！？]/u.test(text.trim());
}

/** Whether no sentence ends between the line at `index` and the next article's beginning or the page's end. */
export function leadsToArticle(lines: readonly Line[], index: number): boolean {
  for (let at = index; at <= index + longestRun; at++) {
    const line = lines[at];
    if (!line) return true;
    if (at > index && (startsArticle(line.text) || isBylineLine(line.text))) return true;
    if (endsSentence(line.text)) return at > index && isCreditLine(lines[at + 1]?.text ?? '');
    if (hasInnerSentence(line.text) || /[，、]$/u.test(line.text.trim())) return false;
  }
  return false;
}
