import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followJumps, pageNumber } from '../../../src/site/view/jumps.ts';
import { day, record } from '../invented-records.ts';

const first = record({
  id: 'front',
  title: '三十里老渠又听水声',
  page: { label: '01', name: null },
  jump: { to: '第三版' },
});
const second = record({
  id: 'inside',
  title: '三十里老渠',
  page: { label: '03', name: null },
  jump: { from: '第一版' },
});
const bystander = record({ id: 'other', title: '集市添了早点摊', page: { label: '03', name: null } });

test('the halves of an article lead to each other', () => {
  const jumps = followJumps([first, bystander, second]);
  assert.equal(jumps.get('front')?.to?.article?.id, 'inside');
  assert.equal(jumps.get('inside')?.from?.article?.id, 'front');
  assert.equal(jumps.get('front')?.from, null);
  assert.equal(jumps.has('other'), false);
});

test('a page that is held without the other half leads to that page alone', () => {
  const target = followJumps([first, bystander]).get('front')?.to;
  assert.deepEqual([target?.article, target?.page?.id], [null, 'other']);
});

test('a page of another issue is no page of this one', () => {
  const later = record({ ...second, date: day('2026-03-15') });
  assert.deepEqual(followJumps([first, later]).get('front')?.to, { label: '第三版', article: null, page: null });
});

test('where several point back, the headline decides', () => {
  const stranger = record({ ...second, id: 'stranger', title: '书屋夜里也亮灯' });
  assert.equal(followJumps([first, stranger, second]).get('front')?.to?.article?.id, 'inside');
});

test('reads the number of a page however it is printed', () => {
  assert.deepEqual(['第三版', '03', '3', '十二版', '第二十一版', 'B04', '头版'].map(pageNumber), [
    '3',
    '3',
    '3',
    '12',
    '21',
    'B4',
    '头',
  ]);
});
