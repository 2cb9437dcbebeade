import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../../src/parse/index.ts';
import { prose, setInColumn, spaceOut } from './invented-columns.ts';
import { assertPromises } from './page-promises.ts';
import { articlesOf, context, dumpOf, onlyArticle, outlineOf, parseText, titlesOf } from './parse-text.ts';

const [first = '', second = '', third = '', fourth = ''] = prose;

test('one page of OCR Markdown, from masthead to notice', () => {
  const text = [
    '鹤壁日报',
    '2026年3月14日 星期六',
    '第02版 · 要闻',
    '### 柳湾镇开通夜间渡线',
    '# 渡口添了夜船',
    '## ——老船工见闻',
    `本报讯（记者 柏小舟 通讯员 路知远）${first}`,
    '### 一盏马灯',
    second,
    '乘客坐在船头看灯。 李小舟 摄',
    '# 砖窑成了书屋',
    '□本报记者 安子溪',
    fourth,
    '# 遗失声明',
    '柳湾渡运公司公章遗失，声明作废。',
  ].join('\n\n');
  const result = parsePage(dumpOf(text, 'dumps/hebi/a.txt'), context);
  assertPromises(text, result);
  assert.deepEqual(
    result.records.map(({ kind, title, kicker, subtitle }) => [kind, title, kicker, subtitle]),
    [
      ['article', '渡口添了夜船', '柳湾镇开通夜间渡线', '——老船工见闻'],
      ['photo', '', undefined, undefined],
      ['article', '砖窑成了书屋', undefined, undefined],
      ['notice', '遗失声明', undefined, undefined],
    ],
  );
  const [article] = articlesOf(result);
  assert.deepEqual(article && outlineOf(article), [`paragraph ${first}`, 'subheading 一盏马灯', `paragraph ${second}`]);
  assert.deepEqual(
    [article?.newspaper?.id, article?.date.edtf, article?.date.basis, article?.page.label, article?.region?.name],
    ['hebi-daily', '2026-03-14', 'masthead', '02', '鹤壁市'],
  );
});

test('one page of a PDF text layer, justified with blanks and set in a column', () => {
  const column = [`本报讯（记者 柏小舟）${first}`, second, third, fourth].flatMap((text) =>
    setInColumn(text, 18, '　　'),
  );
  const lines = column.map((line) => (line.startsWith('　　') ? `　　${spaceOut(line.slice(2))}` : spaceOut(line)));
  const text = ['渡口添了夜船', ...lines, ''].join('\n');
  const result = parseText(text);
  assertPromises(text, result);
  assert.equal(result.dialect, 'pdf-text');
  const article = onlyArticle(result);
  assert.equal(article.title, '渡口添了夜船');
  assert.deepEqual(
    outlineOf(article),
    prose.map((paragraph) => `paragraph ${paragraph}`),
  );
});

test('line ends of any system make the same records', () => {
  const text = `# 渡口添了夜船\n\n本报讯（记者 柏小舟）${first}\n${second}\n\n# 砖窑成了书屋\n\n${fourth}\n`;
  const withoutHash = (page: string) =>
    parseText(page).records.map(({ source, ...record }) => ({ ...record, spans: source.spans }));
  assert.deepEqual(withoutHash(text.replaceAll('\n', '\r\n')), withoutHash(text));
  assert.deepEqual(withoutHash(text.replaceAll('\n', '\r')), withoutHash(text));
});

test('a byte order mark loses nothing of the first line', () => {
  const text = `\ufeff# 渡口添了夜船\n\n本报讯（记者 柏小舟）${first}\n`;
  const result = parseText(text);
  assertPromises(text, result);
  assert.deepEqual(titlesOf(result), ['渡口添了夜船']);
});

test('markup in a dump stays text', () => {
  const line = '<script>alert(1)</script> &amp; [渡口](javascript:1) ![船](x) 写在木牌上，谁也看不懂。';
  const article = onlyArticle(parseText(`# 渡口添了夜船\n\n本报讯（记者 柏小舟）${first}\n\n${line}\n`));
  assert.deepEqual(outlineOf(article).at(-1), `paragraph ${line}`);
});

test('characters beyond the first plane stay whole', () => {
  const line = '碑上有个𠮷字，孩子画了一只🦢，旁边写着“渡口”。';
  const text = `# 渡口添了夜船\n\n本报讯（记者 柏小舟）${first}\n\n${line}\n`;
  const result = parseText(text);
  assertPromises(text, result);
  assert.deepEqual(outlineOf(onlyArticle(result)).at(-1), `paragraph ${line}`);
});

test('facts that are declared outdo the masthead, and the contradiction is told', () => {
  const text = `---\ndate: 2026-03-15\n---\n鹤壁日报\n\n2026年3月14日 星期六\n\n# 渡口添了夜船\n\n${first}\n`;
  const result = parseText(text);
  assert.deepEqual([onlyArticle(result).date.edtf, onlyArticle(result).date.basis], ['2026-03-15', 'given']);
  assert.deepEqual(
    result.problems.map(({ rule }) => rule),
    ['facts-disagree'],
  );
});

test('a sidecar is read as front matter is', () => {
  const dump = {
    ...dumpOf(`# 渡口添了夜船\n\n${first}\n`),
    sidecar: { path: 'dumps/invented.yaml', text: 'date: 2026-03-15\npage: "07"\n' },
  };
  const article = onlyArticle(parsePage(dump, context));
  assert.deepEqual([article.date.edtf, article.page.label], ['2026-03-15', '07']);
});

test('a page of a paper that the list does not have is no other paper’s, though it speaks of its city', () => {
  const prose = '本报讯（记者 陶然）鹤壁市浚县的渡口昨日开航，淇县、山城区的人都来坐船。';
  const paperOf = (head: string) => parseText(`${head}\n\n# 渡口开航\n\n${prose}\n`).records[0];
  assert.equal(paperOf('柳湾日报 2010年11月25日 星期四')?.newspaper, null);
  assert.equal(paperOf('柳湾日报 2010年11月25日 星期四')?.region?.name, '鹤壁市');
  assert.equal(paperOf('2010年11月25日 星期四 第3版')?.newspaper?.id, 'hebi-daily');
});
