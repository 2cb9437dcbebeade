import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const song = ['月儿弯，月儿弯，', '弯弯的月儿挂船帆。', '船帆一挂风就起，', '一夜吹到柳树湾。'];
const essay = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';

function verseIn(text: string): string[] {
  return kindsOf(text).flatMap((kind) => (kind.startsWith('verse') ? kind.slice(6) : []));
}

test('a song inside an essay is verse', () => {
  assert.deepEqual(verseIn(`外婆的渡口\n\n${essay}\n\n${song.join('\n')}\n\n${essay}\n`), song);
});

test('so is a poem whose stanzas end with marks', () => {
  const stanzas = '我把您的白发，\n一根一根，\n夹进书里。\n\n翻到哪一页，\n哪一页就下雪。';
  assert.equal(verseIn(`旧书\n\n${stanzas}\n\n（何苗）\n`).length, 5);
});

test('short sentences of a talk are prose', () => {
  const talk = ['船开了。', '灯亮了吗？', '亮了。', '人都坐好了！', '坐好了，开吧。'];
  assert.deepEqual(verseIn(`夜渡\n\n${essay}\n\n${talk.join('\n')}\n`), []);
});

test('lines with blank lines between them, and those of a list, are none', () => {
  assert.deepEqual(verseIn(`夜渡\n\n${essay}\n\n${song.join('\n\n')}\n`), []);
  const prices = ['大葱每斤2元，', '土豆每斤3元，', '白菜每斤1元，', '豆角每斤4元。'];
  assert.deepEqual(verseIn(`菜价\n\n${essay}\n\n${prices.join('\n')}\n`), []);
});
