import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { issueDay } from '../../src/archive/addresses.ts';
import { ArticleRecord } from '../../src/model/record.ts';
import { builtSite, pagesOf } from './built-site.ts';
import { inventedRecords, record } from './invented-records.ts';

/** The search page is a template of its own; where it is not there yet, nothing can be found at its address. */
const hasSearchPage = existsSync(join(import.meta.dirname, '../../templates/search.11ty.tsx'));

const searchScripts = ['assets/search.js'];

test('every relative link leads to a file of the site', async () => {
  const site = await builtSite();
  const broken: string[] = [];
  for (const [path, html] of pagesOf(site)) {
    for (const [, link = ''] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      assert.doesNotMatch(link, /^(\/|[a-z]+:)/, `${path} has a link that is not relative: ${link}`);
      const { pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `https://archive.example/${path}`);
      const target = `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
      if (target === 'search/index.html' && !hasSearchPage) continue;
      const file = site.files.get(target);
      // What the search brings to the pages is bundled after they are built.
      if (file === undefined && searchScripts.includes(target)) continue;
      if (file === undefined || (hash !== '' && !file.includes(`id="${hash.slice(1)}"`)))
        broken.push(`${path} → ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('no page has an inline script, style or handler, and all have a strict policy', async () => {
  for (const [path, html] of pagesOf(await builtSite())) {
    assert.doesNotMatch(html, /<style|<[a-z][^>]* (?:style|on[a-z]+)=/i, path);
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none';/, path);
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('ld+json'));
    if (path.startsWith('articles/')) {
      for (const tag of scripts)
        assert.match(tag, /^<script type="module" src="\.\.\/\.\.\/assets\/[a-z]+\.js">$/, path);
    } else if (path === '404.html') {
      for (const tag of scripts) assert.match(tag, /^<script type="module" src="[./]+assets\/not-found\.js">$/, path);
    } else if (path !== 'search/index.html') {
      assert.deepEqual(scripts, [], path);
      assert.doesNotMatch(html, /script-src/, path);
    }
  }
});

test('the page that a host shows for missing addresses finds its style sheet and script at every depth', async () => {
  const site = await builtSite();
  const html = site.files.get('404.html') ?? 'missing';
  const links = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link);
  const folders = [...site.files.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => dirname(`/base/${path}`));
  for (const folder of folders) {
    for (const asset of ['site.css', 'not-found.js', 'icon.svg']) {
      const found = links.some((link) => posix.join(folder, link) === `/base/assets/${asset}`);
      assert.ok(found, `${asset} from ${folder}`);
    }
  }
  assert.ok(
    links.every((link) => link.includes('assets/')),
    'nothing else is linked: it would hold at one depth only',
  );
});

test('without scripts the page for missing addresses leads to the address of the site, where that is known', async () => {
  const { files } = await builtSite({ settings: { address: 'https://archive.example/yubao/' } });
  assert.match(
    files.get('404.html') ?? '',
    /<a data-to="regions\/" href="https:\/\/archive\.example\/yubao\/regions\/">/,
  );
});

test('hostile words show as words', async () => {
  const { files } = await builtSite();
  const html = files.get('articles/hebi-20260314-02-hostile/index.html') ?? '';
  const [, title = ''] = /<h1>(.*?)<\/h1>/.exec(html) ?? [];
  assert.equal(
    title.replaceAll(/<wbr\/>|<span class="phrases">|<\/span>/g, ''),
    '店名叫“&lt;script>alert(1)&lt;/script>”的 A&amp;B 小铺 *不是* 广告',
  );
  assert.match(html, /招牌上写着 &#x3C;img src=x onerror=alert\(1\)>/);
  assert.match(html, /\[链接\]\(javascript:alert\(1\)\)/);
  assert.doesNotMatch(html, /<script>|<img/);
  const [opened, closed] = [/<script/g, /<\/script>/g].map((tag) => html.match(tag)?.length);
  assert.equal(opened, closed);
});

test('two builds are equal to the byte, whatever the order of records and the working directory', async (context) => {
  const here = process.cwd();
  const first = await builtSite();
  process.chdir(tmpdir());
  context.after(() => process.chdir(here));
  const second = await builtSite({ records: inventedRecords().toReversed() });
  assert.deepEqual([...second.files.keys()].toSorted(), [...first.files.keys()].toSorted());
  for (const [path, content] of first.files) assert.equal(second.files.get(path), content, path);
  assert.equal(process.cwd(), tmpdir());
});

test('nothing of the machine is in the site', async () => {
  const { files, out } = await builtSite();
  for (const [path, content] of files) {
    assert.ok(!content.includes(out) && !content.includes(process.cwd()), path);
    assert.doesNotMatch(content, /generator|Eleventy/i, path);
  }
});

test('tells how many pages it made', async () => {
  const site = await builtSite();
  assert.equal(site.pages, pagesOf(site).length);
});

test('the bulk data holds every record, oldest first', async () => {
  const { files } = await builtSite();
  const lines = (files.get('data/articles.ndjson') ?? '').trimEnd().split('\n');
  const records = lines.map((line) => ArticleRecord.parse(JSON.parse(line)));
  assert.equal(records.length, inventedRecords().length);
  assert.deepEqual(JSON.parse(files.get(`articles/${records[0]?.id}/index.json`) ?? ''), records[0]);
  const days = records.map(({ date }) => issueDay(date) ?? date.earliest ?? '');
  assert.deepEqual(days, days.toSorted());
  assert.match(files.get('data/articles.csv') ?? '', /^\ufeffid,kind,genre,title,/);
  assert.equal(JSON.parse(files.get('data/schema.json') ?? '').title, 'Yubao article record');
});

test('a cell that looks like a formula is disarmed', async () => {
  const { files } = await builtSite({ records: [record({ id: 'a', title: '=1+2' })] });
  assert.match(files.get('data/articles.csv') ?? '', /,'=1\+2,/);
});

test('an inferred date is marked and says what it rests on, a printed one is not marked', async () => {
  const { files } = await builtSite();
  const concluded = files.get('articles/hebi-20260314-02-00000001/index.html') ?? '';
  assert.match(concluded, /<span class="mark">推定<\/span>.*据文内“3月13日”推定，当在2026年3月13日至16日之间/);
  const printed = files.get('articles/hebi-20260314-02-verse/index.html') ?? '';
  assert.match(printed, /见报头/);
  assert.doesNotMatch(printed, /推定/);
});

test('a jump line leads to the page it names, or says that it is not held', async () => {
  const { files } = await builtSite();
  const html = files.get('articles/hebi-20260314-02-00000001/index.html') ?? '';
  for (const jump of ['上接第一版', '下转第三版']) {
    assert.match(html, new RegExp(`${jump} <span class="jump-target"[^>]*>(<a href="[^"]*/papers/[^"]*">)?（这一版`));
  }
});

test('a wide date is listed on its year as what it is', async () => {
  const { files } = await builtSite();
  const html = files.get('dates/2025/index.html') ?? '';
  assert.match(html, /老君庙会添了皮影|怀药晒场搭起了顶棚/);
  assert.match(html, /2025年7月至9月/);
  assert.equal(files.has('dates/2025/07/index.html'), false);
});

test('an English interface marks the articles as Chinese', async () => {
  const { files } = await builtSite({ settings: { language: 'en', title: 'Yubao Archive' } });
  const html = files.get('articles/hebi-20260314-02-00000001/index.html') ?? '';
  assert.match(html, /^<!doctype html>\n<html lang="en">/);
  assert.match(html, /<div class="text" lang="zh-Hans">/);
  assert.match(html, /14 March 2026/);
});

test('a template that fails is an error, and gives the working directory back', async () => {
  const here = process.cwd();
  const broken = record({ id: 'a' });
  Object.assign(broken, { problems: null });
  await assert.rejects(builtSite({ records: [broken] }), /article\.11ty\.tsx/);
  assert.equal(process.cwd(), here);
});

test('an empty archive still makes a site', async () => {
  const { files } = await builtSite({ records: [] });
  assert.match(files.get('index.html') ?? '', /档案还是空的/);
  assert.equal(files.get('data/articles.ndjson'), '');
});

test('a long list is cut into parts that link to one another', async () => {
  const records = Array.from({ length: 205 }, (_, index) =>
    record({
      id: `a-${String(index).padStart(3, '0')}`,
      source: { ...record({ id: 'x' }).source, spans: [[index + 1, index + 1]] },
    }),
  );
  const { files } = await builtSite({ records });
  const first = files.get('regions/410600/part-1/index.html') ?? '';
  assert.match(first, /a-000/);
  assert.match(first, /href="\.\.\/part-2\/"/);
  assert.match(files.get('regions/410600/index.html') ?? '', /a-204/);
  assert.ok(files.has('dates/2026/03/14/part-2/index.html'));
});
