import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite } from './built-site.ts';
import { inventedRecords, inventedTexts, record } from './invented-records.ts';

const address = 'papers/hebi-daily/2026-03-14/02/index.html';

/** The list entry of one line of the dump. */
function lineOf(html: string, line: number): string {
  return new RegExp(`<li id="L${line}"[^>]*>.*?</li>`, 's').exec(html)?.[0] ?? 'missing';
}

test('a page shows every line of its dump, numbered, each an anchor', async () => {
  const html = (await builtSite()).files.get(address) ?? '';
  const [text] = inventedTexts();
  assert.equal(html.match(/<li id="L\d+"/g)?.length, text?.lines.length);
  assert.match(lineOf(html, 5), /href="#L5">5<.*天刚亮，管水员曲守田沿着渠埂走了一个来回。/s);
  assert.match(lineOf(html, 7), /&lt;script>alert\(1\)&lt;\/script>”的 A&amp;B 小铺␌/);
});

test('where a stretch begins it is said where it went, with a link to the record; inside it is not repeated', async () => {
  const html = (await builtSite()).files.get(address) ?? '';
  assert.match(lineOf(html, 1), /class="to-furniture".*报头、栏目标志等/s);
  assert.doesNotMatch(lineOf(html, 1), /articles/);
  assert.match(
    lineOf(html, 2),
    /class="to-article".*稿件 <a href="[./]*\/articles\/hebi-20260314-02-00000001\/">渠水又到菜地头</s,
  );
  assert.doesNotMatch(lineOf(html, 3), /articles|稿件/);
  assert.doesNotMatch(lineOf(html, 5), /articles|稿件/, 'a blank line does not end a stretch');
  assert.match(lineOf(html, 6), /图片说明 <a href="[./]*\/articles\/hebi-20260314-02-photo1\/"/);
  assert.match(lineOf(html, 8), /未归入稿件 <a.*渠水又到菜地头/s, 'a line of two has both');
});

test('the colours have a key that counts the lines', async () => {
  const html = (await builtSite()).files.get(address) ?? '';
  const legend = /<ul class="dump-legend">.*?<\/ul>/s.exec(html)?.[0] ?? '';
  const entries = [...legend.matchAll(/<li class="to-([a-z]+)">[^<]*<span class="count">(\d+) 行/g)];
  assert.deepEqual(
    entries.map(([, place, count]) => [place, Number(count)]),
    [
      ['article', 5],
      ['photo', 1],
      ['residue', 1],
      ['furniture', 1],
    ],
  );
});

test('pages and issues can be turned, and what is not held is said', async () => {
  const html = (await builtSite()).files.get(address) ?? '';
  const turn = /<nav class="turn".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const cells = [...turn.matchAll(/<li>(.*?)<\/li>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim());
  assert.deepEqual(cells, ['上一版 未收', '下一版 第B04版：副刊', '上一期 2026年3月13日', '下一期 未收']);
  assert.match(turn, /rel="next" href="\.\.\/b04\/"/);
  assert.match(html, /<a href="\.\/" aria-current="page">第02版：要闻<\/a>/);
});

test('a page of which no dump is given has no raw text', async () => {
  const { files } = await builtSite({ texts: [] });
  assert.match(files.get(address) ?? '', /渠水又到菜地头/);
  assert.doesNotMatch(files.get(address) ?? '', /dump-lines/);
});

test('a second dump of the same page has anchors of its own', async () => {
  const [text] = inventedTexts();
  assert.ok(text);
  const source = { ...record({ id: 'x' }).source, dump: 'dumps/hebi/a-again.txt' };
  const records = [...inventedRecords(), record({ id: 'again', source })];
  const { files } = await builtSite({ records, texts: [text, { ...text, dump: source.dump }] });
  const ids = [...(files.get(address) ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(ids.includes('L1') && ids.includes('D2-L1'));
  assert.equal(new Set(ids).size, ids.length);
});

test('an issue of many pages is listed in parts of whole pages', async () => {
  const { source } = record({ id: 'x' });
  const records = Array.from({ length: 120 }, (_, index) =>
    record({
      id: `a-${index}`,
      page: { label: null, name: null },
      source: { ...source, dump: `dumps/hebi/${index % 3}.txt` },
    }),
  );
  const { files } = await builtSite({ records });
  const parts = ['', 'part-2/'].map((part) => files.get(`papers/hebi-daily/2026-03-14/${part}index.html`) ?? 'missing');
  assert.deepEqual(
    parts.map((html) => html.match(/<li class="entry/g)?.length),
    [80, 40],
  );
  assert.match(parts[0] ?? '', /rel="next" class="sibling next" href="part-2\/"/);
});
