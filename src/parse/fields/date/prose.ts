import type { Evidence, Span } from '../../../model/record.ts';

/** A clean paragraph of an article of the page. */
export interface ProseParagraph {
  text: string;
  span: Span;
  /** The article's first paragraph, which reports what happened and when. */
  lead: boolean;
}

/** The words [start, end) of a paragraph as evidence. */
export function evidenceFrom(paragraph: ProseParagraph, start: number, end: number): Evidence {
  return { text: paragraph.text.slice(start, end), span: paragraph.span };
}

const clauseMark = /[,，。；;：:！？!?“”"「」\n]/;

/** The words of the clause that stand before `index`, without the mark that opens it. */
export function clauseBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && !clauseMark.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return text.slice(start, index);
}

/** The words of the clause that stand after `index`, without the mark that ends it. */
export function clauseAfter(text: string, index: number): string {
  let end = index;
  while (end < text.length && !clauseMark.test(text.charAt(end))) {
    end += 1;
  }
  return text.slice(index, end);
}

/** The words from `index` to the end of the sentence. */
export function sentenceAfter(text: string, index: number): string {
  const rest = text.slice(index);
  const end = rest.search(/[。！？!?]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Every match of a global pattern in every paragraph. */
export function* matchesIn(
  prose: readonly ProseParagraph[],
  pattern: RegExp,
): Generator<{ paragraph: ProseParagraph; match: RegExpExecArray; start: number; end: number }> {
  for (const paragraph of prose) {
    for (const match of paragraph.text.matchAll(pattern)) {
      yield { paragraph, match, start: match.index, end: match.index + match[0].length };
    }
  }
}
