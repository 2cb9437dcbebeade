import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visibleSigns } from '../../src/site/visible-signs.ts';

test('control signs become their pictures', () => {
  assert.equal(visibleSigns('版\f面\0尾\x7f'), '版␌面␀尾␡');
  assert.equal(visibleSigns('旧\x85文'), '旧\ufffd文');
});

test('tabs, blanks, ideographic spaces and rare characters stay', () => {
  const line = '\t序\u3000号  𠮷 <b>&';
  assert.equal(visibleSigns(line), line);
});
