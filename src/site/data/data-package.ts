/** The description of the bulk data that data tools read: a Frictionless Data Package (datapackage.org, version 2). */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SiteSettings } from '../../model/archive.ts';
import { dateBases, recordKinds } from '../../model/record.ts';
import type { Messages } from '../messages.ts';
import { csvColumns } from './csv.ts';

/** What a program must know of a file it was given. */
export interface FileFacts {
  name: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** Columns of articles.csv that are more than text. */
const fieldTypes: Record<string, object> = {
  id: { type: 'string', constraints: { required: true, unique: true, pattern: '[a-z0-9-]+' } },
  kind: { type: 'string', constraints: { required: true, enum: recordKinds } },
  date_earliest: { type: 'date' },
  date_latest: { type: 'date' },
  date_basis: { type: 'string', constraints: { enum: dateBases } },
  region_adcode: { type: 'string', constraints: { pattern: '\\d{6}' } },
};

/** Size and checksum of a file, read as a stream. */
export async function fileFacts(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { name: basename(path), bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** SHA256SUMS, as `sha256sum --check` reads it. */
export function checksumLines(files: FileFacts[]): string {
  return files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
}

/** datapackage.json. `ndjson`, `csv` and `schema` are the files it describes, as written. */
export function dataPackage(
  { ndjson, csv, schema }: Record<'ndjson' | 'csv' | 'schema', FileFacts>,
  { title, description, address }: SiteSettings,
  { data: words }: Messages,
): object {
  const facts = ({ name, bytes, sha256 }: FileFacts) => ({
    path: name,
    bytes,
    hash: `sha256:${sha256}`,
    encoding: 'utf-8',
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'yubao-articles',
    title,
    description,
    ...(address === undefined ? {} : { homepage: address }),
    resources: [
      {
        name: 'articles-table',
        type: 'table',
        title: words.csv,
        ...facts(csv),
        format: 'csv',
        mediatype: 'text/csv',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          primaryKey: ['id'],
          missingValues: [''],
          fields: Object.keys(csvColumns).map((name) => ({
            name,
            type: 'string',
            ...fieldTypes[name],
            description: words.fields[name] ?? name,
          })),
        },
      },
      {
        name: 'articles',
        title: words.ndjson,
        ...facts(ndjson),
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        jsonSchema: schema.name,
      },
      {
        name: 'record-schema',
        title: words.schema,
        ...facts(schema),
        format: 'json',
        mediatype: 'application/schema+json',
      },
    ],
  };
}
