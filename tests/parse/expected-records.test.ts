import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ArticleRecord } from '../../src/model/record.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { checkExpectedRecords } from './expected-records.ts';

const record = ArticleRecord.parse({
  kind: 'article',
  id: 'hebi-20260314-02-3fa9c1d2',
  title: '老街坊有了新书屋',
  bylines: [],
  body: [{ type: 'paragraph', text: '书屋开在巷口。', source: [[3, 3]] }],
  newspaper: null,
  page: { label: null, name: null },
  date: { edtf: 'XXXX', earliest: null, latest: null, precision: 'unknown', basis: 'unknown', evidence: [] },
  region: null,
  places: [],
  people: [],
  organisations: [],
  keywords: [],
  summary: '',
  source: { dump: 'dumps/a.txt', sha256: '0'.repeat(64), spans: [[1, 3]], dialect: 'plain' },
  problems: [],
});
const changed: ArticleRecord = { ...record, title: '老街坊有了新戏台' };

async function inFolder(t: TestContext): Promise<{ path: string; actualPath: string }> {
  const folder = await temporaryFolder(t);
  return { path: join(folder, 'a.records.json'), actualPath: join(folder, 'a.records.actual.json') };
}

test('a missing expectation fails, says how to write it, and is not written', async (t) => {
  const { path, actualPath } = await inFolder(t);
  assert.throws(() => checkExpectedRecords(path, [record], false), /a\.records\.json is missing.*UPDATE=1 node/s);
  assert.equal(existsSync(path), false);
  assert.equal(existsSync(actualPath), false);
});

test('UPDATE=1 writes an expectation that then holds', async (t) => {
  const { path, actualPath } = await inFolder(t);
  checkExpectedRecords(path, [record], true);
  checkExpectedRecords(path, [record], false);
  assert.equal(existsSync(actualPath), false);
});

test('other records fail, and say where they differ and how to look at it', async (t) => {
  const { path, actualPath } = await inFolder(t);
  checkExpectedRecords(path, [record], true);
  const before = readFileSync(path, 'utf8');
  assert.throws(
    () => checkExpectedRecords(path, [changed], false),
    (error: Error) => {
      assert.match(error.message, /line 5 is "title": "老街坊有了新书屋", and would be "title": "老街坊有了新戏台",/);
      assert.match(error.message, /git diff --no-index \S* ?\S*a\.records\.json \S*a\.records\.actual\.json/);
      return true;
    },
  );
  assert.equal(readFileSync(path, 'utf8'), before);
  assert.deepEqual(JSON.parse(readFileSync(actualPath, 'utf8')), [changed]);
});

test('a changed expectation fails, even where only its last line changed', async (t) => {
  const { path } = await inFolder(t);
  checkExpectedRecords(path, [record], true);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  assert.throws(() => checkExpectedRecords(path, [record], false), /expects other records/);
});

test('what was left beside an expectation goes once it holds', async (t) => {
  const { path, actualPath } = await inFolder(t);
  checkExpectedRecords(path, [record], true);
  assert.throws(() => checkExpectedRecords(path, [changed], false));
  checkExpectedRecords(path, [record], false);
  assert.equal(existsSync(actualPath), false);
});
