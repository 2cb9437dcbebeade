import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupOf } from './headline-groups.ts';

test('a line cut inside a phrase is joined with the next by nothing', () => {
  assert.deepEqual(groupOf('柳湾镇举办村级会计业务', '能力提升培训班'), {
    title: '柳湾镇举办村级会计业务能力提升培训班',
  });
});

test('the first of three lines is the kicker where only the other two are cut in mid-word or mid-clause', () => {
  assert.deepEqual(groupOf('柳湾镇应对大风天', '渡口坐“滑梯”，守', '夜人早有准备'), {
    kicker: '柳湾镇应对大风天',
    title: '渡口坐“滑梯”，守夜人早有准备',
  });
});

test('two halves of much the same length are one title with a blank between them', () => {
  assert.deepEqual(groupOf('三十二只马灯照亮夜渡口', '一条木船每晚往返二十趟'), {
    title: '三十二只马灯照亮夜渡口 一条木船每晚往返二十趟',
  });
});

test('a place above a headline is its kicker', () => {
  assert.deepEqual(groupOf('浚县小河镇柳湾村', '老渡口添了两班夜船'), {
    title: '老渡口添了两班夜船',
    kicker: '浚县小河镇柳湾村',
  });
});

test('a line complete in two halves is the title, the line above its kicker', () => {
  assert.deepEqual(groupOf('全镇开通六条夜间渡线', '船头点马灯 两岸照归人'), {
    title: '船头点马灯 两岸照归人',
    kicker: '全镇开通六条夜间渡线',
  });
});

for (const kicker of ['浚县推进老渡口栈桥改造', '市渡运协会办船进社区', '浚县渡运公司更新改造老栈桥']) {
  test(`who does what, over a line of two halves, is its kicker: ${kicker}`, () => {
    assert.deepEqual(groupOf(kicker, '船头点马灯 两岸照归人'), { title: '船头点马灯 两岸照归人', kicker });
  });
}

test('a line that stops before its object is half of a title, over a line of two halves too', () => {
  assert.deepEqual(groupOf('浚县举办渡口船工', '技能培训班 五十人结业'), {
    title: '浚县举办渡口船工技能培训班 五十人结业',
  });
});

test('a line that begins with dashes is a subtitle, whatever its length', () => {
  assert.deepEqual(groupOf('渡口添了夜船', '——柳湾村老船工见闻'), {
    title: '渡口添了夜船',
    subtitle: '——柳湾村老船工见闻',
  });
});

test('of three lines the two closest in length are the title', () => {
  assert.deepEqual(groupOf('柳湾镇夜间渡线今起试运行', '船工点亮马灯', '两岸照见归人'), {
    title: '船工点亮马灯 两岸照见归人',
    kicker: '柳湾镇夜间渡线今起试运行',
  });
});

test('one line is the title', () => {
  assert.deepEqual(groupOf('渡口添了夜船'), { title: '渡口添了夜船' });
});
