import type { ArticleRecord } from '../model/record.ts';
import { compareNewest, lastDay } from './order.ts';

/** A stretch of time that is indexed by itself. */
export interface ShardPlan {
  /** "2024-1": the year, and which part of it; "undated-1". */
  name: string;
  /** Newest first. */
  records: ArticleRecord[];
}

/** Records in a shard, at most. */
export const shardLimit = 10_000;

/**
 * Cuts an archive into shards, newest first, what has no date last. A shard holds one year or, where a year has more
 * records than `limit`, a part of it, counted from its oldest record: what is added to a year touches no other, and what
 * is added at its end only its last part.
 */
export function planShards(records: readonly ArticleRecord[], limit = shardLimit): ShardPlan[] {
  const years = new Map<string, ArticleRecord[]>();
  for (const record of records.toSorted(compareNewest)) {
    const year = lastDay(record).slice(0, 4) || 'undated';
    const ofYear = years.get(year) ?? [];
    ofYear.push(record);
    years.set(year, ofYear);
  }
  return [...years].flatMap(([year, ofYear]) =>
    cutFromEnd(ofYear, limit).map((part, index, parts) => ({ name: `${year}-${parts.length - index}`, records: part })),
  );
}

/** Cuts a list into parts of `size`, the last one first filled: [1 2 3 4 5] by two is [1] [2 3] [4 5]. */
export function cutFromEnd<Item>(list: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let end = list.length; end > 0; end -= size) parts.unshift(list.slice(Math.max(0, end - size), end));
  return parts;
}
