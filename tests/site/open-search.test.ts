import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearchDescription } from '../../src/site/open-search.ts';
import { builtSite } from './built-site.ts';
import { settings } from './invented-records.ts';

const address = 'https://archive.invalid/some/base/';

test('describes the search by its absolute address, with names escaped and as short as the format wants them', () => {
  const text = openSearchDescription({ ...settings, title: 'A&B 一二三四五六七八九十一二三四五', address }) ?? '';
  assert.match(text, /template="https:\/\/archive\.invalid\/some\/base\/search\/\?q=\{searchTerms\}"/);
  const [, name = ''] = /<ShortName>(.*)<\/ShortName>/.exec(text) ?? [];
  assert.equal(name, 'A&amp;B 一二三四五六七八九十一二');
});

test('front and search page lead to the description', async () => {
  const { files } = await builtSite({ settings: { address } });
  assert.ok(files.has('opensearch.xml'));
  assert.match(
    files.get('index.html') ?? '',
    /<link rel="search"[^>]* href="\.\/opensearch\.xml"|<link rel="search"[^>]* href="opensearch\.xml"/,
  );
  assert.match(files.get('search/index.html') ?? '', /<link rel="search"[^>]* href="\.\.\/opensearch\.xml"/);
});

test('a site that does not know its address has none', async () => {
  const { files } = await builtSite({ settings: {} });
  assert.equal(settings.address, undefined);
  assert.equal(files.has('opensearch.xml'), false);
  assert.doesNotMatch(files.get('search/index.html') ?? '', /rel="search"/);
});
