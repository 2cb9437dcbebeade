import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutFeatures, readSigns } from '../../../src/parse/headlines/layout-features.ts';
import { context } from '../parse-text.ts';

const lines = ['柳湾渡口添了夜船', '船票一律半价'];
const signs = (body: string, layout = 'TS') =>
  layoutFeatures(readSigns(lines, body, ['title and subtitle'], context), layout);
const told = (body: string, layout?: string) =>
  signs(body, layout).filter((sign) => / in (?:beginning|text) /u.test(sign));

test('how far the text below and its beginning speak of each line is told with what the line is taken for', () => {
  const body = `柳湾渡口昨晚添了一班夜船。${'船工们把灯挂上船头，等船的人少了一半。'.repeat(8)}老人的船票一律半价。`;
  assert.deepEqual(told(body), [
    'T in beginning 4',
    'T in text 4',
    'S in beginning 0',
    'S in text 5',
    'TS more in beginning 3',
    'TS more in text -1',
  ]);
  assert.ok(told(body, 'KT').includes('K in beginning 4'));
});

test('where no text is known nothing is told of it', () => {
  assert.deepEqual(told(''), []);
  assert.ok(signs('').includes('TS signs title and subtitle'));
});
