import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKickerOver, isKickerWorded } from '../../../src/parse/headlines/kicker-over.ts';
import { context } from '../parse-text.ts';

for (const [first, second, sign] of [
  ['柳湾里社区延长书屋时间', '两盏马灯亮到了半夜', 'a body acts over a clause with its own subject'],
  ['柳湾渡口夜班船见闻', '老船工收了新徒弟', 'it says what kind of text follows'],
  ['浚县添设夜间渡船', '浚县学生坐船回了家', 'both name the place'],
  ['浚县组织船工下渡', '夜船添两班，乘客多收936人', 'the second has two clauses, one with figures'],
  ['浚县渡口老旧栈桥改造', '桥上马灯亮了，岸边不再黑', 'the second has two clauses'],
] as const) {
  test(`a line is a kicker where ${sign}`, () => assert.equal(isKickerOver(first, second, context), true));
}

for (const [first, second, sign] of [
  ['浚县城乡渡口', '改造了三十座栈桥', 'the second begins with its verb'],
  ['浚县柳湾村社区告别', '每天两趟摸黑过河', 'the first wants an object'],
  ['浚县举办村级船工业务', '老手艺提升培训班', 'the first has not named what is held'],
  ['老船工请来徒弟守夜', '木船每晚往返二十趟', 'no place and no body begins it'],
  ['浚县渡口今年前三季度乘客增长两成', '夜船占四成', 'the second is far shorter'],
  ['浚县船头点灯 两岸照归人', '老船工收了新徒弟', 'the first has halves'],
  ['浚县夜船先接下晚自习学生', '渡运所提醒乘客扣好救生衣', 'the second gives advice'],
] as const) {
  test(`a line is no kicker where ${sign}`, () => assert.equal(isKickerOver(first, second, context), false));
}

test('a line is worded as a kicker by who acts or what follows, and not as a line of prose', () => {
  assert.equal(isKickerWorded('浚县添设夜间渡船'), true);
  assert.equal(isKickerWorded('柳湾渡口夜班船见闻'), true);
  assert.equal(isKickerWorded('老船工每天看三回水位'), false);
  assert.equal(isKickerWorded('浚县渡口的水涨了，船'), false);
});
