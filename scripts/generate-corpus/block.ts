export type BlockKind =
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'series'
  | 'column'
  | 'byline'
  | 'paragraph'
  | 'subheading'
  | 'caption'
  | 'credit'
  | 'furniture'
  | 'orphan';

/** A stretch of the dump that stands together: one line, or the lines a PDF broke it into. */
export interface Block {
  kind: BlockKind;
  /** As they are printed, marks and all. */
  rows: string[];
  /** Line numbers of the rows, 1-based; filled in when the page is printed. */
  numbers: number[];
  /** Whether something of another kind ends before it, so that a page leaves room above. */
  opens: boolean;
}

export function block(kind: BlockKind, rows: readonly string[], opens = false): Block {
  return { kind, rows: [...rows], numbers: [], opens };
}

/** What the truth says of an article: the blocks of each of its parts, in reading order. */
export interface ArticleTruth {
  title: Block[];
  kicker: Block[];
  subtitle: Block[];
  series: Block[];
  column: Block[];
  byline: Block[];
  body: { type: 'paragraph' | 'subheading'; blocks: Block[] }[];
  jump: string | null;
  reporters: string[];
  correspondents: string[];
}

/** An article as blocks: the headline group, and what comes with its text. */
export interface PrintedArticle {
  head: Block[];
  /** Byline line, paragraphs, subheadings, photos in between, in printing order. */
  flow: Block[];
  truth: ArticleTruth;
  /** How the headline could be repeated above a continuation. */
  repetition: string;
  /** Paragraphs as their subject is recognised by: county, people, places. */
  marks: readonly string[];
}

export interface PhotoTruth {
  caption: Block[];
  credit: Block[];
}
