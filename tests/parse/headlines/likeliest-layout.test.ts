import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutsOf } from '../../../src/parse/headlines/likeliest-layout.ts';
import { groupOf } from './headline-groups.ts';

test('a wide line that sums up what happened is the kicker of a short one', () => {
  const [kicker, title] = ['柳湾镇卫生院连续五年送医上船，惠及船民两千人', '摇橹人的家门口'];
  assert.deepEqual(groupOf(kicker, title), { kicker, title });
});

test('a wide line of figures below a title is its subtitle', () => {
  const [title, subtitle] = ['渡口添了夜班船', '每天往返12趟 老人凭证半价乘坐 年底前增至20趟'];
  assert.deepEqual(groupOf(title, subtitle), { title, subtitle });
});

test('a line that goes on with a verb belongs to the title above', () => {
  assert.deepEqual(groupOf('柳湾县渡口博物馆', '推出“马灯照夜”体验课'), {
    title: '柳湾县渡口博物馆推出“马灯照夜”体验课',
  });
});

test('of three lines a kicker and the two halves of a title are told apart', () => {
  assert.deepEqual(groupOf('柳湾县召开渡口安全现场会', '木船添了救生衣', '夜归少了提心事'), {
    kicker: '柳湾县召开渡口安全现场会',
    title: '木船添了救生衣 夜归少了提心事',
  });
});

test('the layouts of three lines have kickers above, subtitles below and one title between', () => {
  assert.deepEqual(layoutsOf(3).sort(), ['KKT', 'KTS', 'KTT', 'TSS', 'TTS', 'TTT']);
  assert.deepEqual(layoutsOf(1), ['T']);
});
