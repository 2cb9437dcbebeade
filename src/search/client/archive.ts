import type { Facets, StoredHit } from '../index-files.ts';
import type { Zone } from '../zones.ts';

/**
 * The archive as the browser holds it: shards by time, newest first, each loaded piece by piece as queries ask. Within a
 * shard, records have positions from 0, newest first, so (shard, position) is the order of time.
 */
export interface Archive {
  readonly shards: readonly Shard[];
  /** Records in all shards. */
  readonly records: number;
}

export interface Shard {
  /** "2024", "2024-2" for the second part of a large year, "undated". */
  readonly name: string;
  readonly records: number;
  /**
   * The records that hold this phrase, by ascending position. A phrase is folded text of at least one character, as
   * `phrasesOf` gives it. Throws where a file of the index cannot be loaded: an answer without it would be too small.
   */
  find(phrase: string): Promise<Match[]>;
  /** What filters, counts by facet and the chart go by; loaded when first asked for. */
  facets(): Promise<Facets>;
  /** What results show, in the order of the positions asked for. */
  hits(positions: readonly number[]): Promise<StoredHit[]>;
}

/** A record that holds a phrase. */
export interface Match {
  position: number;
  /** Where in the record the phrase stands: each zone once, in the order of rank. */
  zones: Zone[];
}
