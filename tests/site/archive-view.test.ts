import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../src/model/record.ts';
import { viewArchive } from '../../src/site/archive-view.ts';
import { inferred, inventedRecords, newspapers, record, undated } from './invented-records.ts';

const archive = viewArchive(inventedRecords(), newspapers);
const idsOf = (parts: { entries: ArticleRecord[] }[]) => parts.flatMap((part) => part.entries.map(({ id }) => id));

test('every record has a page, whatever its kind', () => {
  assert.equal(archive.articles.length, inventedRecords().length);
});

test('a city lists its articles, a county all that name it or its townships', () => {
  const hebi = archive.cities.find(({ adcode }) => adcode === '410600');
  assert.equal(hebi?.name, '鹤壁市');
  assert.ok(idsOf(hebi?.parts ?? []).includes('qibin-1'));
  assert.deepEqual(
    hebi?.counties.map(({ name, count }) => [name, count]),
    [
      ['浚县', 5],
      ['淇县', 2],
    ],
  );
});

test('a township alone brings the article to its county', () => {
  const town = { name: '黎阳街道', adcode: '410621001', level: 'township', count: 1 } as const;
  const { cities } = viewArchive([record({ id: 'a', places: [town] })], newspapers);
  assert.deepEqual(
    cities[0]?.counties.map(({ adcode, name, count }) => [adcode, name, count]),
    [['410621', null, 1]],
  );
});

test('a zone that shares the code of a district is said beside it, and names the page where it stands alone', () => {
  const district = { name: '金水区', adcode: '410105', level: 'county', count: 1 } as const;
  const zone = { ...district, name: '郑东新区' };
  const region = { name: '郑州市', adcode: '410100' };
  const named = (...places: (typeof district | typeof zone)[]) => {
    const records = places.map((place, index) => record({ id: `a-${index}`, region, places: [place] }));
    return viewArchive(records, []).cities[0]?.counties.map(({ name, also, count }) => [name, also, count]);
  };
  assert.deepEqual(named(zone, district), [['金水区', ['郑东新区'], 2]]);
  assert.deepEqual(named(zone), [['郑东新区', [], 1]]);
});

test('one mention of a far county makes no region of its city', () => {
  assert.deepEqual(
    archive.cities.map(({ adcode }) => adcode),
    ['410100', '410600', '410800'],
  );
  assert.equal(archive.addresses.has('/regions/410500/410581/'), false);
});

test('a date wider than a day is on the page of its month or year, and on no day', () => {
  const year = archive.years.find((view) => view.year === '2025');
  assert.deepEqual(
    year?.wide.map(({ id }) => id),
    ['zhengzhou-0', 'jiaozuo-4', 'jiaozuo-3'],
  );
  const february = archive.years.find((view) => view.year === '2026')?.months[0];
  assert.deepEqual([february?.month, february?.wide.map(({ id }) => id)], ['2026-02', ['zhengzhou-1']]);
  const onDays = archive.pages.days.flatMap(({ part }) => part.entries);
  assert.ok(onDays.length > 0);
  assert.ok(onDays.every(({ date }) => date.precision === 'day'));
});

test('a date that leaves the year open is undated', () => {
  assert.deepEqual(idsOf(archive.undated.parts), ['zhengzhou-2', 'nowhere-1']);
});

test('a winter across two years is forced into neither', () => {
  const winter = inferred('2025-12/2026-02', '2025-12-01', '2026-02-28', 'season');
  const view = viewArchive([record({ id: 'a', date: winter })], newspapers);
  assert.deepEqual([view.years.length, view.undated.count], [0, 1]);
});

test('the counts of years and undated add up to all listed articles', () => {
  const years = archive.years.reduce((sum, { count }) => sum + count, 0);
  assert.equal(years + archive.undated.count, archive.count);
});

test('issues are cut by date, pages by label, residue apart', () => {
  const hebi = archive.papers.find(({ id }) => id === 'hebi-daily');
  assert.deepEqual(
    hebi?.issues.map(({ key, pages }) => [
      key,
      pages.map((page) =>
        page.address
          .split('/')
          .at(-2)
          ?.replace(/-[0-9a-f]{8}$/, '-'),
      ),
    ]),
    [
      ['2026-02-27', ['unnumbered-']],
      ['2026-03-13', ['01', 'unnumbered-']],
      ['2026-03-14', ['02', 'b04']],
    ],
  );
  const page = hebi?.issues.at(-1)?.pages[0];
  assert.deepEqual(
    page?.residue.map(({ id }) => id),
    ['hebi-20260314-02-residue'],
  );
  assert.ok(!page?.articles.some(({ kind }) => kind === 'residue'));
});

test('records without a newspaper come last, under an unknown one', () => {
  assert.deepEqual(
    archive.papers.map(({ id }) => id),
    ['hebi-daily', 'qibin-evening', 'jiaozuo-daily', 'zhengzhou-daily', 'unknown'],
  );
  assert.equal(archive.papers.at(-1)?.name, null);
});

test('an article knows its photos, its series and its neighbours on the page', () => {
  const view = archive.articles.find((article) => article.record.id === 'hebi-20260314-02-00000001');
  assert.deepEqual(
    view?.photos.map(({ id }) => id),
    ['hebi-20260314-02-photo1'],
  );
  const second = archive.articles.find((article) => article.record.id === 'hebi-20260313-01-1');
  assert.deepEqual(
    second?.series.map(({ id }) => id),
    ['hebi-20260313-01-0', 'hebi-20260313-01-1', 'hebi-20260313-01-2'],
  );
  assert.deepEqual([second?.previous?.id, second?.next?.id], ['hebi-20260313-01-0', 'hebi-20260313-01-2']);
  const last = archive.articles.find((article) => article.record.id === 'hebi-20260313-01-3');
  assert.deepEqual([last?.series, last?.next], [[], null]);
});

test('the same series title on another dump is another series', () => {
  const series = { title: '走基层', index: 1 };
  const one = record({ id: 'a', series });
  const other = record({ id: 'b', series, source: { ...one.source, dump: 'dumps/hebi/other.txt' } });
  const [view] = viewArchive([one, other], newspapers).articles;
  assert.deepEqual(
    view?.series.map(({ id }) => id),
    ['a'],
  );
});

test('two records of one id are refused, naming both dumps', () => {
  const one = record({ id: 'a' });
  const other = record({ id: 'a', source: { ...one.source, dump: 'dumps/hebi/z.txt' } });
  assert.throws(() => viewArchive([one, other], newspapers), {
    message: 'Two records carry the id a: one of dumps/hebi/a.txt and one of dumps/hebi/z.txt; ids must be unique',
  });
});

test('an empty archive has no pages of its own', () => {
  const view = viewArchive([record({ id: 'a', date: undated })].slice(1), []);
  assert.deepEqual([view.count, view.cities, view.papers, view.years], [0, [], [], []]);
});
