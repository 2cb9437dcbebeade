import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNewspapers } from '../../../../src/parse/facts/read-newspapers.ts';
import { inferNewspaper } from '../../../../src/parse/fields/places/infer-newspaper.ts';
import { inferRegion } from '../../../../src/parse/fields/places/infer-region.ts';
import { loadGazetteer } from '../../../../src/parse/gazetteer/load-gazetteer.ts';
import { testOnSharedPages } from '../../../shared-pages.ts';
import { roughProse } from '../date/rough-prose.ts';

const newspapers = readNewspapers('content/newspapers.yaml');
const hebi = { name: '鹤壁市', adcode: '410600' };

test('takes the newspaper’s city, whatever the page speaks of', () => {
  const daily = newspapers.find((paper) => paper.id === 'hebi-daily') ?? null;
  assert.deepEqual(inferRegion(['郑州、郑州、郑州'], daily, loadGazetteer()), hebi);
});

test('takes the city whose counties are named most, not one among many', () => {
  const texts = ['浚县与淇县修渠。', '淇滨区也修渠。', '安阳、郑州的客人来看。'];
  assert.deepEqual(inferRegion(texts, null, loadGazetteer()), hebi);
  assert.deepEqual(inferRegion(['浚县修渠。'], null, loadGazetteer()), hebi);
});

test('takes no city where two are named alike, or none is', () => {
  assert.equal(inferRegion(['浚县与修武县修渠。'], null, loadGazetteer()), null);
  assert.equal(inferRegion(['新城街道的示范区在城关镇。'], null, loadGazetteer()), null);
  assert.equal(inferRegion([], null, loadGazetteer()), null);
});

test('takes the paper that the bylines name, not one that the text quotes', () => {
  assert.equal(inferNewspaper(['(淇河晨报记者 樊某)'], hebi, newspapers)?.id, 'qihe-morning');
  assert.deepEqual(
    inferNewspaper(['(鹤报融媒体中心记者 樊某)', '(淇河晨报记者 樊某)', '鹤壁日报首席记者'], hebi, newspapers),
    {
      id: 'hebi-daily',
      name: '鹤壁日报',
      basis: 'inferred',
      evidence: '鹤报融媒体中心记者',
    },
  );
  assert.equal(inferNewspaper(['据《淇河晨报》报道'], hebi, newspapers)?.id, 'hebi-daily');
  assert.equal(inferNewspaper(['淇河晨报微信 有料有趣'], hebi, newspapers)?.id, 'qihe-morning');
});

test('takes the paper by its kind’s channel, a mailbox called after it, or its newsroom', () => {
  const jiaozuo = { name: '焦作市', adcode: '410800' };
  const paperOf = (text: string) => inferNewspaper([text], jiaozuo, newspapers)?.id;
  assert.equal(paperOf('晚报热线 5550000'), 'jiaozuo-evening');
  assert.equal(paperOf('晚报帮办'), 'jiaozuo-evening');
  assert.equal(paperOf('当晚，邻居给晚报热线打来电话。'), 'jiaozuo-evening');
  assert.equal(paperOf('可在“焦作晚报”微信公众号后台留言。'), 'jiaozuo-evening');
  assert.equal(paperOf('投稿邮箱：jzwb5550@example.com'), 'jiaozuo-evening');
  assert.equal(paperOf('E-mail：xsxw@jzwb.example'), 'jiaozuo-evening');
  assert.equal(inferNewspaper(['来信请寄大河报社会新闻部。'], null, newspapers)?.id, 'dahe-daily');
});

test('does not take a paper for a mailbox of another kind, or for an evening paper of elsewhere', () => {
  const jiaozuo = { name: '焦作市', adcode: '410800' };
  for (const text of [
    '投稿邮箱：webmaster@example.com',
    '投稿邮箱：jzrb5550@example.com',
    '北方晚报热线 5550000',
    '看晚报的老人',
  ]) {
    assert.equal(inferNewspaper([text], jiaozuo, newspapers)?.id, 'jiaozuo-daily', text);
  }
});

test('takes the paper by its kind’s dateline', () => {
  const paperOf = (text: string, name: string, adcode: string) =>
    inferNewspaper([text], { name, adcode }, newspapers)?.id;
  assert.equal(paperOf('晚报讯(记者 樊某)渡口添了夜船。', '焦作市', '410800'), 'jiaozuo-evening');
  assert.equal(paperOf('◎商报记者 樊某', '鹤壁市', '410600'), 'henan-shangbao');
  assert.equal(paperOf('商报讯(记者 樊某)渡口添了夜船。', '洛阳市', '410300'), 'luoyang-shangbao');
  assert.equal(paperOf('他在商报上读到了喜讯(记者 樊某)', '鹤壁市', '410600'), 'hebi-daily');
});

test('takes the paper by its hotline, where the archive’s list has one', () => {
  const listed = newspapers.map((paper) => (paper.id === 'qihe-morning' ? { ...paper, hotlines: ['5550001'] } : paper));
  const paperOf = (text: string) => inferNewspaper([text], { name: '鹤壁市', adcode: '410600' }, listed)?.id;
  assert.equal(paperOf('新闻热线：5550001'), 'qihe-morning');
  assert.equal(paperOf('读者热线 55500010'), 'hebi-daily');
  assert.equal(paperOf('门牌5550001'), 'hebi-daily');
});

