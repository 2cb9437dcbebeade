import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { cslItem } from '../../../src/site/citation/csl-item.ts';
import { formatReference } from '../../../src/site/citation/format-references.ts';
import { messagesFor } from '../../../src/site/messages.ts';
import { day, inferred, record, undated } from '../invented-records.ts';

const messages = messagesFor('zh-Hans');
const authors = (...names: string[]): ArticleRecord['bylines'] =>
  names.map((name) => ({ name, role: 'reporter', raw: name }));

function references(given: Partial<ArticleRecord>): [of2025: string, of2015: string] {
  const item = cslItem(record({ id: 'a', ...given }), messages, {});
  return [formatReference(item, 'gb-t-7714-2025'), formatReference(item, 'gb-t-7714-2015')];
}

test('cites a newspaper article as each edition of the standard sets it', () => {
  assert.deepEqual(references({ bylines: authors('尹晓禾', '曲文朗') }), [
    '尹晓禾，曲文朗. 老街坊有了新书屋[N]. 鹤壁日报，2026-03-14（02）.',
    '尹晓禾, 曲文朗. 老街坊有了新书屋[N]. 鹤壁日报, 2026-03-14(02).',
  ]);
});

test('names three authors of four, and all of three', () => {
  assert.match(references({ bylines: authors('甲', '乙', '丙', '丁', '戊') })[1], /^甲, 乙, 丙, 等\. /);
  assert.match(references({ bylines: authors('甲', '乙', '丙') })[1], /^甲, 乙, 丙\. /);
});

test('a piece without a byline begins with its headline, one without a page ends with its date', () => {
  assert.equal(references({ page: { label: null, name: null } })[1], '老街坊有了新书屋[N]. 鹤壁日报, 2026-03-14.');
});

test('an inferred date stands in brackets, as far as it is known; a printed one does not', () => {
  const dated = (date: ArticleRecord['date']) => references({ date, page: { label: null, name: null } })[1];
  assert.match(dated(inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day')), /, \[2026-03-14\]\.$/);
  assert.match(dated(inferred('2026-02', '2026-02-01', '2026-02-28', 'month')), /, \[2026-02\]\.$/);
  assert.match(dated(inferred('2025', '2025-01-01', '2025-12-31', 'year')), /, \[2025\]\.$/);
  assert.match(dated(inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season')), /, \[2025-07\/09\]\.$/);
  assert.match(dated(inferred('2024/2026', '2024-01-01', '2026-12-31', 'unknown')), /, \[2024-01\/2026-12\]\.$/);
  assert.match(dated(inferred('2024-03/2026-03', '2024-03-01', '2026-03-31', 'unknown')), /, \[2024-03\/2026-03\]\.$/);
  assert.match(dated(inferred('2026-03', '2026-03-02', '2026-03-30', 'unknown')), /, \[2026-03\]\.$/);
  assert.match(dated(undated), /, \[日期不详\]\.$/);
  assert.match(dated(day('2026-03-04')), /, 2026-03-04\.$/);
});

test('says that the newspaper is not known', () => {
  assert.match(references({ newspaper: null })[0], /\[N\]\. \[报名不详\]，/);
});

test('what looks like markup or quotation in a headline stays as it is', () => {
  assert.match(
    references({ title: '<i>甲</i> & "乙" \'丙\'<script>' })[1],
    /^<i>甲<\/i> & "乙" '丙'<script>\[N\]\. 鹤壁日报/,
  );
});

test('a page label with letters stays as printed', () => {
  assert.match(references({ page: { label: 'B04', name: null } })[0], /（B04）\.$/);
});
