import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../src/archive/decode.ts';

const text = '鹤山区城北菜市场装上雨棚，长六十米。\n';
/** “雨棚修好了。” as older Chinese systems write it. */
const gb18030 = Uint8Array.from([0xd3, 0xea, 0xc5, 0xef, 0xd0, 0xde, 0xba, 0xc3, 0xc1, 0xcb, 0xa1, 0xa3]);

function utf16(words: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${words}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

test('reads UTF-8 with and without its mark, and leaves the mark out', () => {
  assert.deepEqual(decodeDump(Buffer.from(text)), { text, encoding: 'utf-8' });
  assert.deepEqual(decodeDump(Buffer.from(`\uFEFF${text}`)), { text, encoding: 'utf-8' });
});

test('reads UTF-16 of both orders by its mark', () => {
  assert.deepEqual(decodeDump(utf16(text, false)), { text, encoding: 'utf-16le' });
  assert.deepEqual(decodeDump(utf16(text, true)), { text, encoding: 'utf-16be' });
});

test('reads everything else as GB18030', () => {
  assert.deepEqual(decodeDump(gb18030), { text: '雨棚修好了。', encoding: 'gb18030' });
});

test('a UTF-8 file that is cut inside a character stays UTF-8', () => {
  const cut = Buffer.from(text).subarray(0, -2);
  assert.deepEqual(decodeDump(cut), { text: `${text.slice(0, -2)}\uFFFD`, encoding: 'utf-8' });
});

test('keeps the line ends as they are, because spans count them', () => {
  assert.equal(decodeDump(Buffer.from('一\r\n二\r三\n')).text, '一\r\n二\r三\n');
});

test('makes a text of any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      assert.equal(typeof decodeDump(bytes).text, 'string');
    }),
  );
});

test('gives back any text that was written in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      fc.pre(!words.startsWith('\uFEFF'));
      assert.equal(decodeDump(Buffer.from(words)).text, words);
    }),
  );
});
