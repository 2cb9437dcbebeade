import type { ArticleRecord } from '../../model/record.ts';

/** Entries of a list page at most. */
export const partSize = 100;

/** One page of a list that was cut by number. */
export interface ListPart<Entry> {
  address: string;
  /** 1 is the oldest part. */
  number: number;
  /** How many parts the list has. */
  of: number;
  /** Oldest first, as they came. */
  entries: Entry[];
  /** Address of the part before (older) and after (newer) this one. */
  older: string | null;
  newer: string | null;
}

/**
 * Cuts a list, oldest entry first, into parts of a hundred. Parts are numbered from the oldest, and the newest part
 * stands at the list's own address, so a full part keeps its address and its entries when newer articles come.
 * An empty list gives one empty part.
 */
export function splitList<Entry>(address: string, entries: Entry[]): ListPart<Entry>[] {
  const of = Math.max(1, Math.ceil(entries.length / partSize));
  const addressOf = (number: number) => (number === of ? address : `${address}part-${number}/`);
  return Array.from({ length: of }, (_, index) => ({
    address: addressOf(index + 1),
    number: index + 1,
    of,
    entries: entries.slice(index * partSize, (index + 1) * partSize),
    older: index > 0 ? addressOf(index) : null,
    newer: index + 1 < of ? addressOf(index + 2) : null,
  }));
}

/**
 * True for what lists name and totals count: articles, notices and photos that stand alone. A photo of an article is
 * shown inside that article; residue is shown at the end of its newspaper page.
 */
export function isListed(record: ArticleRecord, articleIds: ReadonlySet<string>): boolean {
  if (record.kind === 'residue') return false;
  return !isPhotoOf(record, articleIds);
}

/** True for a photo whose article is in the archive. */
export function isPhotoOf(record: ArticleRecord, articleIds: ReadonlySet<string>): boolean {
  return record.kind === 'photo' && record.relatedTo !== undefined && articleIds.has(record.relatedTo);
}
