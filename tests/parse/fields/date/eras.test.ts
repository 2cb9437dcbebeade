import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalendarDay } from '../../../../src/parse/fields/date/calendar.ts';
import { eras } from '../../../../src/parse/fields/date/eras.ts';
import { era } from '../../../../src/parse/fields/date/year-era.ts';

const cluesOf = (text: string) =>
  era({ prose: [{ text, span: [1, 1], lead: true }], days: [], latest: null }).map(
    ({ from, until, firm }) => `${firm ? 'from' : 'likely'} ${from} … ${until}`,
  );

test('every era has days of the calendar in their order, and a sign that stands in its pattern', () => {
  for (const { sign, pattern, from, until, firm } of eras) {
    assert.ok(pattern.source.includes(sign), `${sign} in ${pattern.source}`);
    assert.ok((from ?? until) !== null, pattern.source);
    assert.ok(
      [from, until].every((day) => day === null || isCalendarDay(day)),
      pattern.source,
    );
    assert.ok(from === null || until === null || from < until, pattern.source);
    assert.ok(!firm || from !== null, pattern.source);
  }
});

test('takes what is spoken of as present for likely, and bounds by the rest', () => {
  assert.deepEqual(cluesOf('出门要看健康码。'), ['from 2020-02-01 … null', 'likely 2020-02-01 … 2022-12-31']);
  assert.deepEqual(cluesOf('当年出门要看健康码。'), ['from 2020-02-01 … null']);
  assert.deepEqual(cluesOf('接种点可接种加强针。'), ['likely 2021-09-01 … 2022-12-31']);
  assert.deepEqual(cluesOf('当年这里排队打加强针。'), []);
  assert.deepEqual(cluesOf('老楼从前归原国土资源局。'), []);
  assert.deepEqual(cluesOf('退役军人事务局送来了光荣牌。'), ['likely 2018-03-13 … null']);
  assert.deepEqual(cluesOf('居民在微信群里报了名。'), ['from 2011-01-21 … null']);
  assert.deepEqual(cluesOf('支部在党史学习教育中为街坊修了灯。'), [
    'from 2021-02-01 … null',
    'likely 2021-02-01 … 2022-03-31',
  ]);
  assert.deepEqual(cluesOf('全县为建档立卡户修了房。'), ['likely 2014-04-01 … 2021-06-30']);
});

test('leaves words that hold a name by chance', () => {
  for (const text of [
    '合作社拿到小微信贷,细微信号也没逃过他的眼。',
    '新冠军是个中学生,他刷新冠名权的价。',
    '长垣市场上的菠菜,淮阳区域的菜车。',
    '颤抖音色的老唱片。',
    '“7·20”特大交通事故。',
    '县里落实“两个确保”。',
    '扶贫办法印发了。',
    '上海张江自然资源丰富。',
    '学员参观党史学习教育基地。',
  ]) {
    assert.deepEqual(cluesOf(text), [], text);
  }
});
