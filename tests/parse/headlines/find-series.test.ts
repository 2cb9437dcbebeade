import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPromises } from '../page-promises.ts';
import { articlesOf, parseLines } from '../parse-text.ts';

const part = (place: string, story: string) => [
  `# ${place}:${story}`,
  `本报讯（记者 柏小舟）昨晚，${place}的灯市上${story}，围观的人从街头站到街尾，直到半夜才散。`,
];

function seriesOf(...lines: readonly string[]): string[] {
  return articlesOf(parseLines(...lines)).map(
    ({ title, series }) => `${title} ${series?.index ?? '-'} ${series?.title ?? ''}`,
  );
}

test('one headline over reports that their places head is a series', () => {
  const lines = [...part('浚县', '泥哨吹响'), ...part('淇县', '纸马开跑'), ...part('鹤山区', '窑火映碗')];
  assert.deepEqual(seriesOf('# 正月灯市暖街巷', ...lines), [
    '浚县:泥哨吹响 1 正月灯市暖街巷',
    '淇县:纸马开跑 2 正月灯市暖街巷',
    '鹤山区:窑火映碗 3 正月灯市暖街巷',
  ]);
});

test('two such reports are none', () => {
  const indexes = seriesOf('# 正月灯市暖街巷', ...part('浚县', '泥哨吹响'), ...part('淇县', '纸马开跑'));
  assert.deepEqual(
    indexes.filter((line) => !line.includes(' - ')),
    [],
  );
});

test('such reports without a headline over them are none', () => {
  assert.deepEqual(seriesOf(...part('浚县', '泥哨吹响'), ...part('淇县', '纸马开跑'), ...part('鹤山区', '窑火映碗')), [
    '浚县:泥哨吹响 - ',
    '淇县:纸马开跑 - ',
    '鹤山区:窑火映碗 - ',
  ]);
});

test('so is one over reports, one after another, that people head', () => {
  const lines = [...part('船老大', '泥哨吹响'), ...part('守渠人', '纸马开跑'), ...part('老木匠', '窑火映碗')];
  assert.deepEqual(seriesOf('# 正月里的他们', ...lines), [
    '船老大:泥哨吹响 1 正月里的他们',
    '守渠人:纸马开跑 2 正月里的他们',
    '老木匠:窑火映碗 3 正月里的他们',
  ]);
});

test('reports that speakers head are none where another stands between them, or two are all', () => {
  const other = ['# 渡口添了夜船', '本报讯（记者 路知远）昨晚，渡口添了一班夜船，船头挂着两盏马灯。'];
  const [one, two, three] = [part('船老大', '泥哨吹响'), part('守渠人', '纸马开跑'), part('老木匠', '窑火映碗')];
  for (const lines of [
    [...one, ...two, ...other, ...three],
    [...one, ...two],
  ]) {
    assert.deepEqual(
      seriesOf('# 正月灯市暖街巷', ...lines).filter((line) => !line.includes(' - ')),
      [],
    );
  }
});

test('of two parts stacked over one text the other waits for its own', () => {
  const [one, two, three] = [part('船老大', '泥哨吹响'), part('守渠人', '纸马开跑'), part('老木匠', '窑火映碗')];
  const page = ['# 正月里的他们', one[0] ?? '', two[0] ?? '', one[1] ?? '', ...three, two[1] ?? ''];
  const articles = articlesOf(parseLines(...page));
  assert.deepEqual(
    articles.map(({ title, series, body }) => [title, series?.title, body.length]).sort(),
    ['守渠人:纸马开跑', '老木匠:窑火映碗', '船老大:泥哨吹响'].map((title) => [title, '正月里的他们', 1]),
  );
});

test('a headline over parts that have no text on the page is kept as residue', () => {
  const heads = ['# 正月灯市暖街巷', '## 浚县:泥哨吹响', '## 淇县:纸马开跑', '# 马灯照归人', '## 鹤山区:窑火映碗'];
  const result = parseLines(...heads, '船老大把两盏马灯挂上船头，灯油是街坊们一家一勺凑的。');
  assertPromises(
    heads.concat('船老大把两盏马灯挂上船头，灯油是街坊们一家一勺凑的。').join('\n\n').concat('\n'),
    result,
  );
  assert.ok(result.records.some(({ kind, title }) => kind === 'residue' && title === '正月灯市暖街巷'));
});

test('a line without a mark over a marked report is that report’s kicker, however many its places head', () => {
  const lines = [...part('西平', '泥哨吹响'), ...part('遂平', '纸马开跑'), ...part('上蔡', '窑火映碗')];
  assert.equal(seriesOf('# 正月灯市暖街巷', ...lines)[0], '西平:泥哨吹响 1 正月灯市暖街巷');
  assert.equal(seriesOf('正月灯市暖街巷', ...lines)[0], '西平:泥哨吹响 - ');
});
