import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitAt } from '../../src/parse/unit-at.ts';

test('reads the units of a text however it came about', () => {
  const whole = '渡口夜船𠀀，ab';
  const texts = [whole, `去${whole}来`.slice(1, -1), ['渡口', '夜船', '𠀀，ab'].join(''), `${'渡口夜船'}${'𠀀，ab'}`];
  for (const text of texts) {
    const units = Array.from({ length: text.length }, (_, index) => unitAt(text, index));
    assert.equal(String.fromCharCode(...units), whole);
  }
});
