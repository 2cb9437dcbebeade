import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CborReader, CborWriter } from '../../src/search/cbor.ts';

test('reads what it wrote, at every size of number', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 0xffffffff];
  const writer = new CborWriter().array(numbers.length);
  for (const number of numbers) writer.number(number);
  writer.text('老街').text('长'.repeat(2000));
  const reader = new CborReader(writer.content());
  assert.equal(reader.array(), numbers.length);
  assert.deepEqual(
    numbers.map(() => reader.number()),
    numbers,
  );
  assert.equal(reader.text(), '老街');
  assert.equal(reader.text(), '长'.repeat(2000));
});

test('writes the bytes that RFC 8949 gives as examples, and reads negative numbers', () => {
  const bytes = new CborWriter().number(1000).text('水').array(25).content();
  assert.equal(Buffer.from(bytes).toString('hex'), '1903e863e6b0b49819');
  assert.equal(new CborReader(Uint8Array.of(0x38, 0x63)).number(), -100);
});

test('another kind of value, or none, is an error that says where', () => {
  const reader = new CborReader(new CborWriter().text('水').content());
  assert.throws(() => reader.number(), /kind 3 before byte 1, expected a number/);
  assert.throws(() => new CborReader(new Uint8Array()).array(), /ends at byte 0/);
});
