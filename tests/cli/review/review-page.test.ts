import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { decodeDump } from '../../../src/archive/decode.ts';
import { reviewMessages } from '../../../src/cli/review/messages.ts';
import { renderReview } from '../../../src/cli/review/ReviewPage.tsx';
import { visibleSigns } from '../../../src/site/visible-signs.ts';
import { parseText } from '../../parse/parse-text.ts';
import { testOnSharedPages } from '../../shared-pages.ts';
import { smallDump } from '../temporary-archive.ts';
import { anchorsOf, shownLines, shownRecords, targetsOf, textOf } from './page-parts.ts';

const chinese = reviewMessages('zh-Hans');
const dumps = fileURLToPath(new URL('../../../content/dumps', import.meta.url));

function review(text: string, messages = chinese): string {
  return renderReview(parseText(text), text, messages);
}

function sampleDumps(): { name: string; text: string }[] {
  const files = readdirSync(dumps, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  return files.sort().map((name) => ({ name, text: decodeDump(readFileSync(join(dumps, name))).text }));
}

/** What holds for the review of any dump. */
function assertReview(text: string, html: string): void {
  assert.equal(
    signsOf(shownLines(html).join('')),
    signsOf(visibleSigns(text)),
    'every sign of the dump, once, in order',
  );
  const anchors = anchorsOf(html);
  assert.equal(new Set(anchors).size, anchors.length, 'anchors are unique');
  const missing = targetsOf(html).filter((target) => !anchors.includes(target));
  assert.deepEqual(missing, [], 'links within the page lead somewhere');
}

/** The signs that are not blank. Line ends are pictures in `visibleSigns` and nowhere in lines. */
function signsOf(text: string): string {
  return text.replace(/[\s␊␍]/gu, '');
}

for (const { name, text } of sampleDumps()) {
  test(`shows every sign of ${name} exactly once, and links articles and lines both ways`, () => {
    const html = review(text);
    assertReview(text, html);
    const lines = new Set(anchorsOf(html).filter((anchor) => /^L\d+$/.test(anchor)));
    const targets = targetsOf(html);
    assert.ok(shownRecords(html).length > 0);
    for (const record of shownRecords(html)) {
      for (const [block = ''] of record.matchAll(/<div id="r\d+-b\d+".*?<\/span><\/div>/gs)) {
        const led = targetsOf(block).filter((target) => target.startsWith('L'));
        assert.ok(led.length > 0 && led.every((target) => lines.has(target)), block);
      }
      const blocks = anchorsOf(record).filter((anchor) => /^r\d+-b\d+$/.test(anchor));
      assert.deepEqual(
        blocks.filter((block) => !targets.includes(block)),
        [],
        'lines lead to every block',
      );
    }
  });
}

testOnSharedPages('reviews of real pages show every sign once, too', (pages) => {
  for (const { text } of pages) assertReview(text, review(text));
});

test('shows hostile text as text', () => {
  const hostile = '# <script>alert(1)</script>桥通了\n\n</style></span><img src=x onerror=alert(1)>&amp;"三月一日\n';
  const html = review(hostile);
  assertReview(hostile, html);
  assert.doesNotMatch(html, /<script|<img|<\/style><\/span>/);
  assert.match(shownLines(html).join('\n'), /<script>alert\(1\)<\/script>桥通了\n\n<\/style><\/span><img src=x/);
});

test('a path may hold anything', () => {
  const html = renderReview({ ...parseText(smallDump), dump: '</title><script>x</script>.txt' }, smallDump, chinese);
  assert.doesNotMatch(html, /<script/);
});

test('any text has a review', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => assertReview(text, review(text))),
    { numRuns: 60, seed: 8 },
  );
});

