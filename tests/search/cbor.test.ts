import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CborReader } from '../../src/search/cbor.ts';

const reader = (hexadecimal: string) => new CborReader(Buffer.from(hexadecimal, 'hex'));

test('reads the examples of RFC 8949, at every size of number', () => {
  const numbers = reader(
    '00 17 1818 18ff 190100 19ffff 1a000f4240 1affffffff 1b000000e8d4a51000 3863'.replaceAll(' ', ''),
  );
  assert.deepEqual(
    Array.from({ length: 10 }, () => numbers.number()),
    [0, 23, 24, 255, 256, 65_535, 1_000_000, 0xffffffff, 1_000_000_000_000, -100],
  );
  assert.equal(reader('63e6b0b4').text(), '水');
  assert.equal(reader('9819').array(), 25);
});

test('another kind of value, or none, is an error that says where', () => {
  assert.throws(() => reader('63e6b0b4').number(), /kind 3 before byte 1, expected a number/);
  assert.throws(() => reader('').array(), /ends at byte 0/);
});
