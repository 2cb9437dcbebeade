import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDumps } from '../../src/archive/find-dumps.ts';
import { decodeDump } from '../../src/archive/decode.ts';
import { assertPromises } from './page-promises.ts';
import { articlesOf, parseText } from './parse-text.ts';

const samples = await Promise.all(
  (await findDumps(fileURLToPath(new URL('../../content', import.meta.url)))).map((path) => decodeDump(readFileSync(path)).text),
);

/** Signs and words that rules look for, and characters that text tools stumble over. */
const nasty = fc.constantFrom(
  ...['#', '# ', '## ', '###### ', '*', '**', '- ', '—— ', '|', '<', '</p>', '&', '&amp;', '\\', '`', '[', '](', '>'],
  ...['“', '”', '‘', '’', '"', "'", '（', '）', '(', ')', '《', '》', '【', '】', '。', '，', '！', '…', ':', '：', '、', '·'],
  ...['本报讯', '记者', '通讯员', '摄', '文/图', '供图', '（上接第一版）', '(下转第二版)', '□', '作者', '责任编辑', '扫一扫'],
  ...['图为', '遗失声明', '简讯', '浚县:', '淇县:', '鹤山区:', '欧阳', '李明', '张晓', '2026年3月14日', '星期六', '第02版', '1.', '（二）'],
  ...['的', '春', '天', '河边', '今年以来', '水', '提', '8', '40', 'GPS', '公司', 'é', 'ﬁ', '\u0301', '𠮷', '👨‍👩‍👧', '\ud842', '\udfb7', '\0'],
  ...[' ', '  ', '\u3000', '\u00a0', '\t', '\f', '\v', '\u0085', '\u200b', '\u2028', '\u2029', '\ufeff', '\r', '\n', '\n\n', '\r\n', '\n---\n'],
);
const nastyText = fc.array(nasty, { maxLength: 90 }).map((parts) => parts.join(''));

/** Lines of nasty words: long enough to look like columns, headlines and paragraphs. */
const nastyLines = fc
  .array(fc.array(nasty, { minLength: 1, maxLength: 14 }), { maxLength: 40 })
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

/** The lines of sample dumps, blank ones too, in any order and number. */
const shuffledLines = fc
  .constantFrom(...samples)
  .chain((sample) => fc.shuffledSubarray(sample.split('\n')))
  .map((lines) => lines.join('\n'));

test('nothing is lost, doubled or invented in any string', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => assertPromises(text, parseText(text))),
    { numRuns: 300 },
  );
});

test('nothing is lost, doubled or invented among signs that rules look for', () => {
  fc.assert(
    fc.property(nastyText, (text) => assertPromises(text, parseText(text))),
    { numRuns: 600 },
  );
});

test('nothing is lost, doubled or invented in lines of such signs', () => {
  fc.assert(
    fc.property(nastyLines, (text) => assertPromises(text, parseText(text))),
    { numRuns: 300 },
  );
});

test('nothing is lost, doubled or invented when the lines of a page are shuffled', () => {
  fc.assert(
    fc.property(shuffledLines, (text) => assertPromises(text, parseText(text))),
    { numRuns: 80 },
  );
});
