import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite } from './built-site.ts';
import { day, record } from './invented-records.ts';

const mapOf = (html: string) => /<figure class="map">.*?<\/figure>/s.exec(html)?.[0] ?? 'missing';

test('on the map the cities that hold articles are links with their number, the others say that nothing is held', async () => {
  const { files } = await builtSite();
  const map = mapOf(files.get('regions/index.html') ?? '');
  const links = [...map.matchAll(/<a href="(\d+)\/">(.*?)<\/a>/gs)].map(([, code, inside = '']) => [
    code,
    inside
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .replace(/\s+/g, ' '),
  ]);
  assert.deepEqual(links.map(([code]) => code).toSorted(), ['410100', '410600', '410800']);
  assert.match(links.find(([code]) => code === '410600')?.[1] ?? '', /^鹤壁 \d+ 篇$/);
  assert.equal(map.match(/<path d=/g)?.length, 18);
  assert.equal(map.match(/<path class="border"/g)?.length, 1);
  assert.match(map, /<title>安阳市 未收<\/title>/);
});

test('the more a city holds, the darker it is', async () => {
  const of = (id: string, name: string, adcode: string) => record({ id, region: { name, adcode } });
  const many = Array.from({ length: 16 }, (_, index) => of(`a-${index}`, '焦作市', '410800'));
  const { files } = await builtSite({ records: [...many, of('b', '开封市', '410200')] });
  const map = mapOf(files.get('regions/index.html') ?? '');
  assert.match(map, /href="410800\/"><g class="shade-4">/);
  assert.match(map, /href="410200\/"><g class="shade-1">/);
});

test('济源市 is a city of its own, and no county of itself', async () => {
  const jiyuan = { name: '济源市', adcode: '419001' };
  const place = { ...jiyuan, level: 'county', count: 2 } as const;
  const { files } = await builtSite({ records: [record({ id: 'a', region: jiyuan, places: [place] })] });
  const html = files.get('regions/419001/index.html') ?? 'missing';
  assert.match(html, /<h1>济源市<\/h1>/);
  assert.doesNotMatch(html, /县区/);
  assert.match(mapOf(files.get('regions/index.html') ?? ''), /href="419001\/"/);
});

test('a county has its articles over time, its papers, the other counties and the places named with it', async () => {
  const xunxian = { name: '浚县', adcode: '410621', level: 'county', count: 1 } as const;
  const qixian = { name: '淇县', adcode: '410622', level: 'county', count: 1 } as const;
  const records = [
    record({ id: 'a', places: [xunxian, qixian], date: day('2026-01-09') }),
    record({ id: 'b', places: [xunxian], newspaper: { id: 'qibin-evening', name: '淇滨晚报', basis: 'given' } }),
  ];
  const { files } = await builtSite({ records });
  const html = files.get('regions/410600/410621/index.html') ?? '';
  assert.match(html, /<svg role="img" aria-label="各月篇数 2026年1月至2026年3月/);
  const facts = (name: string) =>
    new RegExp(`<dt>${name}</dt><dd>(.*?)</dd>`, 's')
      .exec(html)?.[1]
      ?.replace(/<[^>]+>/g, '')
      .trim();
  assert.equal(facts('刊载的报纸'), '鹤壁日报 1淇滨晚报 1');
  assert.equal(facts('同市县区'), '淇县 1');
  assert.equal(facts('一同写到的地方'), '淇县 1');
});

test('a city names all cities around it: those held lead to their pages, of the others it says that nothing is held', async () => {
  const { files } = await builtSite();
  const html = files.get('regions/410800/index.html') ?? '';
  const [, neighbours = ''] = /<dt>相邻的市<\/dt><dd>(.*?)<\/dd>/s.exec(html) ?? [];
  const items = [...neighbours.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => item);
  assert.deepEqual(
    items.map((item) => item.replace(/<[^>]+>/g, '')),
    ['新乡市 未收', '济源市 未收', '洛阳市 未收', '郑州市 4'],
  );
  assert.deepEqual(
    items.map((item) => /href="([^"]*)"/.exec(item)?.[1] ?? null),
    [null, null, null, '../410100/'],
  );
});
