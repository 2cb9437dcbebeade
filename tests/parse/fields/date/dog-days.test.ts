import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dogDay } from '../../../../src/parse/fields/date/dog-days.ts';

test('finds the first days of the dog days, which wander by ten days', () => {
  for (const [name, day] of [
    ['入伏', '2013-07-13'],
    ['入伏', '2019-07-12'],
    ['头伏', '2020-07-16'],
    ['初伏', '2021-07-11'],
    ['入伏', '2024-07-15'],
    ['入伏', '2025-07-20'],
    ['中伏', '2021-07-21'],
    ['末伏', '2021-08-10'],
    ['末伏', '2024-08-14'],
  ] as const) {
    assert.equal(dogDay(name, Number(day.slice(0, 4))), day, `${name} ${day}`);
  }
  assert.equal(dogDay('伏羲', 2020), null);
});
