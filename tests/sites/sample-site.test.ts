/** The sample archive, built as a newcomer builds it: what must hold of every page of a site. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { atomFaults, jsonFeedFaults } from '../site/feeds/feed-faults.ts';
import { schemaOrgFaults } from '../site/metadata/schema-org.ts';
import { sampleSite } from './made-sites.ts';

/** Texts of the site by path; the search's own index is left to the search's tests. */
const files = new Map<string, string>();

before(async () => {
  const out = await sampleSite();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(out.length + 1)
      .replaceAll(sep, '/');
    if (entry.isFile() && !path.startsWith('pagefind/')) files.set(path, await readFile(join(out, path), 'utf8'));
  }
});

const pages = () => [...files].filter(([path]) => path.endsWith('.html'));
const articles = () => pages().filter(([path]) => path.startsWith('articles/'));

test('ids are unique, and every link leads to a file and to a place in it', () => {
  const places = new Map(pages().map(([path, html]) => [path, idsOf(html)]));
  const faults: string[] = [];
  for (const [path, html] of pages()) {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    if (ids.length !== new Set(ids).size) faults.push(`${path} has an id twice`);
    for (const [, link = ''] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      const { pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `https://archive.example/${path}`);
      const target = `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
      const isThere = files.has(target) && (hash === '' || places.get(target)?.has(decodeURIComponent(hash.slice(1))));
      if (!isThere) faults.push(`${path} → ${link}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('every article tells programs what it is, in schema.org’s types and properties', () => {
  const faults: string[] = [];
  for (const [path, html] of articles()) {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
    assert.equal(blocks.length, 1, path);
    const data = JSON.parse(blocks[0]?.[1] ?? '');
    faults.push(...schemaOrgFaults(data).map((fault) => `${path}: ${fault}`));
    const [article, trail] = data['@graph'];
    assert.match(article['@type'], /^(Opinion)?NewsArticle$/, path);
    assert.equal(article.isPartOf['@type'], 'PublicationIssue', path);
    assert.equal(article.isPartOf.isPartOf['@type'], 'Newspaper', path);
    const positions = trail.itemListElement.map(({ position }: { position: number }) => position);
    assert.deepEqual(
      positions,
      [...positions.keys()].map((index) => index + 1),
      path,
    );
    assert.match(html, /<meta name="z:itemType" content="newspaperArticle"/, path);
  }
  assert.deepEqual(faults, []);
});

test('every article stands beside its dump, and its citations stand beside it', () => {
  for (const [path, html] of articles()) {
    assert.match(html, /<ol class="origin-lines"><li><a class="number" href="[^"]*#(?:D\d+-)?L\d+"/, path);
    assert.match(html, /\[N\]\. /, path);
    for (const file of ['cite.txt', 'cite.bib', 'cite.ris', 'cite.csl.json', 'index.json', 'index.txt']) {
      assert.ok(files.has(path.replace('index.html', file)), `${path}: ${file}`);
    }
  }
});

test('every feed keeps its schema and the rules of its form', async () => {
  const [atom, json] = ['feed.atom', 'feed.json'].map((name) => [...files].filter(([path]) => path.endsWith(name)));
  assert.ok(atom !== undefined && json !== undefined && atom.length > 6 && json.length === atom.length);
  assert.deepEqual(await atomFaults(atom), []);
  assert.deepEqual(jsonFeedFaults(json), []);
});

test('pages stay light: the styles, an article over the wire, and what must come before its first paint', () => {
  assert.ok(gzipSync(files.get('assets/site.css') ?? '').length <= 20 * 1024);
  assert.ok(gzipSync(files.get('assets/article.js') ?? '').length <= 512);
  assert.ok(gzipSync(files.get('assets/copy.js') ?? '').length <= 1024);
  for (const [path, html] of articles()) {
    assert.ok(gzipSync(html).length <= 25 * 1024, path);
    const blocking = [
      ...html.matchAll(/<link rel="stylesheet"|<script(?![^>]*type="(?:module|application\/ld\+json)")/g),
    ];
    assert.ok(1 + blocking.length <= 2, path);
  }
});

test('no list names more than a hundred articles', () => {
  for (const [path, html] of pages()) {
    assert.ok((html.match(/<li class="entry/g)?.length ?? 0) <= 100, path);
  }
});

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
}
