import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { parsePage } from '../../../src/parse/index.ts';
import { context, dumpOf, parseLines } from '../parse-text.ts';

const ferry = ['# 渡口添了夜船', '本报讯（记者 柏小舟）第一班夜船昨晚开了，船头挂着两盏马灯。'];
const kiln = ['# 砖窑成了书屋', '本报讯（记者 路知远）停火多年的砖窑成了书屋，孩子们在里面写字。'];

function idOf(title: string, records: readonly ArticleRecord[]): string {
  return records.find((record) => record.title === title)?.id ?? 'none';
}

test('an id tells city, day and page, and ends with a hash of the words', () => {
  const dump = dumpOf(ferry.join('\n\n'), 'dumps/hebi-daily/2026-03-14/02.txt');
  const [record] = parsePage(dump, context).records;
  assert.match(record?.id ?? '', /^hebi-20260314-02-[0-9a-f]{8}$/);
});

test('a page of which nothing is known has an id all the same', () => {
  const [record] = parseLines('# 夜船', '船开了。').records;
  assert.match(record?.id ?? '', /^henan-undated-00-[0-9a-f]{8}$/);
});

test('an id hangs neither on the order of the page nor on the other records', () => {
  const id = idOf('渡口添了夜船', parseLines(...ferry).records);
  assert.equal(idOf('渡口添了夜船', parseLines(...kiln, ...ferry).records), id);
  assert.equal(idOf('渡口添了夜船', parseLines(...ferry, ...kiln).records), id);
});

test('other words have another id', () => {
  const [first = '', second = ''] = ferry;
  const changed = parseLines(first, second.replace('两盏', '三盏'), ...kiln).records;
  assert.notEqual(idOf('渡口添了夜船', changed), idOf('渡口添了夜船', parseLines(...ferry, ...kiln).records));
});

test('the same words twice on a page have two ids', () => {
  const ids = parseLines(...ferry, ...ferry).records.map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.equal(ids[1], `${ids[0]}-2`);
});
