import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNormalisation } from '../../../src/parse/punctuation/find-normalisation.ts';
import { parseText } from '../parse-text.ts';

const half =
  '渡口的灯亮了,船老大说:今夜有雾,慢些走。(第一班)\n雾散了,人也散了;灯还亮着,岸上静了。\n谁来收缆?老陶来收,老陶最熟这里!';

test('a dump whose Chinese has half-width marks throughout is told by the share of them', () => {
  const found = findNormalisation(half);
  assert.equal(found?.rule, 'half-width-punctuation');
  assert.equal(found.marks, ',;:!?()');
  assert.equal(found.fullWidth, 0);
  assert.ok(found.halfWidth >= 8);
});

test('a few full-width marks of a masthead do not change that, a mixture does', () => {
  assert.notEqual(findNormalisation(`责任编辑：陶然\n${half}`), null);
  assert.equal(findNormalisation(`${half}\n${half.replaceAll(',', '，').replaceAll(':', '：')}`), null);
});

test('marks of digits, of Latin words and of addresses are no evidence', () => {
  assert.equal(
    findNormalisation('第1,000号，9:30开船，比分3:2，见www.example.com?a=1:2，共2,300人，计1,200元。'),
    null,
  );
  assert.equal(findNormalisation('Ferry news: fog, wind, rain; no boats (until 9:30), sorry! Why? Ask, please.'), null);
});

test('two marks are too few to judge by', () => {
  assert.equal(findNormalisation('渡口的灯亮了,船老大说:今夜有雾。'), null);
});

test('straight quotes, full stops and dashes are changed only where the dump has no others', () => {
  assert.equal(findNormalisation(`${half}\n"慢些走。"他说。`)?.marks, ',;:!?()"');
  assert.equal(findNormalisation(`${half}\n“慢些走。”他说,"好"。“行。”“走。”`)?.marks, ',;:!?()');
  assert.equal(findNormalisation(half.replaceAll('。', '.'))?.marks, ',;:!?().');
  assert.equal(findNormalisation(`${half}\n--记渡口老陶`)?.marks, ',;:!?()-');
});

test('every record of such a page says so and keeps its text as printed', () => {
  const { records } = parseText(`# 渡口夜航\n\n本报讯(记者 陶然)${half.replaceAll('\n', '')}`);
  assert.ok(records.length > 0);
  for (const record of records) assert.equal(record.normalisation?.rule, 'half-width-punctuation');
  const [block] = records[0]?.body ?? [];
  assert.ok(block?.type === 'paragraph' && block.text.startsWith('渡口的灯亮了,船老大说:'));
});

test('a page in full-width marks says nothing', () => {
  const { records } = parseText('# 渡口夜航\n\n本报讯（记者 陶然）渡口的灯亮了，船老大说：“今夜有雾，慢些走。”');
  assert.equal(records[0]?.normalisation, undefined);
});
