import type { Evidence, Span } from '../../../model/record.ts';
import { CharacterSet } from '../../character-set.ts';

/** A clean paragraph of an article of the page. */
export interface ProseParagraph {
  text: string;
  span: Span;
  /** The article's first paragraph, which reports what happened and when. */
  lead: boolean;
  /** The paragraph as printed, of the same length, where digits of `text` were folded (３月 → 3月). */
  printed?: string;
}

/** The paragraph with full-width digits as the rules read them; its evidence stays as printed. */
export function withPlainDigits(paragraph: ProseParagraph): ProseParagraph {
  const text = paragraph.text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return text === paragraph.text ? paragraph : { ...paragraph, text, printed: paragraph.text };
}

/** The words [start, end) of a paragraph as evidence. */
export function evidenceFrom(paragraph: ProseParagraph, start: number, end: number): Evidence {
  return { text: (paragraph.printed ?? paragraph.text).slice(start, end), span: paragraph.span };
}

/** How far the rules look; a dump without punctuation must not cost more for being long. */
const longestClause = 60;
const longestSentence = 200;

const clauseMarks = new CharacterSet(',，。；;：:！？!?“”"「」\n');

/** The words of the clause that stand before `index`, without the mark that opens it. */
export function clauseBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && index - start < longestClause && !clauseMarks.hasAt(text, start - 1)) {
    start -= 1;
  }
  return text.slice(start, index);
}

/** The words of the clause that stand after `index`, without the mark that ends it. */
export function clauseAfter(text: string, index: number): string {
  let end = index;
  while (end < text.length && end - index < longestClause && !clauseMarks.hasAt(text, end)) {
    end += 1;
  }
  return text.slice(index, end);
}

/** The words from `index` to the end of the sentence. */
export function sentenceAfter(text: string, index: number): string {
  const rest = text.slice(index, index + longestSentence);
  const end = rest.search(/[。！？!?]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Every match of a global pattern in every paragraph.
 *
 * @param sign what every match holds: paragraphs without it, which are most, need not be searched
 */
export function* matchesIn(
  prose: readonly ProseParagraph[],
  pattern: RegExp,
  sign = '',
): Generator<{ paragraph: ProseParagraph; match: RegExpExecArray; start: number; end: number }> {
  for (const paragraph of prose) {
    if (!paragraph.text.includes(sign)) continue;
    for (const match of paragraph.text.matchAll(pattern)) {
      yield { paragraph, match, start: match.index, end: match.index + match[0].length };
    }
  }
}
