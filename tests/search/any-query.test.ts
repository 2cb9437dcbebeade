import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { array, asyncProperty, boolean, assert as check, constantFrom, option, record as shape } from 'fast-check';
import type { ArticleRecord } from '../../src/model/record.ts';
import { countArchive } from '../../src/search/client/count-archive.ts';
import { searchArchive } from '../../src/search/client/engine.ts';
import type { SearchState } from '../../src/search/client/state.ts';
import { parseState } from '../../src/search/client/state.ts';
import { groupedFieldsOf } from '../../src/search/fields.ts';
import { fold } from '../../src/search/fold.ts';
import { recordsToFind } from '../browser/search/records-to-find.ts';
import type { OpenedArchive } from './opened-archive.ts';
import { openRecords } from './opened-archive.ts';

const records = recordsToFind();
let opened: OpenedArchive;

before(async () => {
  opened = await openRecords(records, 7);
});
after(() => opened?.close());

/** Every stretch of one to three ideographs or digits that some record holds, and some that none does. */
const phrases = [
  ...new Set(
    records.flatMap((record) =>
      groupedFieldsOf(record).flatMap(({ text }) =>
        [1, 2, 3].flatMap((length) =>
          Array.from(text.matchAll(new RegExp(`(?=([\\p{Script=Han}\\d]{${length}}))`, 'gu')), ([, part = '']) => part),
        ),
      ),
    ),
  ),
  '无此词',
  '氺',
].filter((phrase) => phrase !== '或');

interface Word {
  phrase: string;
  field: 'title' | 'author' | 'place' | null;
}
const names = { title: '标题：', author: 'author:', place: '地点:' } as const;
const word = shape<Word>({
  phrase: constantFrom(...phrases),
  field: constantFrom(null, null, null, null, 'title', 'author', 'place'),
});
const clause = shape({ isExcluded: boolean(), words: array(word, { minLength: 1, maxLength: 3 }) });
const filters = shape({
  region: constantFrom('', '', '410600', '410800', '410621'),
  kind: constantFrom('', '', '', 'article', 'notice'),
  from: constantFrom('', '', '2024-05-07', '2025-01-01'),
  to: constantFrom('', '', '2024-06-01', '2026-03-14'),
  sort: constantFrom('', 'newest', 'oldest'),
});

function isHeld({ phrase, field }: Word, record: ArticleRecord): boolean {
  if (field === 'place') {
    const { places, region } = record;
    return [...places, ...(region === null ? [] : [region])].some(({ name }) => fold(name).includes(fold(phrase)));
  }
  return groupedFieldsOf(record).some(
    ({ group, text }) => (field === null || group === field) && fold(text).includes(fold(phrase)),
  );
}

function isWithin({ region, date, places, kind }: ArticleRecord, state: SearchState): boolean {
  const codes = [
    region?.adcode.slice(0, 4).padEnd(6, '0'),
    ...places.filter(({ level }) => level !== 'city').map(({ adcode }) => adcode.slice(0, 6)),
  ];
  const isDated = state.from === '' && state.to === '';
  const meets =
    (date.earliest !== null || date.latest !== null) &&
    (state.to === '' || (date.earliest ?? '') <= state.to) &&
    (state.from === '' || (date.latest ?? '9') >= state.from) &&
    !(state.from !== '' && state.to !== '' && state.from > state.to);
  return (
    (state.region.length === 0 || state.region.some((code) => codes.includes(code))) &&
    (state.kind.length === 0 || state.kind.includes(kind)) &&
    (isDated || meets)
  );
}

test('any query, with any filters, finds what it plainly says, and counts it by newspaper', async () => {
  await check(
    asyncProperty(array(clause, { minLength: 1, maxLength: 3 }), option(filters), async (clauses, chosen) => {
      const query = clauses
        .map(({ isExcluded, words }) => {
          // Loose bars, so that a field is that of its own word alone.
          const text = words.map(({ phrase, field }) => `${field === null ? '' : names[field]}${phrase}`).join(' | ');
          return isExcluded ? `-${text}` : text;
        })
        .join(' ');
      const parameters = new URLSearchParams({ q: query, ...chosen });
      const state = parseState(`?${parameters}`);
      const expected = records.filter(
        (record) =>
          isWithin(record, state) &&
          clauses.every(({ isExcluded, words }) => words.some((one) => isHeld(one, record)) !== isExcluded),
      );

      let ids: string[] = [];
      for await (const found of searchArchive(opened.archive, state)) {
        if (found.isComplete) ids = (await found.hits(0, found.count)).map(({ id }) => id);
      }
      assert.deepEqual(ids.toSorted(), expected.map(({ id }) => id).toSorted(), String(parameters));

      for await (const { counts } of countArchive(opened.archive, state, false, () => true)) {
        const total = [...counts.values.paper.values()].reduce((sum, count) => sum + count, 0);
        assert.equal(total, expected.length, String(parameters));
      }
    }),
    { numRuns: 300 },
  );
});
