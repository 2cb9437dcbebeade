import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countyPaper } from '../../../../src/parse/fields/places/county-paper.ts';
import { loadGazetteer } from '../../../../src/parse/gazetteer/load-gazetteer.ts';
import { parseLines } from '../../parse-text.ts';

const gazetteer = loadGazetteer();

test('takes a paper that is called after a county for that county’s', () => {
  assert.deepEqual(countyPaper('今日林州', gazetteer), {
    id: 'jinri-410581',
    name: '今日林州',
    region: { name: '林州市', adcode: '410581' },
  });
  assert.deepEqual(countyPaper('今日浚县', gazetteer)?.region, { name: '鹤壁市', adcode: '410600' });
});

test('leaves what is no county of the gazetteer', () => {
  for (const name of ['今日聚焦', '今日柳湾', '今日郑州', '今日淇滨', '林州今日', '今日城关镇']) {
    assert.equal(countyPaper(name, gazetteer), null, name);
  }
});

test('a page of a county’s paper is of its city, and 我市 is that city', () => {
  const { records } = parseLines(
    '今日林州 2021年9月14日 星期二',
    '# 渡口添了夜船',
    '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。我市今年添了三班船。',
  );
  const [record] = records;
  assert.deepEqual(
    [record?.newspaper?.name, record?.region?.name, record?.places[0]?.name],
    ['今日林州', '林州市', '林州市'],
  );
});

test('a page’s name beside the day is no paper', () => {
  const { records } = parseLines(
    '今日聚焦 2021年9月14日 星期二',
    '# 渡口添了夜船',
    '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。',
  );
  assert.equal(records[0]?.newspaper, null);
});
