import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Placement } from '../../../src/model/page.ts';
import { joinPassages, passageOf } from '../../../src/parse/passage.ts';
import { countConservation, stretchesOf } from '../../../src/parse/records/placing.ts';

const dump = '渡 口\n夜船';
const placed = (start: number, end: number): Placement => ({ start, end, place: 'article', record: 'a', part: 'body' });

test('a passage stands in one stretch over blanks, and in two over other text', () => {
  assert.deepEqual(stretchesOf(passageOf(dump, 0, 6), dump), [{ start: 0, end: 6 }]);
  const ends = joinPassages([passageOf(dump, 4, 5), passageOf(dump, 0, 1)], ' ');
  assert.deepEqual(stretchesOf(ends, dump), [
    { start: 0, end: 1 },
    { start: 4, end: 5 },
  ]);
});

test('a dump whose characters are each placed once is conserved', () => {
  const passages = [passageOf(dump, 0, 3), passageOf(dump, 4, 6)];
  assert.deepEqual(countConservation(dump, [placed(0, 3), placed(4, 6)], passages), {
    lost: 0,
    doubled: 0,
    invented: 0,
  });
});

test('characters in no placement are lost, blanks are not', () => {
  assert.deepEqual(countConservation(dump, [placed(0, 3)], []), { lost: 2, doubled: 0, invented: 0 });
});

test('characters in two placements are doubled', () => {
  assert.deepEqual(countConservation(dump, [placed(0, 6), placed(4, 6)], []), { lost: 0, doubled: 2, invented: 0 });
});

test('characters that do not stand at their offset are invented, a blank that was put in is not', () => {
  const invented = { text: '渡 日', offsets: [0, -1, 2] };
  assert.deepEqual(countConservation(dump, [placed(0, 6)], [invented]), { lost: 0, doubled: 0, invented: 1 });
  assert.equal(countConservation(dump, [placed(0, 6)], [{ text: '渡口', offsets: [0, -1] }]).invented, 1);
});
