import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BandSeams } from '../../../src/parse/stitch/band-seams.ts';

test('a seam is that of an owner’s end, or of the last step it got, and is weighed once', () => {
  const asked: string[] = [];
  const weighSeam = (left: string, right: string) => asked.push(`${left}|${right}`);
  const seams = new BandSeams(['船工们提', '孩子们写'], ['水擦洗甲板', '字下棋到天黑。'], {
    weighSeam,
    weighAmong: () => 0,
  });
  assert.deepEqual(
    [seams.weigh(0, -1, 0), seams.weigh(1, -1, 1), seams.weigh(0, 0, 1), seams.weigh(1, -1, 1)],
    [1, 2, 3, 2],
  );
  assert.deepEqual(asked, ['船工们提|水擦洗甲板', '孩子们写|字下棋到天黑。', '水擦洗甲板|字下棋到天黑。']);
});

test('what the rest of the page says of a seam is kept apart from its own odds', () => {
  const seams = new BandSeams(['船工们提'], ['水擦洗甲板'], { weighSeam: () => 4, weighAmong: () => -1 });
  assert.deepEqual([seams.weighAmong(0, -1, 0), seams.weigh(0, -1, 0)], [-1, 4]);
});
