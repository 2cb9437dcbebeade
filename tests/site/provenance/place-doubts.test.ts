import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord, Problem } from '../../../src/model/record.ts';
import { renderBody } from '../../../src/site/body/render-body.ts';
import { placeDoubts } from '../../../src/site/provenance/place-doubts.ts';
import { record } from '../invented-records.ts';

const lines = ['标题', '管水员沿着渠埂走了一个', '别的稿件的一行', '来回, 把闸门提起 两指高', '水声盖过了鸟叫'];
const body: ArticleRecord['body'] = [
  { type: 'subheading', text: '标题', source: [[1, 1]] },
  {
    type: 'paragraph',
    text: '管水员沿着渠埂走了一个来回，把闸门提起两指高',
    source: [
      [2, 2],
      [4, 4],
    ],
  },
  { type: 'paragraph', text: '水声盖过了鸟叫', source: [[5, 5]] },
];

function place(rule: string, span: Problem['span']) {
  return placeDoubts(record({ id: 'a', body, problems: [{ rule, reason: 'r', span }] }), { lines })[0]?.at;
}

test('a doubtful seam stands where the two stretches meet', () => {
  assert.deepEqual(place('doubtful-seam', [2, 4]), { block: 1, offset: '管水员沿着渠埂走了一个'.length });
});

test('a seam that is not found stands at the end of its paragraph', () => {
  const problems = [{ rule: 'doubtful-seam', reason: 'r', span: [2, 4] as [number, number] }];
  const [doubt] = placeDoubts(record({ id: 'a', body, problems }), null);
  assert.deepEqual(doubt?.at, { block: 1, offset: 22 });
});

test('a cut end stands behind the last word, a missing beginning before the first', () => {
  assert.deepEqual(place('truncated-end', [5, 5]), { block: 2, offset: 7 });
  assert.deepEqual(place('headless-body', [2, 5]), { block: 0, offset: 0 });
});

test('a garbled duplicate stands before what it repeats', () => {
  assert.deepEqual(place('garbled-duplicate', [3, 3]), { block: 1, offset: 0 });
});

test('a doubt about the facts of the page stands nowhere in the text', () => {
  assert.equal(place('facts-disagree', [2, 2]), null);
});

test('the sign stands in the words and leads to its explanation', () => {
  const html = renderBody(body.slice(1, 2), {
    doubts: [{ block: 0, offset: 3, anchor: 'doubt-1', text: '疑1', label: '存疑 1' }],
    anchorLabel: (anchor) => `链接 ${anchor}`,
  });
  assert.equal(
    html,
    '<p id="p1">管水员<sup class="doubt"><a href="#doubt-1" id="doubt-1-mark" aria-label="存疑 1">疑1</a></sup>' +
      '沿着渠埂走了一个来回，把闸门提起两指高<a href="#p1" class="anchor" aria-label="链接 p1"></a></p>',
  );
});
