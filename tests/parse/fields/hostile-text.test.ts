import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IssueDate, Place } from '../../../src/model/record.ts';
import { readMasthead } from '../../../src/parse/facts/masthead.ts';
import { parseFrontMatter } from '../../../src/parse/facts/parse-facts.ts';
import { readNewspapers } from '../../../src/parse/facts/read-newspapers.ts';
import { edtfBounds } from '../../../src/parse/fields/date/edtf-bounds.ts';
import { inferIssueDate } from '../../../src/parse/fields/date/issue-date.ts';
import { findPlaces } from '../../../src/parse/fields/places/find-places.ts';
import { loadGazetteer } from '../../../src/parse/gazetteer/load-gazetteer.ts';

const newspapers = readNewspapers('content/newspapers.yaml');
const city = { name: '鹤壁市', adcode: '410600' };

/** Pieces that the rules look for, in any order, between any characters. */
const pieces = fc.constantFrom(
  ...['2026年', '2024年', '3月', '13日', '至18日', '12月31日', '昨日(', '(周六)', '农历正月十六', '龙年春节', '甲辰年'],
  ...[
    '新中国成立75周年',
    '二十届三中全会',
    '“十四五”',
    '今年上半年',
    '暑期',
    '将于',
    '记者',
    '去年',
    '。',
    ',',
    '”',
    '同期',
  ],
  ...[
    '浚县',
    '示范区',
    '解放区',
    '城关镇',
    '鹤壁日报',
    '第04版',
    '星期五',
    'B02',
    '---',
    'date: ',
    '全市',
    '\n',
    '\t',
    ' ',
  ],
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('any text has an issue date that is a valid record and valid EDTF', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 6 }), (paragraphs) => {
      const prose = paragraphs.map(([words, lead]) => ({ text: words, span: [1, 1] as [number, number], lead }));
      const date = IssueDate.parse(inferIssueDate(prose));
      assert.ok(edtfBounds(date.edtf), date.edtf);
      assert.ok(!date.earliest || !date.latest || date.earliest <= date.latest);
    }),
  );
});

test('any text has places that are valid records and are not counted more often than it is long', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const place of findPlaces(words, { city }, loadGazetteer())) {
        Place.parse(place);
        assert.ok(place.count <= words.length);
      }
    }),
  );
});

test('no line and no front matter throws', () => {
  fc.assert(
    fc.property(text, (words) => {
      readMasthead([{ text: words, span: [1, 1] }], newspapers);
      parseFrontMatter(words, 'a.txt', newspapers);
    }),
    { numRuns: 2000 },
  );
});

// 340,000 characters; looking back over all of them for each would not end in time.
test('a page of nothing but days comes to an end', { timeout: 120_000 }, () => {
  const words = '3月13日2026年浚县示范区'.repeat(20_000);
  const date = inferIssueDate([{ text: words, span: [1, 1], lead: true }]);
  assert.equal(typeof date.edtf, 'string');
  assert.ok(findPlaces(words, { city }, loadGazetteer()).length > 0);
  readMasthead([{ text: words, span: [1, 1] }], newspapers);
});
