import type { Span } from '../../model/record.ts';
import type { Passage } from '../passage.ts';

/** What a block was found to be; "text" until the classifier has seen it. */
export type BlockKind =
  | 'text'
  | 'heading'
  | 'paragraph'
  | 'byline'
  | 'credit'
  | 'photo'
  | 'verse'
  | 'list'
  | 'table'
  | 'furniture';

/** Where a line of the dump begins. */
export interface LineBreak {
  offset: number;
  line: number;
}

/** A block of the page: a headline line, a paragraph, a byline. The parser's leaf. */
export interface Block {
  kind: BlockKind;
  /** Depth of a Markdown heading (1–6), 7 for a line that is all bold, 0 for none. */
  depth: number;
  passage: Passage;
  /** Characters of the mark itself (#, **), which no record's text holds. */
  marks: Passage;
  span: Span;
  /** Blank lines before it. */
  gap: number;
  /** Set by a dialect that tells headline lines from body lines by their width. */
  headline: boolean;
  /** Whether its first line is indented; undefined on a page that does not indent its paragraphs, or lost that. */
  indented?: boolean;
  /** Where its lines but the first begin, as offsets and line numbers of the dump; none where it has one line. */
  breaks?: readonly LineBreak[];
  /** Name of the rule that decided `kind`. */
  rule: string;
}
