import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite } from './built-site.ts';
import { day, inferred, record } from './invented-records.ts';

test('the calendar of a year says of each day what is held, without colour', async () => {
  const season = inferred('2026-07/2026-09', '2026-07-01', '2026-09-30', 'season');
  const records = [
    record({ id: 'a', page: { label: '01', name: null }, date: day('2026-03-14') }),
    record({
      id: 'b',
      page: { label: '03', name: null },
      date: inferred('2026-03-16?', '2026-03-16', '2026-03-16', 'day'),
    }),
    record({ id: 'c', date: season }),
  ];
  const { files } = await builtSite({ records });
  const html = files.get('papers/hebi-daily/coverage/2026/index.html') ?? 'missing';
  const march = /<caption>3月<\/caption>.*?<\/table>/s.exec(html)?.[0] ?? '';
  assert.match(
    march,
    /<a class="run" href="\.\.\/\.\.\/2026-03-14\/">14<span class="unseen"> 1 个版、各版连续<\/span>/,
  );
  assert.match(march, /<a class="partly inferred" href="[^"]+">16<span class="unseen"> 1 个版、部分、推定<\/span>/);
  assert.match(march, /<span class="missing">15<\/span>/);
  const july = /<caption>7月<\/caption>.*?<\/table>/s.exec(html)?.[0] ?? '';
  assert.equal(july.match(/<span class="maybe">\d+<span class="unseen"> 也许有/g)?.length, 31);
  assert.match(html, /只能定到一段时间的.*2026年7月至9月/s);
});

test('years without anything stand between the others, and gaps are said', async () => {
  const records = ['2023-05-11', '2025-11-06'].map((date, index) => record({ id: `a-${index}`, date: day(date) }));
  const { files } = await builtSite({ records });
  const html = files.get('papers/hebi-daily/coverage/index.html') ?? 'missing';
  assert.match(html, /<th scope="row">2024<\/th>/);
  assert.match(html, /<th scope="row"><a href="2023\/">2023<\/a><\/th>/);
  assert.match(html, /首尾之间有 909 天没有/);
  assert.match(html, /2023年5月12日至2025年11月5日（909 天）/);
});

test('every newspaper of the archive’s cities is in the ledger, one without issues too', async () => {
  const { files } = await builtSite({ records: [record({ id: 'a' })] });
  const html = files.get('coverage/index.html') ?? '';
  for (const name of ['鹤壁日报', '淇滨晚报']) assert.ok(html.includes(`${name}</a>`), name);
  for (const name of ['焦作日报', '郑州日报']) assert.ok(!html.includes(`${name}</a>`), name);
  assert.match(files.get('papers/qibin-evening/coverage/index.html') ?? 'missing', /没有能定到某一天的报纸/);
});

test('where nothing is found or held the ledger is named', async () => {
  const { files } = await builtSite({ records: [record({ id: 'a' })] });
  assert.match(files.get('search/index.html') ?? '', /不等于没有登过： <a href="\.\.\/coverage\/"/);
  assert.match(files.get('papers/qibin-evening/index.html') ?? '', /暂无稿件。.*href="\.\.\/\.\.\/coverage\/"/s);
});
