import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Normalisation } from '../../../src/model/record.ts';
import { fold } from '../../../src/search/fold.ts';
import { displayedRecord } from '../../../src/site/punctuation/displayed-record.ts';
import { paragraph, record } from '../invented-records.ts';

const normalisation: Normalisation = {
  rule: 'half-width-punctuation',
  marks: ',:()',
  halfWidth: 40,
  fullWidth: 0,
};

const printed = record({
  id: 'a',
  title: '渡口夜航,船老大说',
  kicker: '雾中:一班船',
  subtitle: '(第一班)',
  column: '河边,灯下',
  series: { title: '渡口,夜航', index: 1 },
  dateline: '本报讯:',
  bylines: [{ name: '陶然', role: 'reporter', affiliation: '渡口站(北岸)', raw: '渡口站(北岸),陶然' }],
  body: [
    paragraph('雾散了,人说:走吧。'),
    { type: 'subheading', text: '雾,散了灯,亮了', halves: ['雾,散了', '灯,亮了'], source: [[2, 2]] },
    { type: 'figure', caption: '渡口,夜', credit: '(陶然 摄)', source: [[3, 3]] },
    { type: 'verse', lines: ['雾啊,散了'], source: [[4, 4]] },
    { type: 'list', items: ['船:一条'], source: [[5, 5]] },
    { type: 'table', rows: [['船(条)', '1,000']], source: [[6, 6]] },
  ],
  summary: '雾散了,人说。',
  normalisation,
});

test('every text that a page shows has full-width marks', () => {
  const shown = displayedRecord(printed);
  const { title, kicker, subtitle, column, series, dateline, summary } = shown;
  assert.deepEqual(
    [title, kicker, subtitle, column, series?.title, dateline, summary],
    ['渡口夜航，船老大说', '雾中：一班船', '（第一班）', '河边，灯下', '渡口，夜航', '本报讯：', '雾散了，人说。'],
  );
  assert.deepEqual(
    shown.body.map(({ source: _, ...block }) => block),
    [
      { type: 'paragraph', text: '雾散了，人说：走吧。' },
      { type: 'subheading', text: '雾，散了灯，亮了', halves: ['雾，散了', '灯，亮了'] },
      { type: 'figure', caption: '渡口，夜', credit: '（陶然 摄）' },
      { type: 'verse', lines: ['雾啊，散了'] },
      { type: 'list', items: ['船：一条'] },
      { type: 'table', rows: [['船（条）', '1,000']] },
    ],
  );
});

test('what a byline printed stays as printed', () => {
  const [byline] = displayedRecord(printed).bylines;
  assert.deepEqual([byline?.affiliation, byline?.raw], ['渡口站（北岸）', '渡口站(北岸),陶然']);
});

test('the record itself is not changed, and one without normalisation is shown as it is', () => {
  const before = structuredClone(printed);
  displayedRecord(printed);
  assert.deepEqual(printed, before);
  const { normalisation: _, ...plain } = printed;
  assert.equal(displayedRecord(plain), plain);
});

test('the search folds both forms to one', () => {
  assert.equal(fold(displayedRecord(printed).title), fold(printed.title));
});