test('assumes the city’s default paper, and none without a city', () => {
  assert.deepEqual(inferNewspaper(['(本报记者 樊某)'], hebi, newspapers), {
    id: 'hebi-daily',
    name: '鹤壁日报',
    basis: 'inferred',
    evidence: null,
  });
  assert.equal(inferNewspaper(['(本报记者 樊某)'], null, newspapers), null);
  assert.equal(inferNewspaper(['(郑报全媒体记者 樊某)'], null, newspapers)?.id, 'zhengzhou-daily');
  assert.equal(inferNewspaper(['本报讯'], { name: '信阳市', adcode: '411500' }, newspapers)?.id, 'xinyang-daily');
  assert.equal(inferNewspaper(['本报讯'], { name: '柳州市', adcode: '450200' }, newspapers), null);
});

test('takes a lettered page for the city’s one evening or morning paper, unless a byline tells', () => {
  const jiaozuo = { name: '焦作市', adcode: '410800' };
  const paperOf = (text: string, label: string | null) => inferNewspaper([text], jiaozuo, newspapers, label)?.id;
  assert.equal(paperOf('(本报记者 樊某)', 'A06'), 'jiaozuo-evening');
  assert.equal(paperOf('(焦作日报记者 樊某)', 'A06'), 'jiaozuo-daily');
  assert.equal(paperOf('(本报记者 樊某)', '06'), 'jiaozuo-daily');
  assert.equal(paperOf('(本报记者 樊某)', null), 'jiaozuo-daily');
  assert.equal(inferNewspaper(['(本报记者 樊某)'], null, newspapers, 'A06'), null, 'no city');
  const sanmenxia = { name: '三门峡市', adcode: '411200' };
  assert.equal(inferNewspaper(['本报讯'], sanmenxia, newspapers, 'A06')?.id, 'sanmenxia-daily', 'no second paper');
});

test('takes 晚报记者 for the only evening paper of the city, not 某某晚报记者 of another', () => {
  const luoyang = { name: '洛阳市', adcode: '410300' };
  assert.equal(inferNewspaper(['□晚报记者 樊某'], luoyang, newspapers)?.id, 'luoyang-evening');
  assert.equal(inferNewspaper(['□柳州晚报记者 樊某'], luoyang, newspapers)?.id, 'luoyang-daily');
  assert.equal(inferNewspaper(['晚报记者 樊某'], null, newspapers), null);
});

test('gives a provincial paper the city that its page speaks of, else the province', () => {
  const dahe = newspapers.find((paper) => paper.id === 'dahe-daily') ?? null;
  assert.equal(inferRegion(['浚县与淇县修渠。'], dahe, loadGazetteer())?.name, '鹤壁市');
  assert.equal(inferRegion(['麦子黄了。'], dahe, loadGazetteer())?.name, '河南省');
  assert.equal(inferNewspaper(['大河报记者 樊某'], hebi, newspapers)?.id, 'dahe-daily');
});

testOnSharedPages('finds region and newspaper of the real pages', (pages) => {
  const gazetteer = loadGazetteer();
  const found = pages.map(({ number, text }) => {
    const texts = roughProse(text).map((paragraph) => paragraph.text);
    const region = inferRegion(texts, null, gazetteer);
    return [number, region?.name, inferNewspaper(texts, region, newspapers)?.name];
  });
  assert.deepEqual(found, [
    ['000', '鹤壁市', '鹤壁日报'],
    ['001', '鹤壁市', '鹤壁日报'],
    ['002', '鹤壁市', '鹤壁日报'],
    ['003', '焦作市', '焦作日报'],
    ['004', '郑州市', '郑州日报'],
  ]);
});

test('a page that speaks of counties of four cities alike is of none of them', () => {
  const texts = [
    '商水县的渡口开了。商水县的人说好。',
    '淅川县的渡口开了。',
    '光山县的渡口开了。',
    '民权县的渡口开了。',
  ];
  assert.equal(inferRegion(texts, null, loadGazetteer()), null);
  assert.equal(inferRegion([...texts.slice(0, 2), '商水县。商水县。'], null, loadGazetteer())?.name, '周口市');
});

test('a page whose articles are of five cities and more is of the province, and no paper is assumed for it', () => {
  const texts = [
    '商水县的渡口开了。',
    '淅川县的渡口开了。',
    '光山县的渡口开了。',
    '民权县的渡口开了。',
    '浚县的渡口开了。',
  ];
  const province = { name: '河南省', adcode: '410000' };
  assert.deepEqual(inferRegion(texts, null, loadGazetteer()), province);
  assert.equal(inferNewspaper(['本报讯'], province, newspapers), null);
  assert.equal(inferNewspaper(['河南日报记者 樊某'], province, newspapers)?.id, 'henan-daily');
  assert.equal(inferRegion([texts.join('')], null, loadGazetteer()), null, 'a list of one article');
  assert.equal(inferRegion([...texts, '浚县。', '浚县。'], null, loadGazetteer()), null, 'three of seven');
});
