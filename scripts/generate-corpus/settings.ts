/** How often each feature of a page comes up: probabilities from 0 to 1 unless said. */
export interface CorpusSettings {
  /** Relative weights. */
  dialects: Readonly<Record<Dialect, number>>;
  /** Articles on a page, both ends included; parts of a series count. */
  articles: readonly [least: number, most: number];
  seriesOnPage: number;
  seriesParts: readonly [least: number, most: number];
  /** A part's title printed right below the series head, its text far below with the continuations. */
  stackedPartTitle: number;
  /** Of an article: it begins a group of two to four that are printed in bands, all beginnings, then all ends. */
  interleavedGroup: number;
  /** The continuation of an article in such a group stands below a repetition of its headline. */
  repeatedHeadline: number;
  /** Of an article: a paragraph cut in two blocks that follow each other. */
  adjacentSeam: number;
  /** Of an article: a photo in the middle of a paragraph. */
  photoInParagraph: number;
  /** Of an article: a photo before or after it. */
  photoBeside: number;
  lostBeginning: number;
  lostEnd: number;
  /** Of an article with a lost piece: a jump line says so. */
  jumpLine: number;
  subheadings: number;
  columnLabel: number;
  orphanHeadline: number;
  masthead: number;
  pageHead: number;
  scanLines: number;
  /** A continuation that the OCR marked as a heading. */
  markedContinuation: number;
  /** Of a page: look-alike characters in its bodies, and how many of a hundred characters then are wrong. */
  noisyPage: number;
  noise: number;
  /** Of an OCR or plain page: stray blanks inside sentences; and how many of a thousand characters have one. */
  strayBlanks: number;
  strayBlankRate: number;
}

export type Dialect = 'ocr-markdown' | 'plain' | 'pdf-text';

export const defaultSettings: CorpusSettings = {
  dialects: { 'ocr-markdown': 4, plain: 3, 'pdf-text': 3 },
  articles: [6, 14],
  seriesOnPage: 0.3,
  seriesParts: [3, 8],
  stackedPartTitle: 0.2,
  interleavedGroup: 0.08,
  repeatedHeadline: 0.6,
  adjacentSeam: 0.25,
  photoInParagraph: 0.08,
  photoBeside: 0.15,
  lostBeginning: 0.04,
  lostEnd: 0.05,
  jumpLine: 0.6,
  subheadings: 0.2,
  columnLabel: 0.05,
  orphanHeadline: 0.12,
  masthead: 0.35,
  pageHead: 0.5,
  scanLines: 0.25,
  markedContinuation: 0.03,
  noisyPage: 0.3,
  noise: 0.4,
  strayBlanks: 0.15,
  strayBlankRate: 2,
};
