import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseSettings, readSettings } from '../../src/archive/settings.ts';
import { ContentError } from '../../src/model/content-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const valid = 'title: 试验档案\ndescription: 一小份。\nlanguage: zh-Hans\n';

/** The message with which a text is refused. */
function refusal(text: string): string {
  try {
    parseSettings(text, 'content/site.yaml');
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('reads the settings, with and without a notice', () => {
  const settings = { title: '试验档案', description: '一小份。', language: 'zh-Hans' };
  assert.deepEqual(parseSettings(valid, 'site.yaml'), settings);
  assert.deepEqual(parseSettings(`${valid}notice: 全是虚构。\n`, 'site.yaml'), { ...settings, notice: '全是虚构。' });
});

test('further languages have a title and a description of their own', () => {
  const english = 'editions:\n  en:\n    title: A trial\n    description: A small one.\n';
  assert.deepEqual(parseSettings(valid + english, 'site.yaml').editions, {
    en: { title: 'A trial', description: 'A small one.' },
  });
  assert.match(refusal(`${valid}editions:\n  fr:\n    title: A\n    description: B\n`), /zh-Hans, en/);
  assert.match(refusal(`${valid}editions:\n  en:\n    title: A\n`), /expected a sentence about the archive/);
});

test('the address of the site ends in a slash, whether it is written or not', () => {
  const addressed = (address: string) => parseSettings(`${valid}address: ${address}\n`, 'site.yaml').address;
  assert.equal(addressed('https://archive.example/yubao'), 'https://archive.example/yubao/');
  assert.equal(addressed('http://archive.example/'), 'http://archive.example/');
  assert.equal(parseSettings(valid, 'site.yaml').address, undefined);
});

test('an address that is no web address is refused', () => {
  for (const address of [
    'archive.example',
    'ftp://archive.example/',
    'https://archive.example/?a=b',
    '"https://u:p@a.example/"',
  ]) {
    assert.match(
      refusal(`${valid}address: ${address}\n`),
      /^content\/site\.yaml:4: address: expected the address the site is published at, such as https:/,
    );
  }
});

test('names file, line, key, what was there and what would be valid', () => {
  assert.equal(
    refusal(valid.replace('zh-Hans', 'fr')),
    'content/site.yaml:3: language: expected one of zh-Hans, en; received "fr"',
  );
  assert.equal(
    refusal(valid.replace(/title.*\n/, '')),
    'content/site.yaml:1: title: expected the name of the archive; nothing there',
  );
  assert.match(refusal(`${valid}notise: x\n`), /^content\/site\.yaml:4: unknown key "notise"; did you mean "notice"\?/);
  assert.match(refusal('title: [\n'), /^content\/site\.yaml:\d: not valid YAML: /);
});

test('a missing file is told like a mistake in it', async (t) => {
  const path = join(await temporaryFolder(t), 'site.yaml');
  await assert.rejects(readSettings(path), {
    name: 'ContentError',
    message: `${path}:1: cannot be read (ENOENT); expected title, description and language of the site`,
  });
});
