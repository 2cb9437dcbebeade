import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { henan, mapSize, neighboursOf, provinceBorder } from '../../../src/site/map/henan.ts';

/** Which cities border each other, by name: the map must say this and no more. */
const borders: Record<string, string> = {
  安阳市: '鹤壁市 濮阳市 新乡市',
  鹤壁市: '安阳市 新乡市',
  濮阳市: '安阳市 新乡市',
  新乡市: '安阳市 鹤壁市 濮阳市 焦作市 郑州市 开封市',
  济源市: '焦作市 洛阳市',
  焦作市: '新乡市 济源市 洛阳市 郑州市',
  三门峡市: '洛阳市 南阳市',
  洛阳市: '济源市 焦作市 三门峡市 郑州市 平顶山市 南阳市',
  郑州市: '新乡市 焦作市 洛阳市 开封市 平顶山市 许昌市',
  开封市: '新乡市 郑州市 商丘市 许昌市 周口市',
  商丘市: '开封市 周口市',
  平顶山市: '洛阳市 郑州市 许昌市 漯河市 南阳市 驻马店市',
  许昌市: '郑州市 开封市 平顶山市 漯河市 周口市',
  漯河市: '平顶山市 许昌市 周口市 驻马店市',
  周口市: '开封市 商丘市 许昌市 漯河市 驻马店市',
  南阳市: '三门峡市 洛阳市 平顶山市 驻马店市 信阳市',
  驻马店市: '平顶山市 漯河市 周口市 南阳市 信阳市',
  信阳市: '南阳市 驻马店市',
};

test('cities that border each other have a line in common, and no others', () => {
  for (const { name, adcode } of henan) {
    assert.equal(
      neighboursOf(adcode)
        .map((city) => city.name)
        .join(' '),
      borders[name],
      name,
    );
  }
  assert.equal(henan.length, Object.keys(borders).length);
});

test('the map has all cities of the gazetteer under their codes', () => {
  const path = join(import.meta.dirname, '../../../src/parse/gazetteer/henan.generated.json');
  const { cities }: { cities: [string, string][] } = JSON.parse(readFileSync(path, 'utf8'));
  const official = cities.filter(([code]) => !code.startsWith('4190')).map(([code, name]) => `${code} ${name}`);
  const drawn = henan.map(({ adcode, name }) => `${adcode} ${name}`).filter((city) => city !== '419001 济源市');
  assert.deepEqual(drawn.toSorted(), official.toSorted());
});

test('all of it lies inside the drawing', () => {
  for (const { name, outline, label } of henan) {
    const numbers = [...outline.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    for (const [x = -1, y = -1] of [...numbers, [label.x, label.y]]) {
      assert.ok(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height, `${name} ${x} ${y}`);
    }
    assert.doesNotMatch(outline, /NaN|-/, name);
  }
});

test('a code that is not on the map borders nothing', () => {
  assert.deepEqual(neighboursOf('130100'), []);
});

test('the border of the province goes round it once, and no city lies outside', () => {
  const numbers = [...provinceBorder.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  assert.ok(numbers.length > 50, 'it does not break off');
  const most = (of: (point: readonly [number, number]) => number) => Math.max(...numbers.map(of));
  for (const { name, label } of henan) {
    assert.ok(label.x < most(([x]) => x) && label.y < most(([, y]) => y), name);
  }
  assert.doesNotMatch(provinceBorder, /NaN|-/);
});
