import type { Facets, Manifest, NameFacets, Postings, StoredHit } from '../index-files.ts';
import { manifestFile } from '../index-files.ts';
import type { Zone } from '../zones.ts';
import { loadJson } from './load-file.ts';
import { openShard } from './shard.ts';

/**
 * The archive as the browser holds it: shards by time, newest first, each loaded piece by piece as queries ask. Within a
 * shard, records have positions from 0, newest first, so (shard, position) is the order of time.
 */
export interface Archive {
  readonly shards: readonly Shard[];
  /** Records in all shards. */
  readonly records: number;
  /** What the names files of all shards weigh over the wire, in bytes, about. */
  readonly namesBytes: number;
}

export interface Shard {
  /** "2024-1": the year and which part of it; "undated-1". */
  readonly name: string;
  readonly records: number;
  /**
   * The records that hold this phrase, by ascending position. A phrase is folded text of at least one character, as
   * `phrasesOf` gives it. @throws LoadError
   */
  find(phrase: string): Promise<Match[]>;
  /** What filters, counts by facet and the chart go by; loaded when first asked for. @throws LoadError */
  facets(): Promise<Facets>;
  /** The same for facets with very many values. @throws LoadError */
  names(): Promise<NameFacets>;
  /** The records that name a place or are about it, by its name. @throws LoadError */
  places(): Promise<Postings>;
  /** What results show, in the order of the positions asked for. @throws LoadError */
  hits(positions: readonly number[]): Promise<StoredHit[]>;
}

/** A record that holds a phrase. */
export interface Match {
  position: number;
  /** Where in the record the phrase stands: each zone once, in the order of rank; of lead and body only the first. */
  zones: Zone[];
}

/** Opens the archive whose index is in `folder`. @throws LoadError; a file that failed is asked for again next time */
export async function openArchive(folder: URL): Promise<Archive> {
  const { shards } = await loadJson<Manifest>(new URL(manifestFile, folder), 'no-cache');
  return {
    shards: shards.map((shard) => openShard(shard, new URL(`${shard.folder}/`, folder))),
    records: shards.reduce((sum, { records }) => sum + records, 0),
    namesBytes: shards.reduce((sum, { namesBytes }) => sum + namesBytes, 0),
  };
}
