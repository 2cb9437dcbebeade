import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Region } from '../../../../src/model/record.ts';
import { Place } from '../../../../src/model/record.ts';
import { findPlaces } from '../../../../src/parse/fields/places/find-places.ts';
import { loadGazetteer } from '../../../../src/parse/gazetteer/load-gazetteer.ts';

const hebi: Region = { name: '鹤壁市', adcode: '410600' };
const jiaozuo: Region = { name: '焦作市', adcode: '410800' };
const zhengzhou: Region = { name: '郑州市', adcode: '410100' };

function names(text: string, city: Region | null = null): string[] {
  return findPlaces(text, { city }, loadGazetteer()).map((place) => `${place.name} ${place.count}`);
}

test('counts places by full and short name, the most named first', () => {
  const places = findPlaces('浚县善堂镇的花生运到鹤壁,浚县人说好。', { city: hebi }, loadGazetteer());
  assert.deepEqual(places, [
    { name: '浚县', adcode: '410621', level: 'county', count: 2 },
    { name: '鹤壁市', adcode: '410600', level: 'city', count: 1 },
    { name: '善堂镇', adcode: '410621101', level: 'township', count: 1 },
  ]);
  assert.ok(places.every((place) => Place.safeParse(place).success));
});

test('counts 我市 and 全市 for the paper’s city, and 市场 for nothing', () => {
  assert.deepEqual(names('我市与全市齐动。', hebi), ['鹤壁市 2']);
  assert.deepEqual(names('我市与全市齐动。'), []);
  assert.deepEqual(names('健全市场,完全市场化,我市场。', hebi), []);
});

test('takes the longest name', () => {
  assert.deepEqual(names('二七区金水源街道', zhengzhou), ['二七区 1', '金水源街道 1']);
  assert.deepEqual(names('黎阳路街道', hebi), ['黎阳路街道 1']);
});

test('knows districts whose short name is a word only by their full name', () => {
  assert.deepEqual(names('中原大地金水长流,山城秋色好,走上街头。', zhengzhou), []);
  assert.deepEqual(names('中原区与金水区', zhengzhou), ['中原区 1', '金水区 1']);
  assert.deepEqual(names('淇滨大地', hebi), ['淇滨区 1']);
});

test('takes 解放区 for the district only on its city’s pages, after its name or with its offices', () => {
  assert.deepEqual(names('解放区的早市开张。', jiaozuo), ['解放区 1']);
  assert.deepEqual(names('解放区的早市开张。', hebi), []);
  assert.deepEqual(names('焦作市解放区的早市开张。'), ['焦作市 1', '解放区 1']);
  assert.deepEqual(names('解放区委开会,解放区政府办督查。'), ['解放区 2']);
  assert.deepEqual(names('晋冀鲁豫解放区军民一心。', jiaozuo), []);
});

test('takes 示范区 for the zone only on its city’s pages and where it is the zone itself', () => {
  assert.deepEqual(names('示范区党工委开会,记者在示范区看到。', hebi), ['鹤壁市城乡一体化示范区 2']);
  assert.deepEqual(names('在示范区看到。', jiaozuo), ['焦作城乡一体化示范区 1']);
  assert.deepEqual(names('建设国家级示范区,争创现代化示范区。', hebi), []);
  assert.deepEqual(names('在示范区看到。'), []);
});

test('decides between places of one name by the city, the county before it and the text', () => {
  assert.deepEqual(names('新城街道', jiaozuo), ['新城街道 1']);
  assert.equal(findPlaces('新城街道', { city: jiaozuo }, loadGazetteer())[0]?.adcode, '410811009');
  assert.equal(findPlaces('新城街道', { city: zhengzhou }, loadGazetteer())[0]?.adcode, '410108001');
  assert.deepEqual(names('新城街道'), []);
  assert.deepEqual(names('城关镇', zhengzhou), ['城关镇 1']);
  assert.deepEqual(names('修武县城关镇'), ['修武县 1', '城关镇 1']);
  assert.deepEqual(names('新华路街道', zhengzhou), []);
  assert.deepEqual(names('巩义市新华路街道', zhengzhou), ['巩义市 1', '新华路街道 1']);
});

test('knows townships of other cities only where the text names their county or city', () => {
  assert.deepEqual(names('善堂镇', zhengzhou), []);
  assert.deepEqual(names('浚县的善堂镇', zhengzhou), ['浚县 1', '善堂镇 1']);
});

test('takes a city before the county of the same short name', () => {
  assert.deepEqual(names('安阳、濮阳的客人'), ['安阳市 1', '濮阳市 1']);
  assert.deepEqual(names('安阳县的客人'), ['安阳县 1']);
});

test('leaves look-alikes: streets, neighbouring words, river banks, papers', () => {
  for (const text of [
    '济源路的路灯',
    '洛阳大道上',
    '淇河南北两岸',
    '自信阳光的孩子',
    '经济源泉',
    '示范县创建',
    '全新密封圈',
    '获嘉奖三次',
    '新乡贤回村',
    '交通许可证',
    '市内黄金周',
    '乡镇平均',
    '走上街区',
    '鹤壁日报社',
    '创新县域治理',
    '未开封的信',
    '社会主义马克思主义学院',
    '旅行社旗下的门店',
    '公平舆论环境',
    '明确山林权属',
    '多项城市更新工程',
    '本周口腔义诊',
    '清新野趣',
    '心灵宝库',
    '气温县域差异大',
  ]) {
    assert.deepEqual(names(text, zhengzhou), [], text);
  }
  assert.deepEqual(names('中原区域经济', zhengzhou), []);
  assert.deepEqual(names('会议在河南召开'), ['河南省 1']);
  assert.deepEqual(names('郑州市场繁荣'), ['郑州市 1']);
  assert.deepEqual(names('济源的路灯,信阳的茶,河南的雨'), ['河南省 1', '信阳市 1', '济源市 1']);
});

test('knows the districts and zones of every city on its own pages', () => {
  for (const [city, adcode, text, found] of [
    ['三门峡市', '411200', '湖滨区的早市', '湖滨区'],
    ['安阳市', '410500', '文峰区、北关区和龙安区', '文峰区 北关区 龙安区'],
    ['开封市', '410200', '在示范区看到', '开封市城乡一体化示范区'],
    ['南阳市', '411300', '高新区组织义诊', '南阳高新技术产业开发区'],
    ['许昌市', '411000', '在东城区看到', '东城区'],
    ['濮阳市', '410900', '经开区将修渠', '濮阳经济技术开发区'],
    ['周口市', '411600', '项城市和商水县', '商水县 项城市'],
    ['南阳市', '411300', '南召的柞蚕', '南召县'],
    ['济源市', '419001', '轵城镇的渠', '轵城镇'],
  ] as const) {
    const places = findPlaces(text, { city: { name: city, adcode } }, loadGazetteer());
    assert.equal(places.map((place) => place.name).join(' '), found);
  }
  assert.deepEqual(names('在东城区看到', zhengzhou), []);
});

test('counts every mention in a text of many', () => {
  const text = '浚县善堂镇的花生运到鹤壁,新乡贤与我市的客人走上街区看中原大地。'.repeat(1000);
  const found = findPlaces(text, { city: hebi }, loadGazetteer());
  assert.equal(found.find(({ name }) => name === '善堂镇')?.count, 1000);
});
