import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveHeadlines } from '../../../src/parse/headlines/move-headlines.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf, textsOf } from '../invented-blocks.ts';
import { articlesOf, context, outlineOf, parseLines, parseText, titlesOf } from '../parse-text.ts';

const kiln = '本报讯（记者 路知远）停火多年的砖窑成了书屋，放学的孩子们在里面写字下棋。';
const ferry = '本报讯（记者 柏小舟）昨晚渡口添了一班夜船，船头挂着两盏马灯。';

test('a headline behind its body goes to it, the next one stays with the next body', () => {
  const result = parseLines('## 06版 | 县域', ferry, '## 渡口添了夜船', '## 停火砖窑变身书屋', kiln);
  assert.deepEqual(titlesOf(result), ['渡口添了夜船', '停火砖窑变身书屋']);
});

test('two headlines that both belong to the body below them stay there', () => {
  const result = parseLines('## 渡口添了夜船', ferry, '## 停火砖窑变身书屋', '### 孩子们放学写字下棋', kiln);
  assert.deepEqual(titlesOf(result), ['渡口添了夜船', '停火砖窑变身书屋']);
  assert.equal(articlesOf(result)[1]?.subtitle, '孩子们放学写字下棋');
});

test('lines that no blank line parts are one headline, where headlines are set apart', () => {
  const section = (run: Section['run'], text: string): Section => ({
    run,
    bylines: [],
    paragraphs: [blockOf(text, { gap: 1 })],
    strong: true,
  });
  const read = (gap: number) =>
    moveHeadlines(
      [section([], ferry), section([headingOf('渡口添了夜船', { gap: 1 }), headingOf('砖窑成了书屋', { gap })], kiln)],
      context,
    ).map(({ run }) => textsOf(run));
  assert.deepEqual(read(0), [[], ['渡口添了夜船', '砖窑成了书屋']]);
  assert.deepEqual(read(1), [['渡口添了夜船'], ['砖窑成了书屋']]);
});

const order = ['昨晚，浚县', '昨晚，鹤山', '昨晚，山城', '昨晚，淇县'];

test('so they do under a body that has no headline', () => {
  const result = parseLines(ferry, '## 停火砖窑变身书屋', '## ——记柳湾砖窑里的书屋', kiln);
  assert.deepEqual(titlesOf(result), ['', '停火砖窑变身书屋']);
});

test('stacked headlines go to the bodies that name their places', () => {
  const result = parseLines(
    '# 正月灯市暖街巷',
    '## 浚县:泥哨吹响',
    '## 淇县:纸马开跑',
    '本报讯（记者 柏小舟）昨晚，浚县的灯市上泥哨吹响，浚县的老艺人坐满一条街。',
    '# 鹤山区:窑火映碗',
    '本报讯（记者 路知远）昨晚，鹤山区的窑场开了门，窑火把碗口照得通红。',
    '# 山城区:矿灯上树',
    '本报讯（记者 贺望山）昨晚，山城区的老矿工把矿灯挂上了树，满街通亮。',
    '本报讯（记者 安子溪）昨晚，淇县的灯市上纸马开跑，淇县的孩子们追了一路。',
  );
  const read = articlesOf(result).map((article) => [article.title, outlineOf(article)[0]?.slice(10, 15) ?? '']);
  assert.deepEqual(
    read.sort(([, one = ''], [, other = '']) => order.indexOf(one) - order.indexOf(other)),
    [
      ['浚县:泥哨吹响', '昨晚，浚县'],
      ['鹤山区:窑火映碗', '昨晚，鹤山'],
      ['山城区:矿灯上树', '昨晚，山城'],
      ['淇县:纸马开跑', '昨晚，淇县'],
    ],
  );
});

test('a body that names no stacked place keeps no headline, and says so', () => {
  const result = parseLines(
    '## 渡口添了夜船',
    ferry,
    '## 停火砖窑变身书屋',
    kiln,
    '本报讯（记者 安子溪）磨坊里办起了故事会。',
  );
  assert.deepEqual(titlesOf(result), ['渡口添了夜船', '停火砖窑变身书屋', '']);
  assert.deepEqual(
    articlesOf(result)[2]?.problems.map(({ rule }) => rule),
    ['headless-body'],
  );
});

test('two headlines over the first of two bodies go each to the one that knows its words', () => {
  const result = parseLines('# 停火砖窑变身书屋', '# 渡口添了夜船', kiln, ferry);
  assert.deepEqual(
    articlesOf(result).map((article) => [article.title, outlineOf(article)[0]?.includes('夜船')]),
    [
      ['停火砖窑变身书屋', false],
      ['渡口添了夜船', true],
    ],
  );
});

