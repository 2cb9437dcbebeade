import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGazetteer } from '../../../src/parse/gazetteer/load-gazetteer.ts';
import { nameTrieOf } from '../../../src/parse/gazetteer/name-trie.ts';

const gazetteer = loadGazetteer();
const { namesAt } = nameTrieOf(gazetteer);

test('finds every place by its full name, wherever the name stands', () => {
  for (const place of gazetteer.places) {
    const [longest] = namesAt(`到${place.name}。`, 1);
    assert.equal(longest?.end, 1 + place.name.length, place.name);
    assert.ok(
      longest?.named.some((one) => one.place === place && one.form === 'full'),
      place.name,
    );
  }
});

test('gives the longest of names that begin alike first', () => {
  const names = namesAt('鹤壁市的渡口', 0).map(({ end }) => '鹤壁市的渡口'.slice(0, end));
  assert.deepEqual(names, ['鹤壁市', '鹤壁']);
});

test('finds nothing at characters that only begin like a name, nor at the end of a text', () => {
  assert.deepEqual(namesAt('鹤飞过渡口', 0), []);
  assert.deepEqual(namesAt('白鹤', 1), []);
  assert.deepEqual(namesAt('鹤壁', 2), []);
});

test('refuses a name of one character', () => {
  const [place] = gazetteer.places;
  assert.ok(place);
  const data = { places: [{ ...place, name: '豫' }], lookup: () => [], byAdcode: () => undefined };
  assert.throws(() => nameTrieOf(data), /Received the name “豫”; expected names of two characters or more/);
});
