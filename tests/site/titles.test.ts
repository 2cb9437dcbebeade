import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from '../../src/site/messages.ts';
import { formatSpan, fullPageTitle, issueTitle, recordTitle } from '../../src/site/titles.ts';
import { day, inferred, paragraph, record, undated } from './invented-records.ts';

const messages = messagesFor('zh-Hans');

test('a record without a headline is called by its opening words, cut by whole signs', () => {
  const opening = '𠮷'.repeat(30);
  assert.equal(
    recordTitle(record({ id: 'a', title: '', body: [paragraph(opening)] }), messages),
    `${'𠮷'.repeat(24)}……`,
  );
  assert.equal(recordTitle(record({ id: 'a', title: '', body: [paragraph('短。')] }), messages), '短。');
  assert.equal(recordTitle(record({ id: 'a', title: '', body: [] }), messages), '（无题）');
});

test('a long headline is never cut', () => {
  const title = '长'.repeat(60);
  assert.equal(recordTitle(record({ id: 'a', title }), messages), title);
});

test('an issue that has no address of its own date is undated, even where a span is known', () => {
  assert.equal(
    issueTitle({ date: inferred('2024/2026', '2024-01-01', '2026-12-31', 'unknown') }, messages),
    '日期不详',
  );
  assert.equal(issueTitle({ date: undated }, messages), '日期不详');
  assert.equal(issueTitle({ date: day('2026-03-14') }, messages), '2026年3月14日');
});

test('a page is called by label and name, as far as they are known', () => {
  assert.equal(fullPageTitle({ label: '02', name: '要闻' }, messages), '第02版：要闻');
  assert.equal(fullPageTitle({ label: '02', name: null }, messages), '第02版');
  assert.equal(fullPageTitle({ label: null, name: '副刊' }, messages), '版次不详：副刊');
});

test('one line is named once', () => {
  assert.deepEqual([formatSpan([3, 3]), formatSpan([3, 8])], ['3', '3–8']);
});
