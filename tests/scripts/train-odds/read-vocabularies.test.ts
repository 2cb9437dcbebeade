import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readVocabularies } from '../../../scripts/train-odds/read-vocabularies.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const words = Array.from({ length: 20 }, (_, index) => `木船${'甲'.repeat(index + 1)}`).join(' ');

test('each written subject has its words, none of them twice', () => {
  const vocabularies = readVocabularies(root);
  assert.ok(vocabularies.length > 700, String(vocabularies.length));
  for (const { subject, words } of vocabularies) assert.equal(new Set(words).size, words.length, subject);
});

for (const [what, text, message] of [
  ['a line without words', `夜渡\t${words}\n砖窑`, /2.*a subject, a tab and 20 words/su],
  ['a subject that stands twice', `夜渡\t${words}\n夜渡\t${words}`, /2.*夜渡 stands above/su],
] as const) {
  test(`${what} is named with its file and line`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'yubao-vocabularies-'));
    try {
      mkdirSync(join(folder, 'scripts/train-odds/vocabularies'), { recursive: true });
      writeFileSync(join(folder, 'scripts/train-odds/vocabularies/river.tsv'), `${text}\n`);
      assert.throws(() => readVocabularies(folder), message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
