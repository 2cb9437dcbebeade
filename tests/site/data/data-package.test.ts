import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { csvColumns } from '../../../src/site/data/csv.ts';
import { messagesFor } from '../../../src/site/messages.ts';
import { builtSite } from '../built-site.ts';

test('the data package describes the files as they are, and every column', async () => {
  const { files } = await builtSite();
  const described = JSON.parse(files.get('data/datapackage.json') ?? '');
  assert.equal(described.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  for (const { path, bytes, hash } of described.resources) {
    const text = files.get(`data/${path}`) ?? '';
    assert.equal(hash, `sha256:${createHash('sha256').update(text).digest('hex')}`, path);
    assert.equal(bytes, Buffer.byteLength(text), path);
  }
  const { fields } = described.resources[0].schema;
  const header = (files.get('data/articles.csv') ?? '').replace('\ufeff', '').split('\n')[0];
  assert.equal(fields.map(({ name }: { name: string }) => name).join(','), header);
});

test('the checksums are those of all files of the folder', async () => {
  const { files } = await builtSite();
  const lines = (files.get('data/SHA256SUMS') ?? '').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => line.split('  ')[1]),
    ['articles.csv', 'articles.ndjson', 'datapackage.json', 'schema.json'],
  );
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    assert.equal(
      createHash('sha256')
        .update(files.get(`data/${name}`) ?? '')
        .digest('hex'),
      sum,
      name,
    );
  }
});

test('every column has its meaning in both languages', () => {
  for (const language of ['zh-Hans', 'en'] as const) {
    const { fields } = messagesFor(language).data;
    assert.deepEqual(
      Object.keys(csvColumns).filter((column) => fields[column] === undefined),
      [],
    );
  }
});
