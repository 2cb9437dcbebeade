import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cityPaper, paperByAddress } from '../../../../src/parse/fields/places/city-paper.ts';
import { parseLines } from '../../parse-text.ts';

test('takes a paper that is called after a city of another province for that city’s', () => {
  assert.deepEqual(cityPaper('聊城日报'), {
    id: 'ribao-371500',
    name: '聊城日报',
    region: { name: '聊城市', adcode: '371500' },
  });
  assert.equal(cityPaper('邯郸晚报')?.id, 'wanbao-130400');
});

test('leaves what is no city’s paper, and those of Henan, which newspapers.yaml has', () => {
  for (const name of ['柳湾日报', '人民日报', '聊城', '聊城文艺', '鹤壁日报', '日报'])
    assert.equal(cityPaper(name), null, name);
});

test('finds the region by the address that a page prints of itself, and the paper by its mailbox', () => {
  const found = paperByAddress(['主编：柏某 E-mail:lcrbwx@example.com', '地址：聊城市渡口路1号 邮编：100000']);
  assert.deepEqual([found?.region.name, found?.paper?.name], ['聊城市', '聊城日报']);
  assert.deepEqual(paperByAddress(['本报地址：山东省聊城市渡口路1号'])?.paper, null);
  assert.equal(paperByAddress(['地址：柳湾市渡口路1号', '扫一扫 关注聊城市']), null);
});

const article = ['# 渡口添了夜船', '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。'];

test('a page of such a paper is of its city, and one that only prints from it is not', () => {
  const [record] = parseLines('聊城日报 2021年9月14日 星期二', ...article).records;
  assert.deepEqual([record?.newspaper?.name, record?.region?.name], ['聊城日报', '聊城市']);
  const lines = Array.from({ length: 9 }, (_, index) => `船工说，第${index + 1}班船上坐的都是赶早集的人，一船菜香。`);
  const [other] = parseLines(...article, ...lines, '聊城日报').records;
  assert.notEqual(other?.region?.name, '聊城市');
});