test('of two headlines over another story one goes to the body far below that knows its words', () => {
  const titlesWith = (text: string) =>
    titlesOf(
      parseLines(
        '# 渡口添了夜船',
        '# 停火砖窑变身书屋',
        kiln,
        '# 老磨坊接通自来水',
        '本报讯 水管通到了磨坊门口。',
        text,
      ),
    );
  const far = '本报讯（记者 柏小舟）渡口昨晚添了夜船，渡口的船头挂着两盏马灯。';
  assert.deepEqual(new Set(titlesWith(far)), new Set(['渡口添了夜船', '停火砖窑变身书屋', '老磨坊接通自来水']));
  assert.ok(titlesWith('本报讯（记者 柏小舟）果园里的第一批早酥梨昨天装了箱。').includes(''));
});

test('of two headlines that blank lines part the lower goes to the body below, where no other is', () => {
  const lines = ['停火砖窑', '变身书屋', '', '渡口添了', '两班夜船'];
  const below = [kiln, lines.join('\n'), ferry, '本报讯（记者 安子溪）水管昨天通到了老磨坊门口。', '老磨坊\n接通水管'];
  assert.deepEqual(titlesOf(parseText(below.join('\n\n'))), [
    '停火砖窑 变身书屋',
    '渡口添了 两班夜船',
    '老磨坊接通水管',
  ]);
});

const cut = '了三遍缆绳，才肯让等船的人踩着跳板上来。';
const whole = '昨天上午，船老大数了三遍缆绳，才肯让等船的人踩着跳板上来。';

test('a headline over the rest of a cut paragraph goes to the body below or above it that fits it better', () => {
  const titles = (...lines: readonly string[]) => new Set(titlesOf(parseLines('# 老磨坊通了水', mill, ...lines)));
  const mill = '本报讯（记者 安子溪）水管昨天通到了老磨坊门口，磨面的人数';
  const all = new Set(['老磨坊通了水', '停火砖窑变身书屋']);
  assert.deepEqual(titles('# 停火砖窑变身书屋', cut, kiln), all);
  assert.deepEqual(titles(kiln, '停火砖窑变身书屋', cut), all);
  assert.ok(titles('# 停火砖窑变身书屋', whole, kiln).has(''));
  assert.ok(titles('# 渡口缆绳要数三遍', cut, kiln).has(''));
});

test('of three groups stacked over two bodies each body gets those that it knows', () => {
  const lines = ['停火砖窑里的书声', '', '砖窑变身书屋', '', '渡口昨晚', '添了夜船'];
  const page = [kiln, lines.join('\n'), ferry, '本报讯（记者 安子溪）水管昨天通到了老磨坊门口。', '老磨坊\n接通水管'];
  const [first, second] = articlesOf(parseText(page.join('\n\n')));
  assert.deepEqual(
    [first?.kicker, first?.title, second?.title],
    ['停火砖窑里的书声', '砖窑变身书屋', '渡口昨晚添了夜船'],
  );
});

test('all lines of a headline behind its body go to it, a column’s name above them', () => {
  const result = parseLines(
    '# 停火砖窑变身书屋',
    kiln,
    '□ 何苗',
    '灯挂在墙上不算本事，照不到等船人的脚下，人心里都有一本账。',
    '灯下漫笔',
    '## 墙上的灯照不到脚下',
    '渡口新添夜班',
    '# 渡口添了夜船',
    ferry,
  );
  const [, lamp, boat] = articlesOf(result);
  assert.deepEqual([lamp?.title, lamp?.column], ['墙上的灯照不到脚下', '灯下漫笔']);
  assert.deepEqual([boat?.title, boat?.kicker], ['渡口添了夜船', '渡口新添夜班']);
});

test('the name of a column alone goes to no body above it, though that knows its words', () => {
  const read = (upper: string) =>
    moveHeadlines(
      [
        { run: [], bylines: [], paragraphs: [blockOf(`${ferry}渡口故事讲到夜里，船票降价。`)], strong: true },
        {
          run: [headingOf(upper, { gap: 1 }), headingOf('停火砖窑成了书屋', { gap: 1 })],
          bylines: [],
          paragraphs: [blockOf(kiln)],
          strong: true,
        },
      ],
      context,
    ).map(({ run }) => textsOf(run));
  assert.deepEqual(read('渡口短讯'), [[], ['渡口短讯', '停火砖窑成了书屋']]);
  assert.deepEqual(read('渡口船票降价'), [['渡口船票降价'], ['停火砖窑成了书屋']]);
});
