import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, textsOf } from '../invented-blocks.ts';
import { prose, setInColumn } from '../invented-columns.ts';

/** Depth, text and marks of the first block of a page whose dialect is Markdown. */
function firstOf(line: string): [number, string, string] {
  const [block] = blocksOf(`${line}\n\n# 渡口添了夜船\n\n${prose[0]}\n\n# 砖窑成了书屋\n`);
  return [block?.depth ?? -1, block?.passage.text ?? '', block?.marks.text ?? ''];
}

test('the marks of a heading are no part of its text', () => {
  assert.deepEqual(firstOf('## 守渠人'), [2, '守渠人', '##']);
  assert.deepEqual(firstOf('## 守渠人 ##'), [2, '守渠人', '####']);
});

test('a heading of marks alone has no text and keeps its marks', () => {
  const [depth, text, marks] = firstOf('# #');
  assert.deepEqual([depth, text + marks], [1, '##']);
});

test('a number sign that marks no heading stays in the text', () => {
  assert.deepEqual(firstOf('3# 闸门换了新铁索。'), [0, '3# 闸门换了新铁索。', '']);
  assert.deepEqual(firstOf('####### 守渠人'), [0, '####### 守渠人', '']);
});

test('a line that is all bold is a heading of its own depth', () => {
  assert.deepEqual(firstOf('**守渠人**'), [7, '守渠人', '****']);
});

test('bold words in a line lose their stars, and the line is no heading', () => {
  assert.deepEqual(firstOf('守渠人**老宋**换了铁索。'), [0, '守渠人老宋换了铁索。', '****']);
});

test('stars that mark nothing stay', () => {
  assert.deepEqual(firstOf('木箱长4**宽3米。'), [0, '木箱长4**宽3米。', '']);
  assert.deepEqual(firstOf('每天5*8小时有人守闸。'), [0, '每天5*8小时有人守闸。', '']);
});

for (const line of [
  '&amp; 守渠人写的是“与”。',
  '<b>守渠人</b>写在墙上。',
  '守渠人[注](见墙)写在墙上。',
  '`守渠人`写在墙上。',
  '守渠人\\*写在墙上。',
  '> 守渠人写在墙上。',
  '- 守渠人写在墙上。',
  '    守渠人写在墙上。',
  '[守渠人]: 写在墙上。',
  '~~~ 守渠人写在墙上。',
]) {
  test(`Markdown eats nothing of ${line.trim()}`, () => assert.deepEqual(firstOf(line), [0, line.trim(), '']));
}

test('a line of dashes under a paragraph makes no heading of it', () => {
  const blocks = blocksOf(`# 渡口\n\n${prose[0]}\n---\n${prose[1]}\n\n# 砖窑\n`);
  assert.deepEqual(
    blocks.map(({ depth, passage }) => `${depth} ${passage.text}`),
    ['1 渡口', `0 ${prose[0]}`, '0 ---', `0 ${prose[1]}`, '1 砖窑'],
  );
});

test('blocks know their lines and the blank lines before them', () => {
  const blocks = blocksOf('# 渡口\n\n\n# 砖窑\n书屋。\n');
  assert.deepEqual(
    blocks.map(({ span, gap }) => [span, gap]),
    [
      [[1, 1], 0],
      [[4, 4], 2],
      [[5, 5], 0],
    ],
  );
});

test('lines of a column become one paragraph, Latin words keep the blank that a line end was', () => {
  const column = prose.slice(1).flatMap((paragraph) => setInColumn(paragraph, 18));
  const text =
    '　　守渠人学会了在手机上看 river\nflow 两条曲线，夜里不用再打着\n手电去看水尺了，省下的工夫用\n来修补渠堤上的裂缝。';
  assert.deepEqual(textsOf(blocksOf([text, ...column].join('\n'))), [
    '守渠人学会了在手机上看 river flow 两条曲线，夜里不用再打着手电去看水尺了，省下的工夫用来修补渠堤上的裂缝。',
    ...prose.slice(1),
  ]);
});
