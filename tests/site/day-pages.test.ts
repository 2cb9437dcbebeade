import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite } from './built-site.ts';
import { day, inferred, record } from './invented-records.ts';

const season = inferred('2026-02/2026-03', '2026-02-01', '2026-03-31', 'season');

test('a day says what is held, and links to the issues', async () => {
  const { files } = await builtSite();
  const html = files.get('dates/2026/03/14/index.html') ?? '';
  assert.match(html, /<span class="count">星期六 2\u00a0期 3\u00a0版 \d+ 篇<\/span>/);
  assert.match(html, /<h2><a href="[./]*\/papers\/hebi-daily\/2026-03-14\/">鹤壁日报<\/a> <span class="count">2 个版/);
  assert.match(
    files.get('dates/2026/03/index.html') ?? '',
    /<span class="number">14<\/span> <span class="held">2\u00a0期 3\u00a0版/,
  );
});

test('in English what a day holds is told apart by commas', async () => {
  const { files } = await builtSite({ settings: { language: 'en' } });
  const html = files.get('dates/2026/03/14/index.html') ?? '';
  assert.match(html, /<span class="count">Saturday: 2 issues, 3 pages, \d+ articles<\/span>/);
});

test('an issue of a span of time is named on the days it may be of, and listed on none', async () => {
  const records = [
    record({ id: 'a', title: '定到一天的稿件' }),
    record({ id: 'b', title: '定到一季的稿件', date: season }),
    record({ id: 'c', date: day('2026-04-01') }),
  ];
  const { files } = await builtSite({ records });
  const html = files.get('dates/2026/03/14/index.html') ?? '';
  assert.match(
    html,
    /也许也在这一天.*<a href="[./]*\/papers\/hebi-daily\/2026-02--2026-03\/">鹤壁日报 2026年2月至3月<\/a>/s,
  );
  assert.doesNotMatch(html, /定到一季的稿件/);
  assert.doesNotMatch(files.get('dates/2026/04/01/index.html') ?? 'missing', /也许也在这一天|^missing$/);
});

test('a year lists its articles of wide date, and where they are more than a hundred the issues that do', async () => {
  const year = async (count: number) => {
    const records = Array.from({ length: count }, (_, index) => record({ id: `w-${index}`, date: season }));
    return (await builtSite({ records })).files.get('dates/2026/index.html') ?? '';
  };
  assert.equal((await year(100)).match(/<li class="entry/g)?.length, 100);
  const html = await year(101);
  assert.doesNotMatch(html, /<li class="entry/);
  assert.match(
    html,
    /href="\.\.\/\.\.\/papers\/hebi-daily\/2026-02--2026-03\/">鹤壁日报 2026年2月至3月<\/a> <span class="count">101 篇/,
  );
});

test('the neighbours of a day are the days that something is held of', async () => {
  const records = ['2025-11-06', '2026-03-14'].map((date, index) => record({ id: `a-${index}`, date: day(date) }));
  const { files } = await builtSite({ records });
  const html = files.get('dates/2026/03/14/index.html') ?? '';
  assert.match(html, /前一个有报的日子<\/span> <span class="name">2025年11月6日/);
  assert.doesNotMatch(html, /后一个有报的日子/);
});

test('where every article has a year the page of those without says so, and does not speak of what was not found', async () => {
  const html = (await builtSite({ records: [record({ id: 'a' })] })).files.get('dates/undated/index.html') ?? '';
  assert.match(html, /现存稿件都至少能定到某一年/);
  assert.doesNotMatch(html, /没有找到|线索/);
});
