import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const poem = '竹篙立在船头\n像一支忘了收回的笔\n\n河水把月亮磨薄\n又递给下游的石头\n\n等船的人睡着了\n梦里有人敲响木桨';
const essay = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';
const signed = ['外婆的茶摊', '路小荷', essay, '砖窑里的春天', '贺望山', essay];

/** What the line right above a poem is. */
function above(...lines: readonly string[]): string {
  const kinds = kindsOf([...lines, poem].join('\n\n'));
  return kinds[kinds.findIndex((kind) => kind.startsWith('verse')) - 1] ?? '';
}

test('a pen name under a title that counts poems is the poet', () => {
  assert.equal(above('夜渡（外一首）', '海东青'), 'byline 海东青');
});

test('a pen name under a title is the poet where a page signs its texts there', () => {
  assert.equal(above(...signed, '夜渡听风', '芦花白'), 'byline 芦花白');
  assert.equal(above(...signed, '夜渡听风', '芦 花'), 'byline 芦 花');
});

test('a title under the name of a column is no poet', () => {
  assert.equal(above(...signed, '怀川诗笺', '夜渡'), 'heading 夜渡');
  assert.equal(above(...signed, '诗歌', '渡口'), 'heading 渡口');
});

test('a title with words that no name has is no poet, nor is one with nothing above', () => {
  assert.equal(above(...signed, '渡口人家', '我的河'), 'heading 我的河');
  assert.equal(above('夜渡'), 'heading 夜渡');
});

test('a title and its poet set as one group stand between two poems, a stanza of two lines does not', () => {
  const pair = (...lines: readonly string[]) =>
    kindsOf([`夜渡\n□柏 舟`, poem, lines.join('\n'), poem].join('\n\n')).filter((kind) =>
      kind.includes(lines[1] ?? ''),
    );
  assert.deepEqual(pair('雨后（外一首）', '水无痕'), ['byline 水无痕']);
  assert.deepEqual(pair('砖窑的雨', '贺望山'), ['byline 贺望山']);
  assert.deepEqual(pair('灯还亮着', '它没有说'), ['verse 它没有说']);
});
