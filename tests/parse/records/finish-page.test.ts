import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageResult } from '../../../src/model/page.ts';
import { parsePage } from '../../../src/parse/index.ts';
import { context, dumpOf, parseText } from '../parse-text.ts';

const page = [
  '鹤壁日报',
  '',
  '# 渡口添了夜船',
  '',
  '本报讯（记者 柏小舟）第一班夜船昨晚开了。',
  '',
  '乘客坐在船头看灯。 李小舟 摄',
  '',
  '扫一扫 关注我们',
  '',
].join('\n');

/** What the dump has at each placement: place, part and text. */
function placesOf({ placements }: PageResult, text: string): string[] {
  return placements.map(({ start, end, place, part }) => `${place} ${part} ${text.slice(start, end)}`);
}

test('every stretch of a dump has one place, in the order of the dump', () => {
  assert.deepEqual(placesOf(parseText(page), page), [
    'furniture masthead 鹤壁日报',
    'article mark #',
    'article title 渡口添了夜船',
    'article dateline 本报讯',
    'article byline （记者 柏小舟）',
    'article body 第一班夜船昨晚开了。',
    'photo caption 乘客坐在船头看灯。',
    'photo credit 李小舟 摄',
    'furniture scan-code 扫一扫 关注我们',
  ]);
});

test('front matter and a byte order mark are facts, and no record holds them', () => {
  const text = `\ufeff---\npage: "3"\n---\n\n# 渡口添了夜船\n\n船开了。\n`;
  const result = parseText(text);
  assert.deepEqual(placesOf(result, text).slice(0, 2), [
    'facts byte-order-mark \ufeff',
    'facts front-matter ---\npage: "3"\n---\n',
  ]);
  assert.equal(JSON.stringify(result.records).includes('page: '), false);
  assert.equal(result.records[0]?.page.label, '3');
});

test('a rule of dashes at the head of a page is no front matter', () => {
  const text = '---\n\n渡口添了夜船\n\n船开了。\n\n---\n';
  assert.equal(
    parseText(text).placements.some(({ place }) => place === 'facts'),
    false,
  );
});

test('records come in the order of the dump, photos among the articles', () => {
  const text = '# 夜船\n\n船开了，灯亮了。\n\n乘客坐在船头看灯。 李小舟 摄\n\n# 书屋\n\n门开了，炉火旺。\n';
  assert.deepEqual(
    parseText(text).records.map(({ kind, title }) => `${kind} ${title}`),
    ['article 夜船', 'photo ', 'article 书屋'],
  );
});

test('every record names its dump, its bytes and its lines', () => {
  const dump = dumpOf(page, 'dumps/hebi/a.txt');
  const [article] = parsePage(dump, context).records;
  assert.deepEqual(article?.source, {
    dump: 'dumps/hebi/a.txt',
    sha256: dump.sha256,
    spans: [
      [3, 3],
      [5, 5],
    ],
    dialect: 'ocr-markdown',
  });
});

test('the problems of the page are those of its facts and of its records', () => {
  const result = parseText('# 渡口添了夜船\n\n船开了。\n\n# 砖窑成了书屋\n');
  assert.deepEqual(
    result.problems.map(({ rule }) => rule),
    ['orphan-headline'],
  );
});

test('an empty dump is a page without records', () => {
  for (const text of ['', '\n\n', '　\t\r\n', '\ufeff']) {
    const { records, problems, conservation } = parseText(text);
    assert.deepEqual([records, problems, conservation], [[], [], { lost: 0, doubled: 0, invented: 0 }]);
  }
});
