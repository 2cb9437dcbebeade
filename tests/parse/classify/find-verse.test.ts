import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../invented-blocks.ts';
import { onlyArticle, outlineOf, parseText } from '../parse-text.ts';

const stanzas = [
  '竹篙立在船头',
  '像一支忘了收回的笔',
  '',
  '河水把月亮磨薄',
  '又递给下游的石头',
  '',
  '等船的人睡着了',
  '梦里有人敲响木桨',
];

test('short lines in stanzas are verse', () => {
  const kinds = kindsOf(`夜渡\n\n作者 贺望山\n\n${stanzas.join('\n')}\n`);
  assert.deepEqual(kinds.slice(0, 2), ['heading 夜渡', 'byline 作者 贺望山']);
  assert.deepEqual(
    kinds.slice(2),
    stanzas.filter(Boolean).map((line) => `verse ${line}`),
  );
});

test('a poem keeps its stanzas, title and author', () => {
  const article = onlyArticle(parseText(`夜渡\n\n作者 贺望山\n\n${stanzas.join('\n')}\n`));
  assert.equal(article.title, '夜渡');
  assert.deepEqual(
    article.bylines.map(({ name, role }) => [name, role]),
    [['贺望山', 'author']],
  );
  assert.deepEqual(outlineOf(article), [
    'verse 竹篙立在船头 / 像一支忘了收回的笔',
    'verse 河水把月亮磨薄 / 又递给下游的石头',
    'verse 等船的人睡着了 / 梦里有人敲响木桨',
  ]);
});

test('a few short lines are headlines', () => {
  assert.deepEqual(
    kindsOf('竹篙立在船头\n河水把月亮磨薄\n等船的人睡着了\n').map((kind) => kind.split(' ')[0]),
    ['heading', 'heading', 'heading'],
  );
});

test('many short lines, each by itself, are headlines', () => {
  const kinds = kindsOf([...stanzas, ...stanzas].filter(Boolean).slice(0, 9).join('\n\n'));
  assert.deepEqual(
    kinds.filter((kind) => kind.startsWith('verse')),
    [],
  );
});

test('the title above a poem and the title below it are no lines of it', () => {
  const kinds = kindsOf(`夜渡\n\n${stanzas.join('\n')}\n\n砖窑\n\n作者 贺望山\n\n等船的人坐在石阶上剥毛豆。\n`);
  assert.equal(kinds[0], 'heading 夜渡');
  assert.equal(kinds.at(-3), 'heading 砖窑');
  assert.equal(kinds.filter((kind) => kind.startsWith('verse')).length, 6);
});

test('lines under title and poet are verse where a blank line parts any two, without a poet they are not', () => {
  const lines = stanzas.filter(Boolean);
  const spread = (...texts: readonly string[]) => kindsOf(['# 砖窑成了书屋', ...texts, '# 灯'].join('\n\n'));
  const kinds = spread('夜渡二首', '贺望山', ...lines, '小说连载');
  assert.deepEqual(kinds.slice(1, 3), ['heading 夜渡二首', 'byline 贺望山']);
  assert.deepEqual(kinds.slice(3, -1), [...lines.map((line) => `verse ${line}`), 'heading 小说连载']);
  assert.equal(
    spread('夜渡二首', ...lines).some((kind) => kind.startsWith('verse')),
    false,
  );
});

test('a poet above makes lines verse that blank lines part, be the title and the column of the text before set close', () => {
  const lines = [...stanzas.filter(Boolean), '又把缆绳解开', '夜渡'];
  const before = '砖窑改成的书屋昨天开门，窑工的孩子坐在窗下读书，管书的人从前是烧窑师傅。';
  const below = (...names: readonly string[]) =>
    kindsOf([before, '旧砖窑\n灯下闲话', ...names, ...lines, before].join('\n\n')).slice(1, -1);
  assert.deepEqual(below('贺望山'), [
    'heading 旧砖窑',
    'heading 灯下闲话',
    'byline 贺望山',
    ...lines.slice(0, -1).map((line) => `verse ${line}`),
    'heading 夜渡',
  ]);
  assert.ok(below().every((kind) => !kind.startsWith('verse')));
});

test('under a marked title a pen name makes its lines verse too, the name of a column does not', () => {
  const lines = [...stanzas.filter(Boolean), '又把缆绳解开'];
  const prose = '砖窑改成的书屋昨天开门，窑工的孩子坐在窗下读书，管书的人从前是烧窑师傅。';
  const signed = ['# 老船', '何苗', prose, '# 船灯', '柏小舟', prose];
  const under = (name: string, others = signed) =>
    kindsOf(['# 夜渡', name, ...lines, prose, ...others].join('\n\n')).slice(0, lines.length + 3);
  const kinds = under('水无痕');
  assert.deepEqual(kinds.slice(0, 2), ['heading 夜渡', 'byline 水无痕']);
  assert.deepEqual(
    kinds.slice(2, -1),
    lines.map((line) => `verse ${line}`),
  );
  assert.ok(under('渡口漫笔').every((kind) => !kind.startsWith('verse')));
  assert.ok(
    under('水无痕', []).every((kind) => !kind.startsWith('verse')),
    'a page that signs nothing so',
  );
});

test('a short poem with commas is verse under its poet, its lines directly under one another', () => {
  const lines = ['一枚月亮，', '落进渡口', '水里的鱼', '抬头看它'];
  const kinds = kindsOf(`中秋月\n\n□柏 舟\n${lines.join('\n')}\n`);
  assert.deepEqual(
    kinds.slice(-4),
    lines.map((line) => `verse ${line}`),
  );
  const apart = kindsOf(`中秋月\n\n□柏 舟\n\n${lines.slice(0, 3).join('\n\n')}\n`);
  assert.ok(apart.every((kind) => !kind.startsWith('verse')));
});

