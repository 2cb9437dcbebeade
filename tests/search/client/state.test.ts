import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, constantFrom, property, record, string, uniqueArray } from 'fast-check';
import { formatState, parseState, sortOrders } from '../../../src/search/client/state.ts';

const empty = {
  query: '',
  region: [],
  paper: [],
  section: [],
  column: [],
  kind: [],
  reporter: [],
  from: '',
  to: '',
  sort: 'relevance',
} as const;

test('reads all of a search from its address', () => {
  assert.deepEqual(
    parseState(
      '/search/?q=%E4%B9%A6%E5%B1%8B&region=410621&from=2026-01-01&to=2026-12-31&paper=a&kind=photo&sort=oldest' +
        '&section=%E8%A6%81%E9%97%BB&column=%E8%B5%B0&reporter=%E5%B0%B9',
    ),
    {
      query: '书屋',
      region: ['410621'],
      paper: ['a'],
      section: ['要闻'],
      column: ['走'],
      kind: ['photo'],
      reporter: ['尹'],
      from: '2026-01-01',
      to: '2026-12-31',
      sort: 'oldest',
    },
  );
});

test('several values of one kind are repeated, each once', () => {
  assert.deepEqual(parseState('?region=410621&region=410800&region=410621&paper='), {
    ...empty,
    region: ['410621', '410800'],
  });
  assert.equal(formatState({ ...parseState(''), region: ['410621', '410800'] }), '?region=410621&region=410800');
});

test('leaves out what makes no sense in an address', () => {
  assert.deepEqual(parseState('?from=2026-13-01&to=tomorrow&sort=best'), empty);
});

test('the empty search has no parameters', () => {
  assert.equal(formatState(parseState('')), '');
});

test('what is written is read again', () => {
  const names = uniqueArray(constantFrom('要闻', '走进，田野', 'A&B', '410600'), { maxLength: 3 });
  const states = record(
    {
      query: string({ unit: 'grapheme' }),
      region: names,
      paper: names,
      section: names,
      column: names,
      kind: names,
      reporter: names,
      from: constantFrom('', '2026-01-01'),
      to: constantFrom('', '2026-02-28'),
      sort: constantFrom(...sortOrders),
    },
    { noNullPrototype: true },
  );
  check(
    property(states, (state) => {
      assert.deepEqual(parseState(`/search/${formatState(state)}`), state);
    }),
  );
});
