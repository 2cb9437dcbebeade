import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, constantFrom, property, record, string } from 'fast-check';
import { formatState, parseState, sortOrders } from '../../../src/search/client/state.ts';

const empty = { query: '', region: '', from: '', to: '', paper: '', sort: 'relevance' } as const;

test('reads all of a search from its address', () => {
  assert.deepEqual(
    parseState('/search/?q=%E4%B9%A6%E5%B1%8B&region=410621&from=2026-01-01&to=2026-12-31&paper=a&sort=oldest'),
    {
      query: '书屋',
      region: '410621',
      from: '2026-01-01',
      to: '2026-12-31',
      paper: 'a',
      sort: 'oldest',
    },
  );
});

test('leaves out what makes no sense in an address', () => {
  assert.deepEqual(parseState('?from=2026-13-01&to=tomorrow&sort=best'), empty);
});

test('the empty search has no parameters', () => {
  assert.equal(formatState(empty), '');
});

test('what is written is read again', () => {
  const states = record(
    {
      query: string({ unit: 'grapheme' }),
      region: constantFrom('', '410600'),
      from: constantFrom('', '2026-01-01'),
      to: constantFrom('', '2026-02-28'),
      paper: constantFrom('', 'hebi-daily'),
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