test('lines of one length are classical verse, four being enough, with or without a blank line between them', () => {
  for (const between of ['\n', '\n\n']) {
    const lines = ['一棹烟波入画来，', '远山如黛镜中开。', '渔歌欲问春深浅，', '新茗半山云未裁。'];
    const kinds = kindsOf(`# 题柳湾渡\n\n作者 贺望山\n\n${lines.join(between)}\n`);
    assert.deepEqual(
      kinds.slice(2),
      lines.map((line) => `verse ${line}`),
    );
  }
});

test('short sentences of different lengths are prose', () => {
  const kinds = kindsOf(
    '# 夜渡\n\n本报讯（记者 贺望山）船开了。\n\n灯亮了。\n\n老人们坐下。\n\n孩子们都笑了。\n\n雨停了。\n',
  );
  assert.ok(kinds.every((kind) => !kind.startsWith('verse')));
});

test('a longer line among the short ones of a signed poem is verse too', () => {
  const lines = [
    '灯一盏一盏醒来',
    '船把夜色推远',
    '谁在岸上等',
    '等一句回话',
    '风来了　一百只铃铛替它把话说完',
    '水来了　它把桩又往泥里按了按',
  ];
  const kinds = kindsOf(`夜渡\n\n作者 贺望山\n\n${lines.join('\n')}\n\n渡口添了夜船\n\n本报讯 昨晚，夜船开了。\n`);
  assert.deepEqual(
    kinds.slice(2, 8),
    lines.map((line) => `verse ${line}`),
  );
});

const essay = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';

test('the name of a column and the title between an open paragraph and a poem are headlines', () => {
  const kinds = kindsOf(`砖窑\n\n${essay.slice(0, -1)}，\n\n诗林漫步\n\n夜渡\n\n${stanzas.join('\n')}\n`);
  assert.deepEqual(kinds.slice(2, 4), ['heading 诗林漫步', 'heading 夜渡']);
});

test('below a poem the name of a column, a title and its author follow, and a stanza of one line stays', () => {
  const kinds = kindsOf(
    `夜渡\n\n□柏 舟\n\n${stanzas.join('\n')}\n\n它没有回头\n\n乡土\n\n砖窑还在\n\n贺望山\n\n${essay}\n`,
  );
  assert.deepEqual(kinds.slice(8, 12), ['verse 它没有回头', 'heading 乡土', 'heading 砖窑还在', 'byline 贺望山']);
});

test('where no blank line parts anything, an author below the next title ends a poem', () => {
  const lines = stanzas.filter(Boolean);
  const kinds = kindsOf(
    ['夜渡', '□柏 舟', ...lines, '旧居', '贺望山', ...lines, '砖窑还在', '□何 苗', essay].join('\n'),
  );
  assert.deepEqual(kinds.slice(8, 10), ['heading 旧居', 'byline 贺望山']);
  assert.deepEqual(kinds.slice(-3, -1), ['heading 砖窑还在', 'byline □何 苗']);
});

test("a signature above a title is the text's before, and no poet", () => {
  const kinds = kindsOf(`砖窑\n\n${essay}\n\n（作者单位：柳湾中学）\n\n夜渡\n\n${stanzas.join('\n')}\n`);
  assert.equal(kinds[3], 'heading 夜渡');
});

test('a name in brackets below five lines signs them', () => {
  const lines = stanzas.filter(Boolean).slice(0, 5);
  const article = onlyArticle(parseText(`夜渡\n\n${lines.join('\n')}\n\n（何苗）\n`));
  assert.deepEqual(outlineOf(article), [`verse ${lines.join(' / ')}`]);
  assert.deepEqual(
    article.bylines.map(({ name, role }) => [name, role]),
    [['何苗', 'author']],
  );
});

test('lists of prices and addresses are no verse', () => {
  const prices = [
    '大葱 每斤2.80元',
    '土豆 每斤1.60元',
    '茄子 每斤3.10元',
    '豆角 每斤4.20元',
    '萝卜 每斤0.90元',
    '芹菜 每斤1.80元',
  ];
  assert.ok(kindsOf(`柳湾菜价\n\n${prices.join('\n')}\n`).every((kind) => !kind.startsWith('verse')));
});

/** An essay as a PDF's text layer has it, in lines of eighteen characters. */
const columns = `　　${essay}${essay}`.match(/.{1,18}/gu) ?? [];

test('between the columns of a PDF a poem without a mark is verse, its title and its poet above', () => {
  const page = [
    '外婆的茶摊',
    '路小荷',
    ...columns,
    '',
    '夜渡',
    '贺望山',
    '',
    ...stanzas,
    '',
    '砖窑',
    '□何 苗',
    ...columns,
    ...columns,
  ];
  const kinds = kindsOf(page.join('\n'));
  const at = kinds.indexOf('heading 夜渡');
  assert.deepEqual(kinds.slice(at, at + 9), [
    'heading 夜渡',
    'byline 贺望山',
    ...stanzas.filter(Boolean).map((line) => `verse ${line}`),
    'heading 砖窑',
  ]);
});

test('headline lines between the columns of a PDF are none', () => {
  const headlines = ['渡口添了夜船', '首班载客20人', '船老大：夜里十点开', '砖窑成了书屋', '谁来管书？', '石桥 亮了灯'];
  const kinds = kindsOf([...columns, '', ...headlines, ...columns, '', ...columns].join('\n'));
  assert.ok(kinds.every((kind) => !kind.startsWith('verse')));
});
