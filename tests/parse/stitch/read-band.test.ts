import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Draft, noHeadlines, titleText } from '../../../src/parse/draft.ts';
import { allocateColumns } from '../../../src/parse/stitch/allocate-columns.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

function draftOf(title: string, ...paragraphs: readonly string[]): Draft {
  const headlines = { ...noHeadlines(), title: [{ block: headingOf(title), glue: ' ' as const }] };
  const body = paragraphs.map((text) => ({ type: 'paragraph' as const, blocks: [blockOf(text)] }));
  return { kind: 'article', headlines, bylines: [], body, problems: [] };
}

/** Which paragraph goes to which article; `fits` are the seams that clearly go on, all others clearly do not. */
function movesOf(host: Draft, candidates: readonly Draft[], fits: readonly string[], place = ''): string[] {
  const weigh = (left: string, right: string) => (fits.includes(`${left}|${right}`) ? 5 : -2);
  return allocateColumns(host, candidates, weigh, (draft) => (draft === host ? '' : place)).map(
    ({ part, to }) => `${part.blocks[0]?.passage.text} → ${titleText(to.headlines)}`,
  );
}

const ferry = draftOf('渡口添了夜船', '第一班夜船昨晚开了，船工们提');
const kiln = draftOf('砖窑成了书屋', '停火多年的砖窑里，孩子们写');

test('paragraphs that open ends go on with are moved, in the order of the columns', () => {
  const mill = draftOf('磨坊办起故事会', '讲故事的是退休教师。', '水擦洗甲板。', '字下棋到天黑。');
  assert.deepEqual(
    movesOf(
      mill,
      [ferry, kiln],
      ['第一班夜船昨晚开了，船工们提|水擦洗甲板。', '停火多年的砖窑里，孩子们写|字下棋到天黑。'],
    ),
    ['水擦洗甲板。 → 渡口添了夜船', '字下棋到天黑。 → 砖窑成了书屋'],
  );
});

test('the host keeps the paragraphs before the first that belongs elsewhere', () => {
  const mill = draftOf('磨坊办起故事会', '讲故事的是退休教师。', '楼梯上坐满了听故事的人。', '水擦洗甲板。');
  assert.deepEqual(movesOf(mill, [ferry], ['第一班夜船昨晚开了，船工们提|水擦洗甲板。']), [
    '水擦洗甲板。 → 渡口添了夜船',
  ]);
});

test('nothing is moved where no seam fits', () => {
  const mill = draftOf('磨坊办起故事会', '讲故事的是退休教师。', '楼梯上坐满了听故事的人。', '油灯点了三盏。');
  assert.deepEqual(movesOf(mill, [ferry, kiln], []), []);
});

test('the name of a place alone moves nothing', () => {
  const mill = draftOf('磨坊办起故事会', '讲故事的是退休教师。', '柳湾的人也来听。');
  assert.deepEqual(movesOf(mill, [ferry], [], '柳湾'), []);
  assert.equal(movesOf(mill, [ferry], ['第一班夜船昨晚开了，船工们提|柳湾的人也来听。'], '柳湾').length, 1);
});

test('nothing is moved from an article with subheadings, of one paragraph, or below none', () => {
  const subheaded = draftOf('磨坊办起故事会', '讲故事的是退休教师。', '水擦洗甲板。');
  subheaded.body.splice(1, 0, { type: 'subheading', blocks: [headingOf('三盏灯')] });
  const fits = ['第一班夜船昨晚开了，船工们提|水擦洗甲板。'];
  assert.deepEqual(movesOf(subheaded, [ferry], fits), []);
  assert.deepEqual(movesOf(draftOf('磨坊办起故事会', '水擦洗甲板。'), [ferry], fits), []);
  assert.deepEqual(movesOf(draftOf('磨坊办起故事会', '讲故事的是退休教师。', '水擦洗甲板。'), [], fits), []);
});
