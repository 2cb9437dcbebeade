import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { searchArchive } from '../../src/search/client/engine.ts';
import { parseState } from '../../src/search/client/state.ts';
import { day, paragraph, record } from '../site/invented-records.ts';
import { sampleSite } from '../sites/made-sites.ts';
import { judgedQueries } from './judged-queries.ts';
import type { OpenedArchive } from './opened-archive.ts';
import { openRecords, openSite } from './opened-archive.ts';

let sample: OpenedArchive;

before(async () => {
  sample = await openSite(await sampleSite());
});
after(() => sample?.close());

/** The headlines found, in their order. */
async function titles({ archive }: OpenedArchive, query: string): Promise<string[]> {
  let titles: string[] = [];
  for await (const found of searchArchive(archive, parseState(`?q=${encodeURIComponent(query)}`))) {
    if (found.isComplete) titles = (await found.hits(0, found.count)).map(({ title }) => title);
  }
  return titles;
}

test('the first result of each judged query on the sample archive is the one a reader wants', async () => {
  assert.ok(judgedQueries.length >= 40);
  const wrong: string[] = [];
  for (const [query, expected] of judgedQueries) {
    const [first = ''] = await titles(sample, query);
    if (!first.includes(expected)) wrong.push(`${query}: ${first}, expected ${expected}`);
  }
  assert.deepEqual(wrong, []);
});

test('a word counts most in the title, then in the heading, the lead and the rest, whatever the date', async () => {
  const lead = paragraph('坝上风大，站着的人不多。');
  const invented = await openRecords([
    record({ id: 'a', title: '正文', body: [lead, paragraph('渠水到了。')], date: day('2026-05-04') }),
    record({ id: 'b', title: '导语', body: [paragraph('渠水到了。'), lead], date: day('2026-05-03') }),
    record({ id: 'c', title: '引题', kicker: '渠水到村', body: [lead], date: day('2025-05-02') }),
    record({ id: 'd', title: '题中渠水', body: [lead], date: day('2024-05-01') }),
    record({ id: 'e', title: '旧正文', body: [lead, paragraph('渠水到了。')], date: day('2024-05-01') }),
  ]);
  assert.deepEqual(await titles(invented, '渠水'), ['题中渠水', '引题', '导语', '正文', '旧正文']);
  await invented.close();
});

test('of records alike, those with the words together come before those with the words apart', async () => {
  const invented = await openRecords([
    record({ id: 'a', title: '分开', body: [paragraph('渠水到了，石匠走了。')], date: day('2026-05-04') }),
    record({ id: 'b', title: '连着', body: [paragraph('渠水石匠走了。')], date: day('2025-05-04') }),
    record({ id: 'c', title: '倒着', body: [paragraph('石匠渠水都在。')], date: day('2024-05-04') }),
  ]);
  assert.deepEqual(await titles(invented, '渠水 石匠'), ['连着', '分开', '倒着']);
  await invented.close();
});
