import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeadlines } from '../../../src/parse/draft.ts';
import { headlineTexts } from '../../../src/parse/records/headline-texts.ts';
import { headingOf } from '../invented-blocks.ts';

const line = (text: string, number = 1) => headingOf(text, { line: number });

test('lines of a title are joined by what stands between them', () => {
  const title = [
    { block: line('船工点亮'), glue: ' ' as const },
    { block: line('马灯', 2), glue: '' as const },
    { block: line('两岸照见归人', 3), glue: ' ' as const },
  ];
  assert.equal(headlineTexts({ ...noHeadlines(), title }).title.text, '船工点亮马灯 两岸照见归人');
});

test('lines of a kicker and of a subtitle are joined by blanks', () => {
  const texts = headlineTexts({
    ...noHeadlines(),
    kicker: [line('柳湾镇'), line('夜渡', 2)],
    subtitle: [line('一盏灯'), line('一条船', 2)],
  });
  assert.deepEqual([texts.kicker.text, texts.subtitle.text], ['柳湾镇 夜渡', '一盏灯 一条船']);
});

test('lines of a subtitle with dashes are one phrase', () => {
  assert.equal(
    headlineTexts({ ...noHeadlines(), subtitle: [line('——记柳湾渡口'), line('老船工', 2)] }).subtitle.text,
    '——记柳湾渡口老船工',
  );
});

test('parts that are not there are empty', () => {
  assert.deepEqual(
    Object.values(headlineTexts(noHeadlines())).map(({ text }) => text),
    ['', '', '', '', ''],
  );
});
