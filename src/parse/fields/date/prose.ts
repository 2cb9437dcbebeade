import type { Evidence, Span } from '../../../model/record.ts';
import { CharacterSet } from '../../character-set.ts';

/** A clean paragraph of an article of the page. */
export interface ProseParagraph {
  text: string;
  span: Span;
  /** The article's first paragraph, which reports what happened and when. */
  lead: boolean;
  /** A line of its headlines instead, which tells of years and not of days. */
  heading?: boolean;
  /** The paragraph as printed, of the same length, where digits of `text` were folded (３月 → 3月). */
  printed?: string;
}

/**
 * The paragraph with full-width and garbled digits as the rules read them, sign for sign; its evidence stays as printed.
 *
 *   ３月１２日 → 3月12日      1l月23曰 → 11月23日      2O10年 → 2010年      二○○九年 → 2009年
 */
export function withPlainDigits(paragraph: ProseParagraph): ProseParagraph {
  if (!garbled.holdsAnyOf(paragraph.text)) return paragraph;
  const text = paragraph.text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/(?<![\dA-Za-z])[\dOolI]{1,2}月[\dOolI]{1,2}[日曰]/g, mendDigits)
    .replace(/(?<![\dA-Za-z])[12lI][\dOolI]{3}年/g, mendDigits)
    .replace(/(?<![〇○零一二三四五六七八九十])[一二][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2}年/g, (written) =>
      written.replace(/[^年]/g, (character) =>
        String('〇一二三四五六七八九'.indexOf(character.replace(/[○零OＯ]/, '〇'))),
      ),
    );
  return text === paragraph.text ? paragraph : { ...paragraph, text, printed: paragraph.text };
}

/** A glance: without one of these all digits are plain. */
const garbled = new CharacterSet('０１２３４５６７８９OＯolI曰〇○零九');

function mendDigits(written: string): string {
  return /\d/.test(written) || written.endsWith('年')
    ? written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1').replace('曰', '日')
    : written;
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

/** The words from the beginning of the sentence to `index`. */
export function sentenceBefore(text: string, index: number): string {
  const rest = text.slice(Math.max(0, index - longestSentence), index);
  return rest.slice(rest.search(/[^。！？!?]*$/));
}

/** The words of a paragraph that a pattern matched, from `start` to before `end`. */
export interface ProseMatch {
  paragraph: ProseParagraph;
  match: RegExpExecArray;
  start: number;
  end: number;
}

/**
 * Every match of a global pattern in every paragraph.
 *
 * @param sign what every match holds: paragraphs without it, which are most, need not be searched
 */
export function matchesIn(prose: readonly ProseParagraph[], pattern: RegExp, sign = ''): ProseMatch[] {
  const matches: ProseMatch[] = [];
  for (const paragraph of prose) {
    const { text } = paragraph;
    if (sign !== '' && !text.includes(sign)) continue;
    // By exec, for matchAll makes a pattern of its own for each of the many paragraphs that hold no match.
    let end = 0;
    for (;;) {
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (!match) break;
      end = match.index + match[0].length;
      matches.push({ paragraph, match, start: match.index, end });
    }
  }
  return matches;
}
