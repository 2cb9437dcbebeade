import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemaps } from '../../src/site/crawlers.ts';
import { builtSite, pagesOf } from './built-site.ts';
import { readXml } from './feeds/read-xml.ts';

const site = 'https://archive.example/yubao/';

test('a site that knows its address has a sitemap of all its pages', async () => {
  const built = await builtSite({ settings: { address: site } });
  const urlset = readXml(built.files.get('sitemap.xml') ?? '');
  const locations = urlset.children.map(({ children }) => children[0]?.text ?? '');
  const expected = pagesOf(built)
    .map(([path]) => `${site}${path.replace(/index\.html$/, '')}`)
    .filter((address) => !address.endsWith('404.html'));
  assert.deepEqual(locations.toSorted(), expected.toSorted());
  assert.match(built.files.get('robots.txt') ?? '', /\nSitemap: https:\/\/archive\.example\/yubao\/sitemap\.xml\n$/);
  assert.doesNotMatch(built.files.get('about/index.html') ?? '', /sitemap/);
  assert.match(
    built.files.get('articles/hebi-20260314-02-00000001/index.html') ?? '',
    /<link rel="canonical" href="https:\/\/archive\.example\/yubao\/articles\/hebi-20260314-02-00000001\/"/,
  );
});

test('one that does not says so, and has none', async () => {
  const { files } = await builtSite();
  assert.equal(files.has('sitemap.xml'), false);
  assert.doesNotMatch(files.get('robots.txt') ?? '', /Sitemap/);
  assert.match(files.get('about/index.html') ?? '', /没有登记自己的网址/);
  assert.match(
    files.get('llms.txt') ?? '',
    /^# 豫报档案\n\n> .*\n[\s\S]*\[articles\.ndjson\]\(data\/articles\.ndjson\)/,
  );
});

test('each edition has a sitemap of its own', () => {
  const files = sitemaps(
    [
      ['', ['/', '/about/']],
      ['en', ['/en/']],
    ],
    site,
  );
  assert.deepEqual(
    files.map(([file]) => file),
    ['sitemap.xml', 'sitemap-1.xml', 'sitemap-en-1.xml'],
  );
  assert.match(files[2]?.[1] ?? '', /<loc>https:\/\/archive\.example\/yubao\/en\/<\/loc>/);
});

test('a large sitemap is an index of parts', () => {
  const addresses = Array.from({ length: 5 }, (_, index) => `/articles/${index}/`);
  const files = sitemaps([['', addresses]], site, 2);
  assert.deepEqual(
    files.map(([file]) => file),
    ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'],
  );
  assert.equal(readXml(files[0]?.[1] ?? '').name, 'sitemapindex');
  assert.match(files[0]?.[1] ?? '', /<loc>https:\/\/archive\.example\/yubao\/sitemap-3\.xml<\/loc>/);
  assert.equal(readXml(files[3]?.[1] ?? '').children.length, 1);
});
