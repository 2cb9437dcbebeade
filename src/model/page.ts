import type { ArticleRecord, DialectName, Problem, Span } from './record.ts';

/** One page dump as read from disk. */
export interface PageDump {
  /** Path as it is to stand in the records, with forward slashes. */
  path: string;
  /** The whole file, decoded. */
  text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
  /** A .yaml file of the same name beside the dump. */
  sidecar?: { path: string; text: string };
}

export const placeNames = ['article', 'photo', 'notice', 'residue', 'furniture', 'facts'] as const;

/** Where a stretch of the dump went: offsets into its text, half open, in UTF-16 units. */
export interface Placement {
  start: number;
  end: number;
  place: (typeof placeNames)[number];
  /** Id of the record that holds it; null for furniture and facts. */
  record: string | null;
  /** The part of the record it became, or "mark" for signs of markup that no part holds. */
  part: string;
}

/** Characters (not blanks) of the dump that are in no place, in two, or in a record and not in the dump. */
export interface Conservation {
  lost: number;
  doubled: number;
  invented: number;
}

/** What the parser makes of one page. */
export interface PageResult {
  dump: string;
  dialect: DialectName;
  records: ArticleRecord[];
  /** Lines that are no article's: mastheads, slogans, codes to scan, repeated headlines. */
  furniture: { text: string; span: Span; rule: string }[];
  placements: Placement[];
  problems: Problem[];
  conservation: Conservation;
}

/** Where something of a line went. */
export interface LineMark {
  place: Placement['place'];
  /** Id of the record that holds it; null for furniture and facts. */
  record: string | null;
}

/** What the site shows of a dump itself: its lines as they stand, and where each went. */
export interface PageText {
  dump: string;
  /** Without line ends and byte order mark; line 1 is lines[0]. */
  lines: string[];
  /** As many as lines: where the characters of the line went, each place once, in the order of the line; [] for blank lines. */
  marks: LineMark[][];
}
