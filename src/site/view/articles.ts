import { articleAddress, pageAddress } from '../../archive/addresses.ts';
import type { PageText } from '../../model/page.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { groupBy } from './group-by.ts';
import type { JumpTargets } from './jumps.ts';
import { followJumps } from './jumps.ts';
import { isPhotoOf } from './listing.ts';
import type { RelatedArticle } from './related.ts';
import { relateArticles } from './related.ts';

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
  /** Other articles that share names or rare words with this one. */
  related: RelatedArticle[];
  /** Where its jump lines lead; null where it has none. */
  jumps: JumpTargets | null;
  /** Its dump, where the site was given it. `index` counts the dumps of its newspaper page, as the page shows them. */
  origin: { text: PageText; index: number } | null;
}

/**
 * One view a record. `records` come in the order of the archive; `listed` are those of them that lists name; `texts`
 * are the dumps of each newspaper page by its address.
 */
export function viewArticles(
  records: ArticleRecord[],
  listed: ArticleRecord[],
  texts: ReadonlyMap<string, PageText[]> = new Map(),
): ArticleView[] {
  const related = relateArticles(listed);
  const jumps = followJumps(listed);
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
      related: related.get(record.id) ?? [],
      jumps: jumps.get(record.id) ?? null,
      origin: originOf(record, texts.get(pageAddress(record)) ?? []),
    };
  });
}

function originOf(record: ArticleRecord, texts: PageText[]): ArticleView['origin'] {
  const index = texts.findIndex(({ dump }) => dump === record.source.dump);
  const text = texts[index];
  return text === undefined ? null : { text, index };
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
