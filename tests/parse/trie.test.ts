import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { root, Trie } from '../../src/parse/trie.ts';

test('finds every beginning of the words added, and no other text', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('河', '南', '北', '省', '𠀀', 'a'), maxLength: 5 }));
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('河', '南', '北', '省', 'b'), maxLength: 5 }),
      (added, text) => {
        const trie = new Trie();
        for (const word of added) trie.add(word);
        const begins = text !== '' && added.some((word) => word.startsWith(text));
        assert.equal(trie.find(text) > root, begins);
      },
    ),
  );
});

test('keeps the node of each word and its weight while many more are added', () => {
  const trie = new Trie();
  const words = Array.from({ length: 20_000 }, (_, index) =>
    String.fromCharCode(0x4e00 + index / 7, 0x4e00 + index, 0x6c34),
  );
  const nodes = words.map((word, index) => {
    const node = trie.add(word);
    assert.equal(trie.weightAt(node), 0, 'none was given yet');
    trie.setWeight(node, -index - 0.5);
    return node;
  });
  assert.equal(new Set(nodes).size, words.length);
  assert.deepEqual(
    words.map((word) => trie.find(word)),
    nodes,
  );
  assert.deepEqual(
    nodes.map((node) => trie.weightAt(node)),
    words.map((_, index) => -index - 0.5),
  );
  assert.deepEqual(
    words.map((word) => trie.add(word)),
    nodes,
    'a word added again has the node it had',
  );
});

test('leads from a beginning to the characters that go on with it', () => {
  const trie = new Trie();
  const province = trie.add('河南省');
  const river = trie.child(root, '河'.charCodeAt(0));
  const south = trie.child(river, '南'.charCodeAt(0));
  assert.equal(trie.child(south, '省'.charCodeAt(0)), province);
  assert.equal(trie.child(south, '北'.charCodeAt(0)), 0);
  assert.equal(trie.child(province, '省'.charCodeAt(0)), 0);
});
