import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectAddress } from '../../src/archive/addresses.ts';
import { builtSite } from './built-site.ts';
import { day, record } from './invented-records.ts';

const fileOf = (address: string) => `${address.slice(1)}index.html`;

test('every kind has an index, an empty one too', async () => {
  const { files } = await builtSite({ records: [record({ id: 'a' })] });
  for (const kind of ['people', 'organisations', 'columns', 'series', 'topics']) {
    assert.match(files.get(`${kind}/index.html`) ?? 'missing', /还没有。/, kind);
  }
});

test('a person has a page with articles, bars, figures and company', async () => {
  const people = [
    { name: '曲守田', count: 1 },
    { name: '邰广元', count: 1 },
  ];
  const records = ['2026-01-05', '2026-03-14'].map((date, index) =>
    record({ id: `a-${index}`, date: day(date), people }),
  );
  const { files } = await builtSite({ records });
  const html = files.get(fileOf(subjectAddress('people', '曲守田'))) ?? '';
  assert.equal(html.match(/<li class="entry"/g)?.length, 2);
  assert.match(html, /<svg role="img" aria-label="各月篇数 2026年1月至2026年3月，有日期的 2 篇，最多时 1 篇"/);
  assert.equal(html.match(/<rect /g)?.length, 3);
  assert.match(html, /<th scope="row">2026年2月<\/th><td>0<\/td>/);
  assert.match(html, /一同出现.*<a href="\.\.\/[a-z0-9]+\/">邰广元<\/a> <span class="count">2</s);
  assert.match(html, /同名/);
});

test('an article links its names to their pages, a keyword without one to the search', async () => {
  const { files } = await builtSite();
  const html = files.get('articles/hebi-20260314-02-00000001/index.html') ?? '';
  for (const [kind, name] of [
    ['people', '曲守田'],
    ['people', '桑一苇'],
    ['organisations', '城南灌区服务站'],
    ['columns', '走进春天的田野'],
  ] as const) {
    assert.ok(html.includes(`href="../..${subjectAddress(kind, name)}">${name}</a>`), name);
  }
  assert.match(html, /href="\.\.\/\.\.\/search\/\?q=%E6%98%A5%E7%81%8C">春灌/);
  const part = files.get('articles/hebi-20260313-01-1/index.html') ?? '';
  assert.ok(part.includes(`href="../..${subjectAddress('series', '古树名木在身边')}"`));
});

test('a hostile name has a page and stays words', async () => {
  const name = '../<i>"名"';
  const { files } = await builtSite({ records: [record({ id: 'a', people: [{ name, count: 1 }] })] });
  const html = files.get(fileOf(subjectAddress('people', name))) ?? 'missing';
  assert.match(html, /<h1><span>\.\.\/&lt;i>/);
});
