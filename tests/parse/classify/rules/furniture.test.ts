import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { articlesOf, onlyArticle, parseLines, parseText } from '../../parse-text.ts';

const article = ['# 渡口添了夜船', '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。'];

/** Rules that may claim a line first: staff often stand in the masthead. */
const rules = (rule: string) => (rule === 'staff' ? ['staff', 'masthead'] : [rule]);

for (const [rule, line] of [
  ['scan-code', '扫一扫 关注我们'],
  ['scan-code', '扫描二维码 加入船客群'],
  ['scan-code', '扫码看柳湾晚报数字报'],
  ['scan-code', '柳湾融媒扫码入群'],
  ['scan-code', '长按识别二维码 随时读本区消息'],
  ['scan-code', '柳湾晚报微信 有料有趣'],
  ['staff', '责任编辑 宁致远 校对 柴小荷'],
  ['staff', '■责任编辑 宁致远 ■版式 柴小荷'],
  ['staff', '新闻热线：0392-0000000'],
  ['staff', '本版编辑：宁致远'],
  ['ornament', '＊＊＊'],
  ['ornament', '——————'],
] as const) {
  test(`${rule}: ${line} is furniture`, () => {
    const [furniture, ...more] = parseLines(...article, line).furniture;
    assert.equal(furniture?.text, line);
    assert.ok(rules(rule).includes(furniture?.rule ?? ''), furniture?.rule);
    assert.deepEqual(more, []);
  });
}

for (const line of [
  '船票可以在手机上买，扫一扫船舷上的码就行。',
  '编辑部里的年轻人每周三晚上轮流去给孩子们读书，已经坚持了两个冬天。',
  '地址栏里写着三十年前的街名，老船工一眼就认了出来。',
  '1、2、3，船工数着数撑开竹篙。',
]) {
  test(`a sentence is not: ${line}`, () => {
    const result = parseLines(...article, line);
    assert.deepEqual(result.furniture, []);
    assert.equal(onlyArticle(result).body.length, 2);
  });
}

test('a headline about codes is one', () => {
  for (const headline of [
    '柳湾晚报微信群里的寻船启事',
    '别让“扫码”难倒老船客',
    '柳湾渡口船票也能扫码买了',
    '柳湾渡口船客扫码入群',
    '“扫一扫”听懂老船号',
    '老船工的二维码',
  ]) {
    assert.equal(onlyArticle(parseLines(headline, ...article.slice(1))).title, headline);
  }
});

test('a masthead is furniture, and the article under it is not', () => {
  const result = parseLines('鹤壁日报', '2026年3月14日 星期六', '第02版 · 要闻', ...article);
  assert.deepEqual(
    result.furniture.map(({ text }) => text),
    ['鹤壁日报', '2026年3月14日 星期六', '第02版 · 要闻'],
  );
  assert.equal(onlyArticle(result).title, '渡口添了夜船');
});

test('a headline that names the paper is none', () => {
  const result = parseLines('# 鹤壁日报读者走进夜船渡口', article[1] ?? '');
  assert.deepEqual(result.furniture, []);
  assert.equal(onlyArticle(result).title, '鹤壁日报读者走进夜船渡口');
});

test('furniture stands in no record', () => {
  const result = parseLines(...article, '扫一扫 关注我们');
  assert.equal(JSON.stringify(articlesOf(result)).includes('扫一扫'), false);
});

test('text between two furniture lines keeps its kind', () => {
  assert.deepEqual(kindsOf('扫一扫 关注我们\n\n河上的夜船开了，两岸亮起灯。\n\n＊＊＊\n'), [
    'furniture 扫一扫 关注我们',
    'paragraph 河上的夜船开了，两岸亮起灯。',
    'furniture ＊＊＊',
  ]);
});

test('a headline of two lines at the top of a page without marks is no slogan', () => {
  const lines = [
    '渡口添了两班',
    '夜船照归人',
    '',
    '本报讯（记者 柏小舟）河面上的第一班夜',
    '船昨晚开了，船头挂着两盏马灯，等船的',
  ];
  const more = Array.from({ length: 12 }, () => '人坐在石阶上剥毛豆，说起从前要绕十里');
  const result = parseText(`${[...lines, ...more, '路才到得了对岸的集市。'].join('\n')}\n`);
  assert.deepEqual(result.furniture, []);
  assert.equal(onlyArticle(result).title.replace(/\s/g, ''), '渡口添了两班夜船照归人');
});

for (const line of [
  '组版编辑 端木和 杜小宁',
  '本栏目投稿邮箱：bianji@example.com',
  '线索提供 陶先生（奖50元）',
  '本版责任编辑:端木 和',
  '来稿一经采用，即付稿酬。',
]) {
  test(`who made the page, and how to reach them, is furniture: ${line}`, () => {
    assert.deepEqual(
      parseLines(...article, line).furniture.map(({ text }) => text),
      [line],
    );
  });
}

test('what tells all about sending texts in is a notice’s, and no furniture', () => {
  const line = '来稿请寄：渡口路9号柳湾日报副刊部，注明姓名和住址，三个月内没有回音的，可以另投他处，恕不退稿。';
  assert.deepEqual(parseLines(...article, line).furniture, []);
});

test('the paper’s news and the page’s name are furniture beside the folio at the foot only', () => {
  const printed = (...lines: readonly string[]) => parseLines(...article, ...lines).furniture.map(({ text }) => text);
  assert.ok(printed('柳湾新闻·民生', 'A12 柳州晚报 2007年8月22日 星期三 编辑 柏某').includes('柳湾新闻·民生'));
  assert.ok(!printed('柳湾新闻·民生', '本报讯（记者 柏小舟）渡口的灯亮了，船客排起了队。').includes('柳湾新闻·民生'));
});
