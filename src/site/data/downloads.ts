import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { CitationFormat } from '../../archive/addresses.ts';
import {
  articleCitationAddress,
  articleJsonAddress,
  articleTextAddress,
  citationFormats,
  dataAddress,
} from '../../archive/addresses.ts';
import type { SiteSettings } from '../../model/archive.ts';
import { recordJsonSchema } from '../../model/json-schema.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { bibtexEntry } from '../citation/bibtex.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { cslItem } from '../citation/csl-item.ts';
import { referencesText } from '../citation/references-text.ts';
import { risEntry } from '../citation/ris.ts';
import type { Messages } from '../messages.ts';
import { displayedRecord } from '../punctuation/displayed-record.ts';
import { csvOptions, csvRow } from './csv.ts';
import { checksumLines, dataPackage, fileFacts } from './data-package.ts';
import { recordText } from './record-text.ts';

/** Files of /data/ by name. */
export const dataFiles = {
  ndjson: 'articles.ndjson',
  csv: 'articles.csv',
  schema: 'schema.json',
  package: 'datapackage.json',
  checksums: 'SHA256SUMS',
} as const;

/** What each of the files says that cite an article. */
const citations: Record<CitationFormat, (item: CslItem, messages: Messages) => string> = {
  txt: referencesText,
  bib: bibtexEntry,
  ris: risEntry,
  'csl.json': (item) => `${JSON.stringify([item], null, 2)}\n`,
};

/**
 * Writes the bulk data and, beside each article's page, its record, its plain text and what reference managers take. Written by plain Node because
 * none of it is a template. `records` come in the order of the archive, as the parser made them: so they stand in the
 * data (JSON, NDJSON, CSV); what people read and quote (text, references) is as pages show it.
 */
export async function writeDownloads(
  records: ArticleRecord[],
  messages: Messages,
  settings: SiteSettings,
  out: string,
): Promise<void> {
  const folder = join(out, dataAddress);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, dataFiles.schema), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  await pipeline(Readable.from(jsonLines(records)), createWriteStream(join(folder, dataFiles.ndjson)));
  await pipeline(
    Readable.from(csvRows(records)),
    stringify(csvOptions),
    createWriteStream(join(folder, dataFiles.csv)),
  );
  await describeData(folder, messages, settings);
  for (const record of records) {
    const path = join(out, articleJsonAddress(record));
    await mkdir(dirname(path), { recursive: true });
    const shown = displayedRecord(record);
    await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
    await writeFile(join(out, articleTextAddress(record)), recordText(shown, messages));
    const item = cslItem(shown, messages, settings);
    for (const format of citationFormats) {
      await writeFile(join(out, articleCitationAddress(record, format)), citations[format](item, messages));
    }
  }
}

/** The data package over the files as they are, and the checksums over all of them. */
async function describeData(folder: string, messages: Messages, settings: SiteSettings): Promise<void> {
  const facts = (file: string) => fileFacts(join(folder, file));
  const [ndjson, csv, schema] = [
    await facts(dataFiles.ndjson),
    await facts(dataFiles.csv),
    await facts(dataFiles.schema),
  ];
  const description = dataPackage({ ndjson, csv, schema }, settings, messages);
  await writeFile(join(folder, dataFiles.package), `${JSON.stringify(description, null, 2)}\n`);
  const files = [csv, ndjson, await facts(dataFiles.package), schema];
  await writeFile(join(folder, dataFiles.checksums), checksumLines(files));
}

function* jsonLines(records: ArticleRecord[]): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

function* csvRows(records: ArticleRecord[]): Generator<string[]> {
  for (const record of records) yield csvRow(record);
}
