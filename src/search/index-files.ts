/**
 * The files beside Pagefind's own that build and browser agree on. All positions are positions in the index: records are
 * added newest first, and Pagefind numbers and returns them in that order.
 */

/** What a result shows; stands in the place of the indexed words in each of Pagefind's fragments. */
export interface StoredHit {
  id: string;
  /** Address in the site, "/articles/…/". */
  address: string;
  /** Headline, or the words that stand for a missing one. */
  title: string;
  kind: 'article' | 'photo' | 'notice' | 'residue';
  /** Where it was printed, in words: newspaper, date, page. */
  printed: string[];
  /** All other fields, as printed. */
  texts: string[];
}

/** What filters and order of date go by: pagefind/facets.json. */
export interface Facets {
  /** Number of records, to tell that the file belongs to the index. */
  records: number;
  /** From the first position on: first and last possible day of the issue (null: open), and how many records share it. */
  dates: [earliest: string | null, latest: string | null, count: number][];
  /** Value → positions in ascending order, each as the distance from the one before (the first from 0). */
  city: Postings;
  county: Postings;
  paper: Postings;
  kind: Postings;
}

export type Postings = Record<string, number[]>;

/** Name of the facets file in the folder of the index. */
export const facetsFile = 'facets.json';
