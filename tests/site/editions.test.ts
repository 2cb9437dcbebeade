import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionLink, editionsOf, languagesOf, otherEditionLink } from '../../src/site/editions.ts';
import { builtSite, pagesOf } from './built-site.ts';
import { settings } from './invented-records.ts';

const english = { title: 'Yubao Archive', description: 'Local papers.' };
const both = { ...settings, editions: { en: english } };

test('a site in one language is one edition at the top', () => {
  assert.deepEqual(languagesOf(settings), ['zh-Hans']);
  const [only, ...others] = editionsOf(settings);
  assert.deepEqual(others, []);
  assert.equal(only?.folder, '/');
  assert.deepEqual(only?.settings, settings);
});

test('each further language has its own words, folder and address, and no notice that it does not give', () => {
  const [chinese, other] = editionsOf({ ...both, address: 'https://archive.example/' });
  assert.equal(chinese?.settings.address, 'https://archive.example/');
  assert.equal(chinese?.settings.notice, settings.notice);
  assert.deepEqual(other?.settings, { ...english, language: 'en', address: 'https://archive.example/en/' });
  assert.equal(other?.folder, '/en/');
  assert.equal(editionsOf({ ...settings, language: 'en', editions: { 'zh-Hans': english } })[1]?.folder, '/zh-hans/');
  assert.deepEqual(languagesOf({ ...both, language: 'en' }), ['en'], 'the language at the top is not written twice');
});

test('pages link within their edition, files are there once, and a page links to its like', () => {
  const [chinese = { folder: '' }, other = { folder: '' }] = editionsOf(both);
  assert.equal(editionLink(other, '/dates/2026/', '/papers/'), '../../papers/');
  assert.equal(editionLink(other, '/dates/2026/', '/papers/a/02/#L3'), '../../papers/a/02/#L3');
  assert.equal(editionLink(other, '/dates/2026/', '/assets/site.css'), '../../../assets/site.css');
  assert.equal(editionLink(chinese, '/dates/2026/', '/assets/site.css'), '../../assets/site.css');
  assert.equal(otherEditionLink(chinese, other, '/dates/2026/'), '../../en/dates/2026/');
  assert.equal(otherEditionLink(other, chinese, '/'), '../');
});

test('in a site of two languages every page has its like in the other, and leads to it', async () => {
  const site = await builtSite({ settings: { editions: { en: english } } });
  const paths = pagesOf(site).map(([path]) => path);
  const inEnglish = paths.filter((path) => path.startsWith('en/'));
  const inChinese = paths.filter((path) => !path.startsWith('en/') && path !== '404.html');
  assert.deepEqual(inEnglish.toSorted(), inChinese.map((path) => `en/${path}`).toSorted());
  assert.equal(site.pages, paths.length);
  for (const [path, html] of pagesOf(site)) {
    if (path === '404.html') continue;
    const [, href = ''] = /<a class="edition" href="([^"]*)"/.exec(html) ?? [];
    const like = path.startsWith('en/') ? path.slice(3) : `en/${path}`;
    const base = 'https://archive.example/some/base/';
    assert.equal(new URL(href, base + path).href, new URL(`${base}${like}`.replace(/index\.html$/, '')).href, path);
    assert.match(html, path.startsWith('en/') ? /<html lang="en"/ : /<html lang="zh-Hans"/, path);
    assert.doesNotMatch(html, /<link [^>]*hreflang/, 'search engines take whole addresses only');
  }
  const files = [...site.files.keys()].filter((path) => path.startsWith('en/') && !path.endsWith('.html'));
  assert.deepEqual(files, [], 'what is no page is there once');
});

test('the links of every edition lead to files of the site', async () => {
  const site = await builtSite({ settings: { editions: { en: english } } });
  const broken: string[] = [];
  for (const [path, html] of pagesOf(site).filter(([path]) => path.startsWith('en/'))) {
    for (const [, link = ''] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      const { pathname } = new URL(link, `https://archive.example/${path}`);
      const target = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
      if (!site.files.has(target) && target !== 'assets/search.js') broken.push(`${path} → ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('a site of one language has no switch', async () => {
  for (const [path, html] of pagesOf(await builtSite())) assert.doesNotMatch(html, /hreflang/, path);
});

test('search engines are told of the like of every page, in full where the site knows its address', async () => {
  const { files } = await builtSite({
    settings: { address: 'https://archive.example/yubao/', editions: { en: english } },
  });
  for (const path of ['about/index.html', 'en/about/index.html']) {
    const html = files.get(path) ?? '';
    assert.match(html, /<link rel="alternate" hreflang="en" href="https:\/\/archive\.example\/yubao\/en\/about\/"/);
    assert.match(html, /<link rel="alternate" hreflang="zh-Hans" href="https:\/\/archive\.example\/yubao\/about\/"/);
  }
  assert.match(files.get('sitemap-en-1.xml') ?? '', /<loc>https:\/\/archive\.example\/yubao\/en\/about\/<\/loc>/);
});

test('the data page says in which language the shared files speak, where there are several', async () => {
  const { files } = await builtSite({ settings: { editions: { en: english } } });
  assert.match(files.get('en/data/index.html') ?? '', /there once, for all languages of the site: .* is in Chinese/);
  assert.match(files.get('data/index.html') ?? '', /各语言版共用：其中的说明用中文/);
  assert.doesNotMatch((await builtSite()).files.get('data/index.html') ?? '各语言版', /各语言版/);
});

test('the page for missing addresses speaks every language of the site', async () => {
  const page = (await builtSite({ settings: { editions: { en: english } } })).files.get('404.html') ?? '';
  assert.match(page, /<title>没有这个页面 · No such page · /);
  assert.match(page, /<div class="ways-in" lang="en" data-ways="en\/">.*data-to="en\/regions\/"/s);
  const single = (await builtSite()).files.get('404.html') ?? '';
  assert.equal(single.match(/class="ways-in"/g)?.length, 1);
  assert.doesNotMatch(single, /No such page/);
});