test('is one file that asks for nothing and runs nothing', () => {
  const html = review(smallDump);
  assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
  assert.doesNotMatch(html, /<script|<link|<img|src=|url\(|@import/);
});

test('tells the parts of an article, with their lines', () => {
  const [article = ''] = shownRecords(review(smallDump));
  const parts = [...article.matchAll(/class="label">([^<]*)<.*?href="#L(\d+)"/gs)].map(([, part, line]) => [
    part,
    line,
  ]);
  assert.deepEqual(parts, [
    ['主题', '1'],
    ['署名', '3'],
    ['消息头', '5'],
    ['正文', '5'],
    ['正文', '7'],
  ]);
});

test('stretches of one line lead each to its own part', () => {
  const html = review(smallDump);
  const line = /<li id="L5".*?<\/li>/s.exec(html)?.[0] ?? '';
  assert.deepEqual(targetsOf(/<span class="marks">.*?<span class="words"/s.exec(line)?.[0] ?? ''), [
    'r1-dateline',
    'r1-b0',
  ]);
  assert.match(line, /<span class="article tint-0 r1-dateline">本报讯<\/span>/);
  assert.match(line, /<span class="article tint-0 r1-b0">3月12日上午/);
});

test('a doubt stands at the height of its lines, with rule, reason and span', () => {
  const result = parseText(smallDump);
  const doubt = { rule: 'made-up', reason: 'Is <this> so?', span: [5, 7] as [number, number], score: 0.5 };
  const html = renderReview({ ...result, problems: [doubt] }, smallDump, chinese);
  assert.match(html, /<li class="notes" style="grid-row:5\/span 3">/);
  const note = /<div id="d1".*?<\/div>/s.exec(html)?.[0] ?? '';
  for (const words of ['疑1', 'made-up', 'Is <this> so?', '第 5–7 行', '把握 0.50'])
    assert.ok(textOf(note).includes(words), words);
  assert.match(html, /<li id="L5" class="line tint-0 d1"/);
  assert.match(html, /<li id="L7" class="line tint-0 d1"/);
  assert.match(html, /<li id="L6" class="line empty"/);
});

test('a doubt about the words of an article is marked in them', () => {
  const result = parseText(smallDump);
  const problem = { rule: 'truncated-end', reason: 'It ends too soon', span: [7, 7] as [number, number] };
  const records = result.records.map((record) => ({ ...record, problems: [problem] }));
  const [article = ''] = shownRecords(renderReview({ ...result, records, problems: [] }, smallDump, chinese));
  assert.match(article, /积水处理干净。<a class="doubt-sign" href="#d1" aria-label="疑1：It ends too soon">疑1<\/a>/);
  assert.equal(article.match(/doubt-sign/g)?.length, 1);
});

test('says at the top whether characters were lost, and shows which', () => {
  const result = parseText(smallDump);
  assert.match(review(smallDump), /字数相符/);
  const placements = result.placements.filter(({ part }) => part !== 'byline');
  const html = renderReview(
    { ...result, placements, conservation: { lost: 8, doubled: 0, invented: 0 } },
    smallDump,
    chinese,
  );
  assert.match(html, /字数不符：遗失 8 字，重复 0 字，多出 0 字/);
  assert.match(html, /<span class="lost">□本报记者 韦晓棠<\/span>/);
  assertReview(smallDump, html);
});

test('speaks English where the archive does', () => {
  const html = review(smallDump, reviewMessages('en'));
  assert.match(html, /<html lang="en">/);
  assert.match(html, /Every character accounted for/);
  assert.doesNotMatch(textOf(html.slice(html.indexOf('<nav'))).replaceAll(smallDump, ''), /整理|主题|存疑/);
});

test('a page whose punctuation is half-width says so, one in full-width does not', () => {
  const page = (comma: string) =>
    `# 渡口\n\n雾散了${comma}灯亮着${comma}人都走了。`.replace('雾', `雾起${comma}`.repeat(6));
  assert.ok(textOf(review(page(','))).includes('半角（,），网站显示为全角'));
  assert.ok(!textOf(review(page('，'))).includes('网站显示为全角'));
});
