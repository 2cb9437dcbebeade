import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { onlyArticle, outlineOf, parseText } from '../../parse-text.ts';

const first = '竹篙立在船头\n像一支忘了收回的笔\n河水替它写完';
const second = '灯火把夜色捞起来\n又轻轻放回水里\n没有一点声响';

/** The lines of a poem that name the poems of its set. */
function titlesIn(heading: string, ...stanzas: readonly string[]): string[] {
  const kinds = kindsOf([heading, '□柏 舟', ...stanzas].join('\n\n'));
  return kinds.slice(2).flatMap((kind) => (kind.startsWith('heading') ? kind.slice(8) : []));
}

test('a line by itself under a title that promises one more poem is its name', () => {
  assert.deepEqual(titlesIn('夜渡（外一首）', first, '岸上的灯', second), ['岸上的灯']);
});

test('of more lines by themselves than poems are promised the shortest are names', () => {
  assert.deepEqual(titlesIn('夜渡（外一首）', first, '它就这样睡在月光下面', second, '砖窑', first), ['砖窑']);
});

test('each poem of a set has its name, or its number, the first one too', () => {
  assert.deepEqual(titlesIn('柳湾组诗', '磨坊', first, '老桥', second), ['磨坊', '老桥']);
  assert.deepEqual(titlesIn('柳湾二章', '一', first, '二', second), ['一', '二']);
});

test('a stanza of one line under a title that speaks of one poem is verse', () => {
  assert.deepEqual(titlesIn('夜渡', first, '岸上的灯', second), []);
  assert.deepEqual(titlesIn('外婆的渡口', first, '他没有来', second), []);
});

test('a stanza of one line that ends as sentences do names no poem of a set', () => {
  assert.deepEqual(titlesIn('柳湾组诗', '磨坊', first, '他终于睡了', second), ['磨坊']);
});

test('the names of a set of quatrains stand between them', () => {
  const quatrain = ['一棹烟波入画来，', '远山如黛镜中开。', '渔歌欲问春深浅，', '新茗半山云未裁。'].join('\n\n');
  assert.deepEqual(titlesIn('七绝二首', '登碑亭', quatrain, '过柳湾', quatrain), ['登碑亭', '过柳湾']);
});

test('the poems of a set are one article, their names subheadings', () => {
  const article = onlyArticle(parseText(`夜渡（外一首）\n\n作者 贺望山\n\n${first}\n\n岸上的灯\n\n${second}\n`));
  assert.equal(article.title, '夜渡（外一首）');
  assert.deepEqual(
    outlineOf(article).map((block) => block.split(' ').slice(0, 2).join(' ')),
    ['verse 竹篙立在船头', 'subheading 岸上的灯', 'verse 灯火把夜色捞起来'],
  );
});
