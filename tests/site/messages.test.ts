import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkDoubtMessages, checkLanguages } from '../../src/site/check-messages.ts';
import { messagesFor } from '../../src/site/messages.ts';
import { record } from './invented-records.ts';

const parser = join(import.meta.dirname, '../../src/parse');
const languages = ['zh-Hans', 'en'] as const;

/** A message as the path of its key and what stands there: ["layout.skip", "跳到正文"]. */
function leaves(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

test('each language has every message, and none is empty', () => {
  const [chinese = [], english = []] = languages.map((language) => leaves(messagesFor(language)));
  assert.deepEqual(
    english.map(([path]) => path),
    chinese.map(([path]) => path),
  );
  for (const [path, value] of [...chinese, ...english]) {
    // What stands between two sentences: nothing in Chinese.
    if (path === 'list.gap') continue;
    assert.ok(typeof value === 'function' || (typeof value === 'string' && value.trim() !== ''), path);
  }
});

test('every rule of the parser that raises a doubt has a sentence in each language', async () => {
  const files = await readdir(parser, { recursive: true });
  const sources = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join(parser, file), 'utf8')),
  );
  // Rules that raise no doubt have a name as well, but give no reason.
  const rules = sources.flatMap((source) =>
    [...source.matchAll(/rule: '([a-z-]+)'(?: as const)?,\s*reason\b/g)].map(([, rule = '']) => rule),
  );
  assert.ok(rules.length >= 12, rules.join(' '));
  for (const language of languages) {
    assert.deepEqual(Object.keys(messagesFor(language).doubtRules), [...new Set(rules)].toSorted(), language);
  }
});

test('a doubt without a sentence fails the build, and the error says what is wanted', () => {
  const doubted = (rule: string) => [record({ id: 'a', problems: [{ rule, reason: 'r', span: [1, 1] }] })];
  const messages = messagesFor('zh-Hans');
  assert.throws(
    () => checkDoubtMessages(doubted('new-rule'), messages),
    /No sentence for the doubt "new-rule" \(raised in dumps\/hebi\/a\.txt\); expected one in doubtRules of src\/site\/messages\.ts/,
  );
  assert.throws(() => checkDoubtMessages(doubted('toString'), messages), /"toString"/);
  checkDoubtMessages(doubted('truncated-end'), messages);
});

test('a message that one language lacks fails the build, and the error names it', () => {
  const chinese = { layout: { skip: '跳到正文', home: '首页' } };
  assert.throws(() => checkLanguages(chinese, { layout: { skip: 'Skip' } }), /No English words for layout\.home;/);
  assert.throws(
    () => checkLanguages({ layout: {} }, { layout: { skip: 'Skip' } }),
    /No Chinese words for layout\.skip;/,
  );
  assert.doesNotThrow(() => checkLanguages());
});
