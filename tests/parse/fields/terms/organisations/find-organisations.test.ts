import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadParseContext } from '../../../../../src/parse/context.ts';
import { findOrganisations } from '../../../../../src/parse/fields/terms/organisations/find-organisations.ts';

const { lexicon } = loadParseContext([]);

function namesIn(text: string, leftOut: readonly string[] = []): string[] {
  return findOrganisations(text, { leftOut }, lexicon).map(({ name }) => name);
}

test('finds departments with the place before them', () => {
  assert.deepEqual(namesIn('市民政局会同浚县住建局、区纪委监委和县总工会查看现场。'), [
    '市民政局',
    '浚县住建局',
    '区纪委监委',
    '县总工会',
  ]);
  assert.deepEqual(namesIn('温县农业农村局和博爱县文化广电和旅游局各设一个窗口。'), [
    '温县农业农村局',
    '博爱县文化广电和旅游局',
  ]);
});

test('takes no department out of the middle of a word', () => {
  assert.deepEqual(namesIn('城市管理局面一新，社区教育局促人少，市人大代表到场，民政局部调整。'), []);
});

test('finds institutions by their last word, from the place on', () => {
  assert.deepEqual(namesIn('鹤山区图书馆与浚县中医院联手，善堂镇沙窝花生专业合作社出车。'), [
    '鹤山区图书馆',
    '浚县中医院',
    '善堂镇沙窝花生专业合作社',
  ]);
  assert.deepEqual(namesIn('记者从市公交公司了解到，司机在山阳区特殊教育学校门口停车。'), [
    '市公交公司',
    '山阳区特殊教育学校',
  ]);
});

test('ends at a verb and at a word that joins', () => {
  assert.deepEqual(namesIn('淇县文化馆组织市豫剧团到温县第二小学演出。'), ['淇县文化馆', '市豫剧团', '温县第二小学']);
});

test('leaves a suffix alone, alone', () => {
  assert.deepEqual(
    namesIn('服务中心主任来了，居委会主任也来了。两所小学、三家公司、各级学校、辖区企业和医院都开门。'),
    [],
  );
  assert.deepEqual(namesIn('他住在市中心，在镇卫生院打针，去街道办事处盖章。'), []);
});

test('finds a community by its place or its office', () => {
  assert.deepEqual(namesIn('焦北街道槐荫里社区的院子里，砚台坊社区党支部书记林晓荷在等人。'), [
    '焦北街道槐荫里社区',
    '砚台坊社区',
  ]);
});

test('takes kinds of communities for none', () => {
  assert.deepEqual(
    namesIn('走进社区，老旧社区、示范社区党支部、书香社区居委会、多个社区都在改造，不断改善社区环境。'),
    [],
  );
});

test('finds companies by the form of their registration', () => {
  assert.deepEqual(namesIn('郑州砚台街文具有限公司与禾小筑家居用品有限公司签约。'), [
    '郑州砚台街文具有限公司',
    '禾小筑家居用品有限公司',
  ]);
  assert.deepEqual(namesIn('一家有限公司与几家分公司签约。'), []);
});

test('gives mentions of the short form to the long one', () => {
  const found = findOrganisations('鹤壁市图书馆开馆。市图书馆说，人多。县图书馆没来人。', { leftOut: [] }, lexicon);
  assert.deepEqual(found, [
    { name: '鹤壁市图书馆', count: 2 },
    { name: '县图书馆', count: 1 },
  ]);
});

test('leaves out the newspaper itself', () => {
  assert.deepEqual(namesIn('鹤壁市广播电视台和市融媒体中心到场。', ['融媒体中心']), ['鹤壁市广播电视台']);
});
