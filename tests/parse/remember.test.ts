import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from '../../src/parse/remember.ts';

test('asks once of each text, whatever the answer', () => {
  const asked: string[] = [];
  const isLong = remember((text) => asked.push(text) > 0 && text.length > 2);
  assert.deepEqual(['渡口', '渡口边', '渡口', '渡口边'].map(isLong), [false, true, false, true]);
  assert.deepEqual(asked, ['渡口', '渡口边']);
});

test('remembers that there was no answer', () => {
  let asked = 0;
  const find = remember((text) => {
    asked++;
    return text.includes('船') ? { at: text.indexOf('船') } : null;
  });
  assert.deepEqual([find('渡口'), find('渡口'), find('夜船')], [null, null, { at: 1 }]);
  assert.equal(asked, 2);
});

test('forgets in the end, and answers the same', () => {
  let asked = 0;
  const length = remember((text) => {
    asked++;
    return { units: text.length };
  });
  for (let index = 0; index < 5000; index++) assert.equal(length(`第${index}号`).units, `第${index}号`.length);
  const before = asked;
  assert.equal(length('第0号').units, 3);
  assert.equal(asked, before + 1);
});
