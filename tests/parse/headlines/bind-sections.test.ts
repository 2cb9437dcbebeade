import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, onlyArticle, outlineOf, parseLines, parseText, titlesOf } from '../parse-text.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

test('a deeper heading over plain prose is a subheading of the article above', () => {
  assert.deepEqual(outlineOf(onlyArticle(parseLines('# 渡口添了夜船', opening, '### 一盏马灯', paragraph))), [
    'paragraph 河面上的第一班夜船昨晚开了，船头挂着两盏马灯。',
    'subheading 一盏马灯',
    `paragraph ${paragraph}`,
  ]);
});

test('a heading as high as the title begins the next article', () => {
  assert.deepEqual(titlesOf(parseLines('# 渡口添了夜船', opening, '# 石阶上的闲谈', paragraph)), [
    '渡口添了夜船',
    '石阶上的闲谈',
  ]);
});

test('a deeper heading over a dateline begins the next article', () => {
  assert.deepEqual(titlesOf(parseLines('# 渡口添了夜船', paragraph, '### 一盏马灯', opening)), [
    '渡口添了夜船',
    '一盏马灯',
  ]);
});

test('a notice is a record of its own, and what stands under it is its text', () => {
  const result = parseText(
    `# 渡口添了夜船\n\n${opening}\n\n# 遗失声明\n柳湾渡运有限公司公章遗失，声明作废。\n柳湾渡运有限公司\n`,
  );
  assert.deepEqual(
    result.records.map(({ kind, title }) => [kind, title]),
    [
      ['article', '渡口添了夜船'],
      ['notice', '遗失声明'],
    ],
  );
  assert.equal(result.records[1]?.body.length, 2);
});

test('a story with a dateline that a notice heads in words is an article', () => {
  const result = parseLines('# 柳湾镇发布禁渔通告', opening);
  assert.equal(onlyArticle(result).title, '柳湾镇发布禁渔通告');
});

test('a headline with nothing under it is residue, with the reason', () => {
  const result = parseLines('# 渡口添了夜船', opening, '# 砖窑成了书屋');
  const [, orphan] = result.records;
  assert.deepEqual([orphan?.kind, orphan?.title], ['residue', '砖窑成了书屋']);
  assert.deepEqual(
    orphan?.problems.map(({ rule, span }) => [rule, span]),
    [['orphan-headline', [5, 5]]],
  );
});

test('a label with nothing under it is the column of the article above', () => {
  const article = onlyArticle(parseLines('渡口添了夜船', opening, paragraph, '春走河湾里·灯照渡口边'));
  assert.deepEqual([article.title, article.column], ['渡口添了夜船', '春走河湾里·灯照渡口边']);
});

test('a body without a headline is an article that says so', () => {
  const article = onlyArticle(parseLines(opening, paragraph));
  assert.equal(article.title, '');
  assert.deepEqual(
    article.problems.map(({ rule, span }) => [rule, span]),
    [['headless-body', [1, 3]]],
  );
});

test('prose without any heading above the first article is kept', () => {
  const result = parseLines(paragraph, '# 渡口添了夜船', opening);
  assert.deepEqual(titlesOf(result), ['', '渡口添了夜船']);
  assert.deepEqual(articlesOf(result).map(outlineOf)[0], [`paragraph ${paragraph}`]);
});

test('a heading below the line that signs a letter begins another text, below the letter itself a part of it', () => {
  const text = '我家住在渡口路，夜里船靠岸时没有灯，下船的人只好摸黑上坡，昨晚又有一位老人绊倒了。';
  const page = (signature: string) =>
    parseText(`# 这盏灯何时能亮\n\n编辑同志：\n\n${text}\n\n${signature}### 渡口的答复\n\n渡口管理所：${text}\n`);
  assert.deepEqual(
    articlesOf(page('柳湾区 何苗\n\n')).map(({ title }) => title),
    ['这盏灯何时能亮', '渡口的答复'],
  );
  assert.deepEqual(
    articlesOf(page('')).map(({ title }) => title),
    ['这盏灯何时能亮'],
  );
});

test('so does one below the rest of another column that stands under such a line', () => {
  const text = '春天眼睛痒，先用凉水敷一敷，不要揉，也不要自己买药水来点，三天不见好就去看医生。';
  const page = (signature: string) =>
    titlesOf(parseLines('# 春天怎样护眼', text, signature, '了三遍缆绳，船才靠岸。', '### 渡口的夜船', text));
  assert.deepEqual(page('（作者系柳湾医院医师 何苗）'), ['春天怎样护眼', '渡口的夜船']);
  assert.deepEqual(page(text), ['春天怎样护眼']);
});
