import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditorsNote } from '../../../src/parse/sections/editors-note.ts';
import { articlesOf, parseLines } from '../parse-text.ts';

for (const text of [
  '编后：收到来信后，灯已修好。',
  '【编后】灯已修好。',
  '【回音】渡口管理处已派人修灯。',
  '编者按:灯修好了。',
])
  test(`an editor’s note: ${text}`, () => assert.equal(isEditorsNote(text), true));

for (const text of ['编后', '编后记里写着灯的来历。', '【现场】灯又亮了。', '回音壁', ''])
  test(`none: ${text || 'nothing'}`, () => assert.equal(isEditorsNote(text), false));

const letter = ['编辑同志：', '渡口的灯坏了半个月，夜里上下船的人只能摸黑走，请有关部门修一修。'];
const other = ['## 夜船开航', '本报讯（记者 柏舟）第一班夜船昨晚开了，船头挂着两盏马灯。'];

test('a note behind who signed a letter goes with the letter, be there a name or none', () => {
  const note = '编后：收到来信后，本报将情况转告渡口管理处，三盏坏灯已在昨天夜里全部修好。';
  for (const writer of ['柳湾县 何苗', '柳湾县 一名船工']) {
    const [article] = articlesOf(parseLines('## 渡口的灯为何不亮', ...letter, writer, note, ...other));
    const last = article?.body.at(-1);
    assert.equal(last?.type === 'paragraph' && last.text, note);
    assert.ok(!article?.problems.some(({ rule }) => rule === 'unread-byline'));
  }
});
