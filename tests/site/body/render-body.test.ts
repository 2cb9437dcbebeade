import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../../src/site/body/render-body.ts';
import { paragraph } from '../invented-records.ts';

const source: [number, number][] = [[1, 1]];

test('paragraphs, verse and lists share one count of anchors', () => {
  const html = renderBody([
    paragraph('甲'),
    { type: 'subheading', text: '乙', source },
    { type: 'verse', lines: ['丙', '丁'], source },
    { type: 'list', items: ['戊', '己'], source },
    paragraph('庚'),
  ]);
  assert.equal(
    html.replaceAll('\n', ''),
    '<p id="p1">甲</p><h2 id="s1">乙</h2><p id="p2" class="verse">丙<br>丁</p>' +
      '<ul id="p3"><li>戊</li><li>己</li></ul><p id="p4">庚</p>',
  );
});

test('the halves of a subheading are parted by a blank', () => {
  const html = renderBody([{ type: 'subheading', text: '船头点灯岸上归人', halves: ['船头点灯', '岸上归人'], source }]);
  assert.equal(html, '<h2 id="s1">船头点灯 岸上归人</h2>');
});

test('hostile words show as words', () => {
  const html = renderBody([paragraph('<script>alert(1)</script> A&B *星* [x](javascript:y) <img onerror=z>')]);
  assert.equal(
    html,
    '<p id="p1">&#x3C;script>alert(1)&#x3C;/script> A&#x26;B *星* [x](javascript:y) &#x3C;img onerror=z></p>',
  );
});

test('the dateline opens the first paragraph, as in print', () => {
  const html = renderBody([{ type: 'subheading', text: '一', source }, paragraph('甲'), paragraph('乙')], {
    dateline: '本报讯',
  });
  assert.match(html, /<p id="p1"><span class="dateline">本报讯<\/span>甲<\/p>\s*<p id="p2">乙<\/p>/);
});

test('a dateline without a paragraph is not lost', () => {
  assert.match(renderBody([{ type: 'verse', lines: ['甲'], source }], { dateline: '本报讯' }), /本报讯/);
});

test('a figure keeps its caption and credit apart', () => {
  assert.equal(
    renderBody([{ type: 'figure', caption: '渠边。', credit: '（尹晓禾 摄）', source }]).replaceAll('\n', ''),
    '<figure id="f1"><figcaption>渠边。<span class="credit">（尹晓禾 摄）</span></figcaption></figure>',
  );
});

test('the first row of a table is its head', () => {
  const html = renderBody([
    {
      type: 'table',
      rows: [
        ['村', '亩'],
        ['前渠村', '120'],
      ],
      source,
    },
  ]).replaceAll('\n', '');
  assert.match(
    html,
    /<th class="name">村<\/th><th class="figure">亩<\/th><\/tr><\/thead><tbody><tr><td class="name">前渠村<\/td>/,
  );
});

test('an empty body is an empty text', () => {
  assert.equal(renderBody([]), '');
});

test('a column of numbers is set flush with its head, one that has a word in it is not', () => {
  const html = renderBody([
    {
      type: 'table',
      rows: [
        ['渠段', '亩数', '比上年'],
        ['南关段', '1,240', '-3.5%'],
        ['柳林段', '960', '持平'],
      ],
      source: [[1, 3]],
    },
  ]);
  assert.deepEqual(
    [...html.matchAll(/<t[hd] class="figure">([^<]*)</g)].map(([, cell]) => cell),
    ['亩数', '1,240', '960'],
  );
});

test('a first column of short names is not broken, one of long ones may be', () => {
  const table = (...names: string[]) =>
    renderBody([
      { type: 'table', rows: [['渠段', '比上年'], ...names.map((name) => [name, '持平'])], source: [[1, 3]] },
    ]);
  assert.equal(table('南关段', '上游一段').match(/ class="name"/g)?.length, 3);
  assert.doesNotMatch(table('南关段', '上游老磨坊以下的一段'), / class=/);
});
