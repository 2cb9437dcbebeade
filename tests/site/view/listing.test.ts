import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed, partSize, splitList } from '../../../src/site/view/listing.ts';
import { record } from '../invented-records.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a list of a hundred stays whole', () => {
  const parts = splitList('/dates/2026/03/14/', numbers(partSize));
  assert.deepEqual(
    parts.map(({ address, entries }) => [address, entries.length]),
    [['/dates/2026/03/14/', 100]],
  );
  assert.equal(parts[0]?.older, null);
});

test('an empty list is one empty part', () => {
  assert.equal(splitList('/x/', []).length, 1);
});

test('parts are numbered from the oldest, the newest stands at the address of the list', () => {
  const parts = splitList('/x/', numbers(250));
  assert.deepEqual(
    parts.map(({ address, entries, older, newer }) => [address, entries[0], older, newer]),
    [
      ['/x/part-1/', 0, null, '/x/part-2/'],
      ['/x/part-2/', 100, '/x/part-1/', '/x/'],
      ['/x/', 200, '/x/part-2/', null],
    ],
  );
});

test('full parts keep address and entries when newer entries come', () => {
  const before = splitList('/x/', numbers(250)).slice(0, 2);
  const after = splitList('/x/', numbers(420)).slice(0, 2);
  assert.deepEqual(
    after.map(({ address, entries }) => [address, entries]),
    before.map(({ address, entries }) => [address, entries]),
  );
});

test('a photo of an article is not listed, a photo that stands alone is', () => {
  const ids = new Set(['article']);
  assert.equal(isListed(record({ id: 'p', kind: 'photo', relatedTo: 'article' }), ids), false);
  assert.equal(isListed(record({ id: 'p', kind: 'photo' }), ids), true);
  assert.equal(isListed(record({ id: 'p', kind: 'photo', relatedTo: 'not-in-the-archive' }), ids), true);
});

test('residue is not listed, a notice is', () => {
  assert.equal(isListed(record({ id: 'r', kind: 'residue' }), new Set()), false);
  assert.equal(isListed(record({ id: 'n', kind: 'notice' }), new Set()), true);
});
