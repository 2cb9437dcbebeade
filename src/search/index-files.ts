/**
 * The files of a site's search, on which build and browser agree:
 *
 *   pagefind/shards.json                     which shards there are; of them only this and the suggestions change
 *   pagefind/suggestions.json                what is offered while the reader types
 *   pagefind/2024-1-91c08a5d3e1f/            a shard, named anew when anything in it changes
 *     words/0.pf_index …                     where the words stand, a chunk each: see bucket.ts, word-chunk.ts
 *     hits/0.pf_fragment …                   what results show, a few records each
 *     facets.json names.json places.json   for filters and counts
 */

import type { InterfaceLanguage } from '../model/archive.ts';

/** pagefind/shards.json */
export interface Manifest {
  /** Newest first. */
  shards: ManifestShard[];
}

export interface ManifestShard {
  /** "2024-1": year and part; "undated-1". */
  name: string;
  /** Its folder in the folder of the manifest. */
  folder: string;
  records: number;
  /** How many files of words there are. */
  buckets: number;
  /** Bytes of its names file, compressed: where all of them are many, they are not fetched unasked. */
  namesBytes: number;
}

export const manifestFile = 'shards.json';

/** Pagefind's files open with this, behind the compression, and so do ours. */
export const signature = 'pagefind_dcd';

/** Records in a file of hits: more make fewer files, and a first page of results heavier. */
export const hitsPerFile = 8;

/** Paths of the parts of a shard in its folder. */
export const wordsFile = (bucket: number): string => `words/${bucket}.pf_index`;
export const hitsFile = (position: number): string => `hits/${Math.floor(position / hitsPerFile)}.pf_fragment`;

/** What a result shows. */
export interface StoredHit {
  id: string;
  /** Address in the site, "/articles/…/". */
  address: string;
  /** Headline, or the words that stand for a missing one. */
  title: string;
  kind: 'article' | 'photo' | 'notice' | 'residue';
  /** Where it was printed, in words: newspaper, date, page. */
  printed: string[];
  /** Title and place of printing in the words of the site's other languages. */
  editions?: Partial<Record<InterfaceLanguage, Pick<StoredHit, 'title' | 'printed'>>>;
  /** All other fields, as printed. */
  texts: string[];
}

/** What filters, order of date and counts go by. Positions are those in the shard: newest first, from 0. */
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
  /** By name of the newspaper page (要闻). */
  section: Postings;
}

/** Facets of which an archive may have very many values, so that they are fetched only where they are asked for. */
export interface NameFacets {
  column: Postings;
  reporter: Postings;
}

export type Postings = Record<string, number[]>;

/** Names of the files in the folder of a shard that hold Facets, NameFacets, and Postings of any place named. */
export const facetsFile = 'facets.json';
export const namesFile = 'names.json';
export const placesFile = 'places.json';

/** Offered while the reader types: text and sound ("鹤壁市", "he bi shi"), by kind, the best of each first. */
export type Suggestion = [text: string, sound: string];
export type Suggestions = Record<'place' | 'person' | 'organisation' | 'column' | 'title', Suggestion[]>;

/** Name of the file of suggestions in the folder of the index. */
export const suggestionsFile = 'suggestions.json';
