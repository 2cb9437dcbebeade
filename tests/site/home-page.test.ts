import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite } from './built-site.ts';
import { day, inferred, inventedRecords, paragraph, record } from './invented-records.ts';

const front = (html: string) => /<section class="front-page">.*?<\/section>/s.exec(html)?.[0] ?? 'missing';

test('the front page is the newest issue: its lead story, its headlines, its briefs and photos', async () => {
  const records = [
    record({ id: 'old', title: '旧稿', date: day('2026-03-13') }),
    record({ id: 'brief', title: '一句话新闻', genre: 'brief', page: { label: '01', name: null } }),
    record({
      id: 'lead',
      title: '头条的标题',
      summary: '头条的导语。',
      page: { label: '01', name: null },
      source: { ...record({ id: 'x' }).source, spans: [[5, 9]] },
    }),
    record({ id: 'second', title: '二条的标题' }),
    record({ id: 'photo', kind: 'photo', title: '', relatedTo: 'lead', body: [paragraph('图说的话。')] }),
  ];
  const html = front((await builtSite({ records })).files.get('index.html') ?? '');
  assert.match(
    html,
    /<article class="lead-story"><h3><a href="articles\/lead\/">头条的标题<\/a><\/h3><p class="summary">头条的导语。/,
  );
  assert.match(html, /二条的标题.*简讯<\/h3>.*一句话新闻.*图片<\/h3>.*图说的话。/s);
  assert.doesNotMatch(html, /旧稿/);
});

test('an issue whose day is not known is not the newest while there is one whose day is', async () => {
  const late = inferred('2026', '2026-01-01', '2026-12-31', 'year');
  const records = [record({ id: 'a', title: '有日子的' }), record({ id: 'b', title: '没有日子的', date: late })];
  assert.match(front((await builtSite({ records })).files.get('index.html') ?? ''), /有日子的/);
});

test('there are ways in by map, date, paper and name, a search, and figures', async () => {
  const html = (await builtSite()).files.get('index.html') ?? '';
  for (const link of ['regions/410600/', 'dates/2026/', 'papers/jiaozuo-daily/', 'people/', 'coverage/']) {
    assert.ok(html.includes(`href="${link}"`), link);
  }
  assert.match(html, /<form class="site-search" action="search\/"/);
  const figures = /<section class="figures">.*?<\/section>/s.exec(html)?.[0] ?? '';
  const listed = inventedRecords().filter(
    ({ kind, relatedTo }) => kind !== 'residue' && relatedTo === undefined,
  ).length;
  assert.ok(figures.includes(`<dt>稿件</dt><dd>${listed}</dd>`), figures);
});

test('where too little is held for trends, the page says so and draws nothing', async () => {
  const html = (await builtSite()).files.get('trends/index.html') ?? '';
  assert.match(html, /够数的月份现有 0 个，还不足以画出起落/);
  assert.doesNotMatch(html, /<svg/);
});
