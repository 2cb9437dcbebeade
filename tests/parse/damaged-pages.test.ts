import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { findSpacingErrors } from '../../scripts/evaluate/spacing.ts';
import { decodeDump } from '../../src/archive/decode.ts';
import { findDumps } from '../../src/archive/find-dumps.ts';
import { assertPromises } from './page-promises.ts';
import { parseText } from './parse-text.ts';

fc.configureGlobal({ includeErrorInReport: true });

const samples = await Promise.all(
  (await findDumps(fileURLToPath(new URL('../../content', import.meta.url)))).map(
    (path) => decodeDump(readFileSync(path)).text,
  ),
);

/** What scanners, editors and clipboards do to a page. */
const damages: Readonly<Record<string, (page: string) => string>> = {
  'its first half': (page) => page.slice(0, page.length >> 1),
  'its second half': (page) => page.slice(page.length >> 1),
  'every line twice': (page) => page.replace(/^.+$/gmu, '$&\n$&'),
  'the whole page twice': (page) => page + page,
  'lines from the last to the first': (page) => page.split('\n').reverse().join('\n'),
  'no blank lines': (page) => page.replace(/\n+/gu, '\n'),
  'blank lines doubled': (page) => page.replace(/\n/gu, '\n\n'),
  'no lines': (page) => page.replace(/\n/gu, ''),
  'every line a heading': (page) => page.replace(/^(?=\S)/gmu, '# '),
  'every line bold': (page) => page.replace(/^.*\S$/gmu, '**$&**'),
  'every line numbered': (page) => page.replace(/^(?=\S)/gmu, '1. '),
  'no marks': (page) => page.replace(/^#+ /gmu, ''),
  'line ends of Windows': (page) => page.replace(/\n/gu, '\r\n'),
  'line ends of old Macs': (page) => page.replace(/\n/gu, '\r'),
  'a byte order mark': (page) => `\ufeff${page}`,
  'tabs for blanks': (page) => page.replace(/ /gu, '\t'),
  'a blank behind every character': (page) => page.replace(/\p{Script=Han}/gu, '$& '),
  'NUL for commas': (page) => page.replace(/[，,]/gu, '\0'),
  'lone surrogates': (page) => page.replace(/的/gu, '\ud842').replace(/了/gu, '\udfb7'),
  'half-width forms': (page) => page.normalize('NFKC'),
};

const damage = fc.constantFrom(...Object.keys(damages));

test('nothing is lost, doubled or invented on a damaged page, and no body has a blank between Chinese characters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(damage, { minLength: 1, maxLength: 3 }), (sample, names) => {
      const page = names.reduce((text, name) => damages[name]?.(text) ?? text, sample).slice(0, 12_000);
      const result = parseText(page);
      assertPromises(page, result);
      assert.deepEqual(findSpacingErrors(result.records), []);
    }),
    { numRuns: 30 },
  );
});

for (const [what, unit] of [
  ['blanks', ' '],
  ['full-width blanks', '\u3000'],
  ['open brackets', '（'],
  ['bylines', '（记者 李宁）'],
  ['bodies', '河南省郑州市教育局'],
  ['sentences', '天亮了，船开了。'],
  ['marks', '# '],
  ['stars', '**河'],
  ['days', '2026年3月14日'],
] as const) {
  test(`a line of 100,000 characters of ${what} is read whole`, () => {
    const page = `# 渡口添了夜船\n\n本报讯（记者 柏小舟）船头${unit.repeat(100_000 / unit.length)}点灯\n`;
    assertPromises(page, parseText(page));
  });
}

test('5,000 headings in a row are read whole', () => {
  const page = '# 渡口添了夜船\n'.repeat(5_000);
  assertPromises(page, parseText(page));
});
