import { articleAddress, pageAddress } from '../../archive/addresses.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { groupBy } from './group-by.ts';
import { isPhotoOf } from './listing.ts';

/** What the page of one record shows. */
export interface ArticleView {
  record: ArticleRecord;
  address: string;
  /** The photos that belong to this article. */
  photos: ArticleRecord[];
  /** For a photo: the article it belongs to. */
  owner: ArticleRecord | null;
  /** All parts of its series on the same page dump, this one included, by number; empty where there is no series. */
  series: ArticleRecord[];
  /** Neighbours among the listed records of the same newspaper page. */
  previous: ArticleRecord | null;
  next: ArticleRecord | null;
}

/**
 * One view a record. `records` come in the order of the archive; `listed` are those of them that lists name.
 */
export function viewArticles(records: ArticleRecord[], listed: ArticleRecord[]): ArticleView[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const ids = new Set(byId.keys());
  const photos = groupBy(
    records.filter((record) => isPhotoOf(record, ids)),
    (record) => record.relatedTo,
  );
  const series = groupBy(records.filter(hasSeries), seriesKey);
  const pages = groupBy(listed, pageAddress);
  const places = new Map(
    [...pages.values()].flatMap((page) => page.map((record, index) => [record.id, index] as const)),
  );

  return records.map((record) => {
    const page = pages.get(pageAddress(record)) ?? [];
    const place = places.get(record.id);
    return {
      record,
      address: articleAddress(record),
      photos: photos.get(record.id) ?? [],
      owner: (record.relatedTo === undefined ? undefined : byId.get(record.relatedTo)) ?? null,
      series: (hasSeries(record) ? (series.get(seriesKey(record)) ?? []) : []).toSorted(bySeriesIndex),
      previous: place === undefined ? null : (page[place - 1] ?? null),
      next: place === undefined ? null : (page[place + 1] ?? null),
    };
  });
}

function hasSeries(record: ArticleRecord): boolean {
  return record.series !== undefined;
}

/** A series is one headline over several articles of one page, so the dump belongs to its name. */
function seriesKey(record: ArticleRecord): string {
  return `${record.source.dump}\n${record.series?.title ?? ''}`;
}

function bySeriesIndex(left: ArticleRecord, right: ArticleRecord): number {
  return (left.series?.index ?? 0) - (right.series?.index ?? 0);
}
