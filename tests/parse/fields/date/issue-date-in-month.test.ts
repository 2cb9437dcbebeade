import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeclaredFact } from '../../../../src/parse/facts/declared-facts.ts';
import { isMonthOfMasthead, issueDateInMonth } from '../../../../src/parse/fields/date/issue-date-in-month.ts';

const december: DeclaredFact = {
  value: '2011-12',
  basis: 'masthead',
  evidence: { text: '2011年12月', span: [4, 4] },
};

for (const { name, lead, edtf, bounds } of [
  {
    name: 'an event',
    lead: '12月6日,渠首来水。12月5日,清淤完工。',
    edtf: '2011-12-07?',
    bounds: ['2011-12-06', '2011-12-09'],
  },
  {
    name: 'the end of the month before',
    lead: '11月30日,渠首来水。',
    edtf: '2011-12-01?',
    bounds: ['2011-12-01', '2011-12-08'],
  },
  { name: 'the last day', lead: '12月31日,渠首来水。', edtf: '2011-12-31?', bounds: ['2011-12-31', '2011-12-31'] },
  { name: 'an old event', lead: '11月13日,渠首来水。', edtf: '2011-12', bounds: ['2011-12-01', '2011-12-31'] },
  { name: 'another year', lead: '2009年12月8日,他从厂里退休。', edtf: '2011-12', bounds: ['2011-12-01', '2011-12-31'] },
  { name: 'a day ahead', lead: '灯会将于12月25日开幕。', edtf: '2011-12', bounds: ['2011-12-01', '2011-12-31'] },
  { name: 'no day', lead: '近日,渠首来水。', edtf: '2011-12', bounds: ['2011-12-01', '2011-12-31'] },
  {
    name: '昨日 with its day',
    lead: '昨日(12月8日),渠首来水。',
    edtf: '2011-12-09',
    bounds: ['2011-12-09', '2011-12-09'],
  },
]) {
  test(`a month on the masthead, ${name} in the text`, () => {
    const date = issueDateInMonth(december, [{ text: lead, span: [9, 9], lead: true }]);
    assert.equal(date.edtf, edtf);
    assert.deepEqual([date.earliest, date.latest], bounds);
    assert.equal(date.basis, date.precision === 'day' ? 'inferred' : 'masthead');
    assert.deepEqual(date.evidence.at(-1), december.evidence, 'the masthead’s words are evidence');
  });
}

test('only a month of the masthead leaves the day to the text', () => {
  assert.equal(isMonthOfMasthead(december), true);
  assert.equal(isMonthOfMasthead({ ...december, basis: 'given' }), false, 'a keeper’s month stands as given');
  assert.equal(isMonthOfMasthead({ ...december, value: '2011-12-06' }), false);
});

test('a weekly is of its weekday', () => {
  const weekly = { ...december, evidence: { text: '2011年12月 每周四出版', span: [4, 4] as [number, number] } };
  const dateOf = (text: string) => issueDateInMonth(weekly, [{ text, span: [9, 9], lead: true }]).edtf;
  assert.equal(dateOf('12月6日,渠首来水。'), '2011-12-08');
  assert.equal(dateOf('12月7日,渠首来水。'), '2011-12-08', 'news of the day before');
  assert.equal(dateOf('12月8日,渠首来水。'), '2011-12-15', 'news of its own day is of the next week');
  assert.equal(dateOf('12月29日,渠首来水。'), '2011-12-30?', 'no Thursday is left in the month');
  assert.equal(dateOf('近日,渠首来水。'), '2011-12');
});
