import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDiff } from '../../../scripts/evaluate/format-diff.ts';
import { changeParagraph, measureInvented, placementOf, recordOf } from './invented-page.ts';

test('says nothing of a faultless page', () => {
  assert.deepEqual(formatDiff(measureInvented()), []);
});

test('shows a headline that is not as labelled, and what became of its line', () => {
  const page = measureInvented((result) => {
    const record = recordOf(result, 'article-1');
    record.title = '磨坊里办起故事会 每月两场 老少都来';
    delete record.subtitle;
    placementOf(result, 5).part = 'title';
  });
  assert.deepEqual(formatDiff(page), [
    '  x 磨坊里办起故事会  (line 3)',
    '      title     expected 磨坊里办起故事会',
    '                got      磨坊里办起故事会每月两场老少都来',
    '                line 3 is title',
    '      subtitle  expected 每月两场老少都来',
    '                got      -',
    '                line 5 is title',
  ]);
});

test('shows where a body differs and where its lines went', () => {
  const page = measureInvented((result) => {
    changeParagraph(recordOf(result, 'article-1'), 1, (text) => text.slice(0, 28));
    changeParagraph(recordOf(result, 'article-2'), 0, (text) => `${text}上台,把自家老人讲过的事再讲一遍。`);
    placementOf(result, 15).record = 'article-2';
  });
  const lines = formatDiff(page);
  assert.deepEqual(lines.slice(0, 5), [
    '  x 磨坊里办起故事会  (line 3)',
    '      body      76.7% alike, 73 characters expected, 56 got; differs from 57 (line 15)',
    '                expected 层木楼梯。孩子们轮流|上台,把自家老人讲过的事再讲一遍。',
    '                got      层木楼梯。孩子们轮流|(ends)',
    '                -lines 15 → article 「水渠清淤赶在麦收前」',
  ]);
  assert.equal(lines[5], '  x 水渠清淤赶在麦收前  (line 11)');
  assert.equal(lines.at(-1), '                +lines 15 ← article 「磨坊里办起故事会」');
});

test('shows the order of lines where only that is wrong', () => {
  const page = measureInvented((result) => {
    recordOf(result, 'article-1').body.reverse();
  });
  assert.deepEqual(formatDiff(page).slice(-2), [
    '                order expected 7-9, 15',
    '                order got      9, 15, 7',
  ]);
});

test('marks a found article with other faults, and an article that belongs to none', () => {
  const page = measureInvented((result) => {
    recordOf(result, 'article-2').bylines = [{ name: '路知远', role: 'correspondent', raw: '' }];
    recordOf(result, 'photo-1').kind = 'article';
  });
  assert.deepEqual(formatDiff(page), [
    '  ~ 水渠清淤赶在麦收前  (line 11)',
    '      byline    -reporter 柏小舟  +correspondent 路知远',
    '  + (no title)  0 characters, lines 17 ← photo',
  ]);
});

test('shows an article that no article record holds', () => {
  const page = measureInvented((result) => {
    recordOf(result, 'article-2').kind = 'residue';
  });
  assert.deepEqual(formatDiff(page), [
    '  x 水渠清淤赶在麦收前  (line 11)',
    '      nowhere   -lines 13, 19-20 → residue 「水渠清淤赶在麦收前」',
  ]);
});

test('shows the faults of the page', () => {
  const page = measureInvented((result) => {
    for (const record of result.records) {
      record.date = {
        ...record.date,
        edtf: '2026-05-06?',
        earliest: '2026-05-06',
        latest: '2026-05-06',
        evidence: [{ text: '5月6日', span: [7, 7] }],
      };
      record.region = null;
    }
    placementOf(result, 17).end -= 5;
    changeParagraph(recordOf(result, 'article-2'), 0, (text) => text.replace('清淤', '清 淤湖'));
  });
  assert.deepEqual(formatDiff(page).slice(0, 5), [
    '    date      expected 2026-05-07, got 2026-05-06? (inferred) from 7: 5月6日',
    '    region    expected 石磨, got -',
    '    blanks    清 淤',
    '    lost      17: 路知远摄',
    '    invented  湖 in 「水渠清淤赶在麦收前」, 路知远摄 in 「」',
  ]);
});
