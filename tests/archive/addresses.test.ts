import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleAddress,
  dayAddress,
  issueAddress,
  issueDay,
  issueKey,
  lineAddress,
  monthAddress,
  pageAddress,
  pageKey,
  regionAddress,
  relativeAddress,
} from '../../src/archive/addresses.ts';
import { day, inferred, record, undated } from '../site/invented-records.ts';

test('an article stands under its id', () => {
  assert.equal(articleAddress({ id: 'hebi-20260314-02-3fa9c1d2' }), '/articles/hebi-20260314-02-3fa9c1d2/');
});

test('a county stands under its city, a township under its county, a city by itself', () => {
  assert.equal(regionAddress('410621'), '/regions/410600/410621/');
  assert.equal(regionAddress('410621001'), '/regions/410600/410621/');
  assert.equal(regionAddress('410600'), '/regions/410600/');
});

test('days and months are folders of their year', () => {
  assert.equal(dayAddress('2026-03-14'), '/dates/2026/03/14/');
  assert.equal(monthAddress('2026-03'), '/dates/2026/03/');
});

test('a page stands under its issue and newspaper', () => {
  const printed = record({ id: 'a', page: { label: 'B04', name: '副刊' } });
  assert.equal(pageAddress(printed), '/papers/hebi-daily/2026-03-14/b04/');
  assert.equal(issueAddress({ ...printed, newspaper: null }), '/papers/unknown/2026-03-14/');
});

test('two dumps of unknown page are two pages, two dumps of one page are one', () => {
  const printed = record({ id: 'a' });
  const other = { ...printed, source: { ...printed.source, dump: 'dumps/hebi/b.txt' } };
  assert.equal(pageAddress(printed), pageAddress(other));
  const unnumbered = { page: { label: null, name: null } };
  assert.match(
    pageAddress({ ...printed, ...unnumbered }),
    /^\/papers\/hebi-daily\/2026-03-14\/unnumbered-[0-9a-f]{8}\/$/,
  );
  assert.notEqual(pageAddress({ ...printed, ...unnumbered }), pageAddress({ ...other, ...unnumbered }));
});

test('a line of a dump is an anchor of its page', () => {
  assert.equal(lineAddress(record({ id: 'a' }), 12), '/papers/hebi-daily/2026-03-14/02/#L12');
});

test('an issue dated to a span of time has a key of its EDTF', () => {
  assert.equal(issueKey(inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season')), '2025-07--2025-09');
  assert.equal(issueKey(inferred('2025', '2025-01-01', '2025-12-31', 'year')), '2025');
  assert.equal(issueKey({ ...undated, edtf: '../2025', precision: 'year' }), 'open--2025');
  assert.equal(issueKey(undated), 'undated');
});

test('an issue of a concluded day is filed under that day, not the first it may be', () => {
  const date = inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day');
  assert.equal(issueDay(date), '2026-03-14');
  assert.equal(issueKey(date), '2026-03-14');
  assert.equal(issueDay(inferred('2026-03', '2026-03-01', '2026-03-31', 'month')), null);
});

test('an issue keeps its address when its date is confirmed', () => {
  assert.equal(issueKey(inferred('2026-03-14?', '2026-03-14', '2026-03-14', 'day')), issueKey(day('2026-03-14')));
  assert.equal(
    issueKey(inferred('2025-07?/2025-09~', '2025-07-01', '2025-09-30', 'season')),
    issueKey(inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season')),
  );
});

test('nothing in a record leads outside its folder', () => {
  assert.match(pageKey('../../etc/passwd'), /^[a-z0-9-]+$/);
  assert.match(pageKey('第三版'), /^[a-z0-9-]+$/);
  assert.notEqual(pageKey('第三版'), pageKey('第二版'));
  const hostile = { ...record({ id: 'a' }), newspaper: { id: '../..', name: 'x', basis: 'given' as const } };
  assert.match(issueAddress(hostile), /^\/papers\/[a-z0-9-]+\/2026-03-14\/$/);
});

test('relative links lead from page to page under any base path', () => {
  const pages = [
    '/',
    '/dates/',
    '/dates/2026/',
    '/dates/2026/03/14/',
    '/papers/hebi-daily/',
    '/assets/site.css',
    '/papers/',
  ];
  for (const from of pages.filter((page) => page.endsWith('/'))) {
    for (const to of pages) {
      const link = relativeAddress(from, to);
      assert.doesNotMatch(link, /^\//);
      assert.equal(new URL(link, `https://archive.example/base${from}`).pathname, `/base${to}`, `${from} → ${to}`);
    }
  }
});

test('a relative link keeps query and hash', () => {
  assert.equal(relativeAddress('/articles/a/', '/search/?q=%E6%B8%A0'), '../../search/?q=%E6%B8%A0');
  assert.equal(relativeAddress('/search/', '/search/?q=a'), './?q=a');
});
