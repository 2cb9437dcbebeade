import type { Options } from 'csv-stringify';
import type { ArticleRecord, Mention } from '../../model/record.ts';
import { bodyText } from '../body/plain-text.ts';
import { formatSpan } from '../titles.ts';

/** The columns of articles.csv, in order, and how each is read from a record. Several values are parted by "; ". */
export const csvColumns: Record<string, (record: ArticleRecord) => string> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  genre: ({ genre }) => genre ?? '',
  title: ({ title }) => title,
  kicker: ({ kicker }) => kicker ?? '',
  subtitle: ({ subtitle }) => subtitle ?? '',
  column: ({ column }) => column ?? '',
  series: ({ series }) => (series === undefined ? '' : `${series.title} ${series.index}`),
  bylines: ({ bylines }) => join(bylines.map(({ name, role }) => `${name} (${role})`)),
  dateline: ({ dateline }) => dateline ?? '',
  text: ({ body }) => bodyText(body),
  newspaper_id: ({ newspaper }) => newspaper?.id ?? '',
  newspaper: ({ newspaper }) => newspaper?.name ?? '',
  page: ({ page }) => page.label ?? '',
  page_name: ({ page }) => page.name ?? '',
  date: ({ date }) => date.edtf,
  date_earliest: ({ date }) => date.earliest ?? '',
  date_latest: ({ date }) => date.latest ?? '',
  date_basis: ({ date }) => date.basis,
  region: ({ region }) => region?.name ?? '',
  region_adcode: ({ region }) => region?.adcode ?? '',
  places: ({ places }) => join(places.map(({ name }) => name)),
  people: ({ people }) => names(people),
  organisations: ({ organisations }) => names(organisations),
  keywords: ({ keywords }) => join(keywords),
  summary: ({ summary }) => summary,
  dump: ({ source }) => source.dump,
  lines: ({ source }) => join(source.spans.map(formatSpan)),
  doubts: ({ problems }) => join(problems.map(({ rule }) => rule)),
};

/**
 * How articles.csv is written, by the site and by the command line: with a byte order mark, or Excel reads the Chinese
 * as something else, and a cell that looks like a formula disarmed.
 */
export const csvOptions: Options = {
  header: true,
  columns: Object.keys(csvColumns),
  bom: true,
  escape_formulas: true,
};

/** One row of articles.csv. */
export function csvRow(record: ArticleRecord): string[] {
  return Object.values(csvColumns).map((read) => read(record));
}

function names(mentions: Mention[]): string {
  return join(mentions.map(({ name }) => name));
}

function join(values: string[]): string {
  return values.join('; ');
}
