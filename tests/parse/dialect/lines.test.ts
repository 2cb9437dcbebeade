import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHardWrapped, isSpacedOut, readLines } from '../../../src/parse/dialect/lines.ts';

test('lines have numbers and offsets whatever ends them, and blank ones are counted as gaps', () => {
  const text = '一\r\n\r\n二\r三\n　\n\n四';
  assert.deepEqual(
    readLines(text).map(({ number, start, end, gap }) => [number, text.slice(start, end), gap]),
    [
      [1, '一', 0],
      [3, '二', 1],
      [4, '三', 0],
      [7, '四', 2],
    ],
  );
});

test('line and paragraph separators of Unicode end no line of a dump', () => {
  assert.deepEqual(
    readLines('一\u2028二\u2029三').map(({ number, text }) => [number, text]),
    [[1, '一\u2028二\u2029三']],
  );
});

test('lines before the offset given are left out and still counted', () => {
  const text = '---\npage: 3\n---\n河';
  assert.deepEqual(
    readLines(text, 16).map(({ number, text: line }) => [number, line]),
    [[4, '河']],
  );
});

test('the line that a byte order mark opens is kept without the mark', () => {
  const [line] = readLines('\ufeff河水', 1);
  assert.equal(line?.number, 1);
  assert.equal(line?.text.trim(), '河水');
});

test('an indent is two blanks or a full-width one', () => {
  assert.deepEqual(
    readLines('　河\n  河\n\t\t河\n 河\n河').map(({ indented }) => indented),
    [true, true, true, false, false],
  );
});

for (const line of ['老 人 提 供 舌 诊 、脉 诊', '秤 准 不 准', '今年以来 ，我市把 淇 河 、卫 河']) {
  test(`is spaced out: ${line}`, () => assert.equal(isSpacedOut(line), true));
}

for (const line of ['推进新风 倡树文明', '栽下 30 棵 柳树', '老街坊有了新书屋', '某某 某', 'a b c d e f']) {
  test(`is not spaced out: ${line}`, () => assert.equal(isSpacedOut(line), false));
}

const column = [
  '守渠的老人每天天不亮就出',
  '门，沿着渠堤走上四五里路',
  '看见杂草便弯腰拔掉，看见',
  '裂缝便掏出本子记下来，到',
  '了夏天水头足的时候他干脆',
  '住在闸房里，一只水桶一盏',
];

test('a page of short lines of one width that stop inside sentences was broken at a column', () => {
  assert.equal(isHardWrapped(readLines([...column, ...column].join('\n'))), true);
});

test('a page of whole sentences, a line each, was not', () => {
  const sentences = column.map((line) => `${line}。`);
  assert.equal(isHardWrapped(readLines([...sentences, ...sentences].join('\n'))), false);
});

test('a page of headlines of all widths was not', () => {
  const lines = column.map((line, index) => line.slice(0, 6 + (index % 3)).repeat(1 + (index % 4)));
  assert.equal(isHardWrapped(readLines([...lines, ...lines].join('\n'))), false);
});

test('a few lines prove nothing', () => {
  assert.equal(isHardWrapped(readLines(column.join('\n'))), false);
});

test('blanks inside names stay on a page that is not letter-spaced', () => {
  const spaced = (text: string) => readLines(text).map((line) => line.spaced);
  const prose = '渡口的灯亮了，船老大把缆绳一圈圈收好，等最后一班船的人上齐。';
  assert.deepEqual(spaced(`${prose}\n（张 龙 刘 海）\n责任编辑 陶小曼 美编 申 宁 校对 柏 然`), [false, false, false]);
  const set = Array.from(prose).join(' ');
  assert.deepEqual(spaced(`${set}\n${set}\n${set}\n（张 龙 刘 海）\n3 0 年 。`), [true, true, true, true, true]);
});

test('poems among whole paragraphs are no hard-wrapped page', () => {
  const verse = [
    '柳湾河声日夜流，',
    '碑亭铁铸锁龙头。',
    '千年水患今何在，',
    '一路花香到渡口。',
    '渡口夜航',
    '河边的灯',
  ];
  const prose = Array.from({ length: 8 }, () => '渡口的灯亮了，船老大把缆绳一圈圈收好，等最后一班船的人上齐。');
  assert.equal(isHardWrapped(readLines([...verse, ...prose].join('\n'))), false);
});

test('a page of nothing but poems and short paragraphs is none either', () => {
  const stanza = ['竹篙立在船头', '像一支忘了收回的笔', '河水把月亮磨薄', '又递给下游的石头', '等船的人睡着了'];
  const prose = Array.from(
    { length: 2 },
    () => '渡口的灯亮了，船老大把缆绳一圈圈收好，等最后一班船的人上齐，说一声开船。',
  );
  const page = [...stanza, '', ...stanza, '', ...prose, '', ...stanza, '', ...stanza];
  assert.equal(isHardWrapped(readLines(page.join('\n'))), false);
});

test('a page of columns among which a poem stands is one', () => {
  const stanza = ['竹篙立在船头', '像一支忘了收回的笔', '河水把月亮磨薄', '又递给下游的石头', '等船的人睡着了'];
  assert.equal(isHardWrapped(readLines([...column, '', ...stanza, '', ...stanza, '', ...column].join('\n'))), true);
});

test('rows of a list are as wide as one another, and no column', () => {
  const row = (index: number) => `石桥乡第${index}组：收割完毕，秋播八成`;
  const rows = Array.from({ length: 16 }, (_, index) => row(10 + index));
  assert.equal(isHardWrapped(readLines(rows.join('\n'))), false);
});

test('the head of a table is not spaced out, and neither are its words one', () => {
  const spaced = (text: string) => readLines(text).map((line) => line.spaced);
  const head = '名次 船队 胜 平 负 积分';
  assert.deepEqual(spaced(`${head}\n1 柳湾 13 4 2 43`), [false, false]);
  assert.deepEqual(spaced(`${head}\n柳湾船队又胜了。`), [true, false]);
});
