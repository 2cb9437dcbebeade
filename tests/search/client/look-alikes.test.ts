import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAlikesOf } from '../../../src/search/client/look-alikes.ts';
import { fold } from '../../../src/search/fold.ts';

const signs = Array.from({ length: 0x9fff }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => lookAlikesOf(sign).length > 0,
);

test('knows the characters that OCR confuses most', () => {
  for (const [sign, other] of ['末未', '已己', '日曰', '浚俊', '荥荣']) {
    assert.ok(lookAlikesOf(sign ?? '').includes(other ?? ''), sign);
  }
  assert.deepEqual(lookAlikesOf('鱼'), []);
});

test('each looks like those that look like it, and not like itself', () => {
  for (const sign of signs) {
    assert.ok(!lookAlikesOf(sign).includes(sign), sign);
    for (const other of lookAlikesOf(sign)) assert.ok(lookAlikesOf(other).includes(sign), `${sign} ${other}`);
  }
});

test('all are as folding leaves them, or none would be found', () => {
  assert.deepEqual(
    signs.filter((sign) => fold(sign) !== sign),
    [],
  );
});
