import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyBlock } from '../../../src/model/record.ts';
import { mergeSpans } from '../../../src/parse/records/body-blocks.ts';
import { onlyArticle, outlineOf, parseText } from '../parse-text.ts';

const opening = '# 渡口添了夜船\n\n本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。\n\n';
const bodyOf = (...lines: readonly string[]) =>
  outlineOf(onlyArticle(parseText(opening + lines.join('\n\n')))).slice(1);

for (const [name, one, two] of [
  ['figures', '1. 先看水尺，再解缆绳。', '2. 人坐稳了才撑篙。'],
  ['numerals in brackets', '（一）先看水尺，再解缆绳。', '（二）人坐稳了才撑篙。'],
  ['circled figures', '①先看水尺，再解缆绳。', '②人坐稳了才撑篙。'],
] as const) {
  test(`paragraphs numbered by ${name} are one list`, () =>
    assert.deepEqual(bodyOf(one, two), [`list ${one} / ${two}`]));
}

test('one numbered paragraph is no list', () => {
  assert.deepEqual(bodyOf('1. 先看水尺，再解缆绳。', '等船的人都坐在石阶上。'), [
    'paragraph 1. 先看水尺，再解缆绳。',
    'paragraph 等船的人都坐在石阶上。',
  ]);
});

test('paragraphs that begin with a year or a decimal are no list', () => {
  assert.deepEqual(bodyOf('2024年渡口停过航。', '2025年渡口又开航。').length, 2);
  assert.match(bodyOf('3.5公里的水路要走一刻钟。', '4.5公里的山路要走一个钟头。')[0] ?? '', /^paragraph 3\.5公里/);
});

test('long numbered paragraphs are no list', () => {
  const long = `1. ${'先看水尺再解缆绳，人坐稳了才撑篙，'.repeat(9)}一步也不能乱。`;
  assert.deepEqual(bodyOf(long, long.replace('1.', '2.')).length, 2);
});

function subheadingOf(line: string): BodyBlock | undefined {
  const { body } = onlyArticle(parseText(`${opening}## ${line}\n\n等船的人都坐在石阶上，一人捧着一碗热茶。\n`));
  return body.find(({ type }) => type === 'subheading');
}

test('the halves of a subheading are told apart, and its text has no blank between Chinese signs', () => {
  const source = [[5, 5]];
  assert.deepEqual(subheadingOf('船头点灯 岸上归人'), {
    type: 'subheading',
    text: '船头点灯岸上归人',
    halves: ['船头点灯', '岸上归人'],
    source,
  });
  assert.deepEqual(subheadingOf('船头添了 30 盏灯'), { type: 'subheading', text: '船头添了 30 盏灯', source });
});

test('spans that follow one another are one, blank lines and jumps part them', () => {
  assert.deepEqual(
    mergeSpans([
      [59, 59],
      [60, 62],
      [64, 64],
      [3, 4],
    ]),
    [
      [59, 62],
      [64, 64],
      [3, 4],
    ],
  );
  assert.deepEqual(mergeSpans([]), []);
});

test('merging leaves the spans given as they were', () => {
  const spans: [number, number][] = [
    [1, 1],
    [2, 2],
  ];
  mergeSpans(spans);
  assert.deepEqual(spans, [
    [1, 1],
    [2, 2],
  ]);
});

test('a list whose items a blank parts in two is a table; a blank in one item alone is none of print', () => {
  const listOf = (...items: readonly string[]) => {
    const text = `${opening}等船的人把今天的菜价记在了船票背面：\n\n${items.join('\n')}\n`;
    return onlyArticle(parseText(text)).body.find(({ type }) => type === 'list' || type === 'table');
  };
  assert.deepEqual(listOf('粳米 每公斤4.80元', '面粉 每公斤3.60元', '鸡蛋 每公斤8.20元'), {
    type: 'table',
    rows: [
      ['粳米', '每公斤4.80元'],
      ['面粉', '每公斤3.60元'],
      ['鸡蛋', '每公斤8.20元'],
    ],
    source: [[7, 9]],
  });
  const mixed = listOf('粳米每公斤 四元八', '面粉每公斤三元六', '鸡蛋每公斤八元二');
  assert.equal(mixed?.type === 'list' && mixed.items[0], '粳米每公斤四元八');
});
