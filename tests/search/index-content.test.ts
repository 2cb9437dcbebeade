import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constantFrom, property, record } from 'fast-check';
import { coverOf } from '../../src/search/client/cover.ts';
import type { Field } from '../../src/search/fields.ts';
import { fold } from '../../src/search/fold.ts';
import { phrasesOf } from '../../src/search/grams.ts';
import { indexContent } from '../../src/search/index-content.ts';
import type { Group, Zone } from '../../src/search/zones.ts';
import { groups, zoneOf } from '../../src/search/zones.ts';
import { printedText } from './printed-text.ts';

/** The zones in which the fewest words that hold a phrase stand as it has them, as the browser finds them; the first of each. */
function find(fields: Field[], phrase: string): Zone[] {
  const { content, parts } = indexContent(fields);
  const pages = new Map<Group, Map<number, Set<string>>>();
  content.split(' ').forEach((word, number) => {
    const part = parts.findLast(({ from }) => from <= number);
    if (part === undefined) return;
    const page = pages.get(part.group) ?? new Map<number, Set<string>>();
    const place = part.isSingle ? part.place : part.place + number - part.from;
    page.set(place, (page.get(place) ?? new Set()).add(word));
    pages.set(part.group, page);
  });
  const cover = coverOf(phrase, () => false);
  return groups.flatMap((group) => {
    const page = pages.get(group) ?? new Map<number, Set<string>>();
    const places = [...page.keys()].sort((left, right) => left - right);
    const first = places.find((place) =>
      cover.every(({ word, offset }) => page.get(place + offset)?.has(word) === true),
    );
    return first === undefined ? [] : [zoneOf(group, first)];
  });
}

const field = (group: Group, text: string, lead = 0): Field => ({ group, text, lead });
const anyFields = array(record({ group: constantFrom(...groups), text: printedText() }), { maxLength: 6 }).map(
  (fields) => fields.map(({ group, text }) => field(group, text)),
);

test('a phrase is found exactly in the groups of which one field holds it', () => {
  check(
    property(anyFields, printedText(4), (fields, query) => {
      for (const phrase of phrasesOf(query)) {
        const expected = groups.filter((group) =>
          fields.some((one) => one.group === group && fold(one.text).includes(phrase)),
        );
        const zones = find(fields, phrase);
        assert.deepEqual(
          zones.map((zone) => (zone === 'lead' || zone === 'body' ? 'text' : zone)),
          expected,
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('every part of every field is found', () => {
  check(
    property(array(printedText(80), { maxLength: 3 }), (texts) => {
      const fields = texts.map((text) => field('text', text));
      for (const text of texts.map(fold)) {
        const characters = [...text];
        characters.forEach((_, start) => {
          assert.deepEqual(find(fields, characters.slice(start, start + 5).join('')), ['body']);
        });
      }
    }),
  );
});

test('what begins in the first paragraph is in the lead, what begins after it in the body', () => {
  const text = '渠水到了地头，\n坝上的人散了。';
  const fields = [field('text', '本报讯'), field('text', text, 7)];
  assert.deepEqual(find(fields, '渠水'), ['lead']);
  assert.deepEqual(find(fields, '地头坝上'), ['lead']);
  assert.deepEqual(find(fields, '坝上'), ['body']);
  assert.deepEqual(find(fields, '本报'), ['body']);
  assert.deepEqual(find(fields, '水'), ['lead']);
  assert.deepEqual(find(fields, '坝'), ['body']);
});

test('a lead without anything after it is a lead to its last word', () => {
  assert.deepEqual(find([field('text', '渠水到了', 4)], '到了'), ['lead']);
  assert.deepEqual(find([field('text', '渠', 1)], '渠'), ['lead']);
});

test('a very long lead is found to its end', () => {
  const text = `${'渠水到了地头'.repeat(60)}坝上`;
  assert.deepEqual(find([field('text', text, text.length)], '头坝上'), ['body']);
  assert.deepEqual(find([field('text', text, text.length)], '渠水'), ['lead']);
});

test('24.1 is not found in 241, nor 241 in 24.1', () => {
  const point = [field('text', '24.1万亩')];
  const none = [field('text', '241万亩')];
  assert.deepEqual(find(none, fold('24.1万')), []);
  assert.deepEqual(find(point, fold('241万')), []);
  assert.deepEqual(find(point, fold('24.1万')), ['body']);
});
