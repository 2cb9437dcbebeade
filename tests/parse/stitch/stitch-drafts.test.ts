import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPromises } from '../page-promises.ts';
import { articlesOf, outlineOf, parseLines, parseText, rulesOf } from '../parse-text.ts';

const part = (place: string, text: string) => [`# ${place}:灯市又开张`, `本报讯（记者 柏小舟）${text}`];

// Three columns cut at the same height; their lower halves stand below the last of them, in the columns' order.
const heads = [
  ...part(
    '浚县',
    '昨晚，浚县的灯市上人流不断，泥哨吹响，卖泥哨的老艺人从早到晚坐在老城墙下，手里捏着泥，嘴里还不停地教孩子们吹',
  ),
  ...part(
    '淇县',
    '昨晚，淇县的灯市上纸马开跑，扎纸马的老人一口气糊了三十匹，最大的一匹要四个人才抬得动，围观的人一直排到护城',
  ),
  ...part('鹤山区', '昨晚，鹤山区的灯市上窑火正旺，新出窑的白瓷碗在木架上码成长龙，碗底都写着烧窑人的名字。'),
];
const rests = [
  '泥哨。浚县文化馆的人说，泥哨今年卖出两千多只。',
  '河边。淇县的纸马明年还要添上铃铛，跑起来叮当作响。',
  '鹤山区的窑场每月还会开放两天，欢迎街坊来试着拉坯。',
];

test('lower halves of columns go back to the articles that were cut', () => {
  const articles = articlesOf(parseLines('# 正月灯市暖街巷', ...heads, ...rests));
  const bodies = articles.map((article) => outlineOf(article).join(' '));
  assert.equal(bodies.length, 3);
  for (const [index, rest] of rests.entries()) assert.ok(bodies[index]?.includes(rest), `${index}: ${bodies[index]}`);
  assert.ok(bodies[0]?.includes('教孩子们吹泥哨。'), bodies[0]);
  assert.ok(bodies[1]?.includes('排到护城河边。'), bodies[1]);
});

test('paragraphs stay under their article where no article above is open', () => {
  const closed = heads.map((line) =>
    line.startsWith('本报讯') && !line.endsWith('。') ? `${line.slice(0, -6)}。` : line,
  );
  const articles = articlesOf(
    parseLines('# 正月灯市暖街巷', ...closed, '窑场的人说，碗要凉透了才好上釉。', '窑门每隔三天开一回。'),
  );
  assert.deepEqual(
    articles.map(({ body }) => body.length),
    [1, 1, 3],
  );
});

test('an open end that nothing goes on with takes nothing', () => {
  const articles = articlesOf(
    parseLines(
      '# 渡口添了夜船',
      '本报讯（记者 柏小舟）第一班夜船昨晚开了，船头挂着两盏马灯，等船的人一直排到石阶上面的老槐',
      '# 砖窑成了书屋',
      '本报讯（记者 路知远）停火多年的砖窑成了书屋，放学的孩子们在里面写字。',
      '据了解，书屋有三千册书，都是街坊捐的。',
      '近日，书屋还要添一间画室。',
    ),
  );
  assert.deepEqual(
    articles.map(({ title, body }) => [title, body.length]),
    [
      ['渡口添了夜船', 1],
      ['砖窑成了书屋', 3],
    ],
  );
  assert.deepEqual(articles.map(rulesOf)[0], ['truncated-end']);
});

test('a headline that finds its text, with a byline below it that signs another, leaves no empty article behind', () => {
  const lines = [
    '祖母的菜园在村子的西头，紧挨着一口水塘，不大，拢共也就半分地，却被她侍弄得像一块绣花的帕子。',
    '写在村口',
    '如今山上通了公路，汽车一溜烟就过去了，再没有人在茶亭歇脚。前年重阳，我特意绕道去看，茅草顶塌了半边，那只瓦缸却还在，缸里积着半缸雨水，漂着一片新落的枫叶，像一只搁浅的小船。',
    '春天的三种写法',
    '关河',
    '',
    '长篇报告文学《淮源儿女》研讨会在信举行',
    '一个逗号',
    '云从楚泽千帆过，日向中原一线归。',
    '——读散文集《草木知春》',
    '本报讯（记者 费云）4月4日，由市文联、市作家协会主办的长篇报告文学《淮源儿女》研讨会举行。省内外的30多位作家、评论家参加了会议。',
    '蚯蚓是其中最软的一笔',
  ];
  const page = parseText(lines.join('\n'));
  assertPromises(lines.join('\n'), page);
  const [report] = page.records.filter(({ body }) =>
    body.some((part) => 'text' in part && part.text.startsWith('4月4日')),
  );
  assert.equal(report?.title, '一个逗号');
});
