import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const memory = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';
const end = '如今桥修好了，茶摊收了，那只碗还在我家的碗架上，碗底有一道细细的裂纹。';
const news = '本报讯（记者 柏舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，载了四十多名下夜班的工人。';
const letter = '编辑同志：渡口的灯坏了半个月，夜里上下船的人只能摸黑走，请有关部门修一修。';

test('a name alone behind an essay, over the next headline, is its author', () => {
  assert.equal(kindsOf(`外婆的茶摊\n\n${memory}\n\n${end}\n\n何小苗\n\n夜船开航\n\n${news}\n`)[3], 'byline 何小苗');
});

test('a name of two characters is, over the name of a column', () => {
  const page = (next: string) => `外婆的茶摊\n\n${memory}\n\n${end}\n\n何苗\n\n${next}\n\n夜船开航\n\n${news}\n`;
  assert.equal(kindsOf(page('柳湾夜话'))[3], 'byline 何苗');
  assert.notEqual(kindsOf(page('栈桥上又添了三盏灯'))[3], 'byline 何苗');
});

test('behind a letter to the editor any name is', () => {
  assert.equal(kindsOf(`渡口的灯\n\n${letter}\n\n宓芸\n\n夜船开航\n\n${news}\n`)[2], 'byline 宓芸');
});

test('a name behind a report signs nothing, nor does that of whom a text tells', () => {
  assert.notEqual(kindsOf(`夜船开航\n\n${news}\n\n${end}\n\n何小苗\n\n外婆的茶摊\n\n${memory}\n`)[3], 'byline 何小苗');
  const told = `外婆的茶摊\n\n何小苗是我外婆。${memory}\n\n${end}\n\n何小苗\n\n夜船开航\n\n${news}\n`;
  assert.notEqual(kindsOf(told)[3], 'byline 何小苗');
});

test('a district over its news is no author', () => {
  for (const name of ['江东区', '马家镇', '田头话']) {
    assert.notEqual(
      kindsOf(`外婆的茶摊\n\n${memory}\n\n${end}\n\n${name}\n\n夜船开航\n\n${news}\n`)[3],
      `byline ${name}`,
    );
  }
});
