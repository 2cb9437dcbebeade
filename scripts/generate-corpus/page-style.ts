import type { Random } from './random.ts';
import type { Dialect } from './settings.ts';

/** How one dump prints its page. */
export interface PageStyle {
  dialect: Dialect;
  /** ASCII brackets, commas, colons and the like, as one OCR prints them. */
  halfWidth: boolean;
  /** OCR: number of # before a title, 0 where it changes from article to article. */
  titleLevel: number;
  /** OCR: whether kickers are marked as headings; they can be now and then. */
  kickerMarks: 'always' | 'never' | 'mixed';
  subheadingMark: '###' | '####' | '**' | '';
  /** Plain: no blank lines inside an article, paragraphs indented. */
  dense: boolean;
  /** PDF: characters of a column. */
  width: number;
  /** PDF: a blank line after every line. */
  blankBetweenLines: boolean;
  /** PDF: a blank line between paragraphs. */
  blankBetweenParagraphs: boolean;
  /** What stands before a paragraph's first line. PDF: "" where its indent was lost. */
  indent: '' | '　　' | '  ';
  /** PDF: justified lines come with blanks between their characters. */
  spacedOut: boolean;
  /** PDF: headlines stand below their texts. */
  headlinesBelow: boolean;
  /** PDF: "10 月 17 日". */
  blanksAroundDigits: boolean;
  /** PDF: a blank line between kicker and title. */
  gapBelowKicker: boolean;
  /** PDF: how many blank lines part articles, headlines and texts. */
  gap: number;
}

export function drawStyle(dialect: Dialect, random: Random): PageStyle {
  const dense = dialect === 'plain' && random.chance(0.3);
  const blankBetweenLines = dialect === 'pdf-text' && random.chance(0.4);
  const indent = dialect === 'pdf-text' ? random.pick(['', '', '　　', '  '] as const) : dense ? '　　' : '';
  return {
    dialect,
    halfWidth: dialect === 'pdf-text' ? false : !dense && random.chance(0.65),
    titleLevel: random.pick([1, 1, 2, 2, 3, 0]),
    kickerMarks: random.pick(['always', 'never', 'mixed']),
    subheadingMark: random.pick(['###', '###', '####', '**', '']),
    dense,
    width: random.int(13, 24),
    blankBetweenLines,
    blankBetweenParagraphs: !blankBetweenLines && random.chance(0.3),
    indent,
    spacedOut: random.chance(0.5),
    headlinesBelow: dialect === 'pdf-text' && random.chance(0.5),
    blanksAroundDigits: random.chance(0.5),
    gapBelowKicker: blankBetweenLines || random.chance(0.5),
    gap: blankBetweenLines ? 1 : random.pick([1, 1, 2]),
  };
}
