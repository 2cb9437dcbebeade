import assert from 'node:assert/strict';
import { parseLabel } from '../../scripts/evaluate/label.ts';
import { measurePage } from '../../scripts/evaluate/measure-page.ts';
import { bodyTextOf } from '../../scripts/evaluate/predicted-page.ts';
import { ratesOf } from '../../scripts/evaluate/score.ts';
import type { PageResult } from '../../src/model/page.ts';
import { parsePage } from '../../src/parse/index.ts';
import { type SharedPage, testOnSharedPages } from '../shared-pages.ts';
import { assertPromises } from './page-promises.ts';
import { articlesOf, context, dumpOf } from './parse-text.ts';

/** Each page is parsed once in this file. */
const parsed = new Map<string, PageResult>();

function parseShared({ number, text }: SharedPage): PageResult {
  const result = parsed.get(number) ?? parsePage(dumpOf(text, `pages/${number}.txt`), context);
  parsed.set(number, result);
  return result;
}

testOnSharedPages('real pages lose, double and invent nothing, and every record is valid', (pages) => {
  assert.equal(pages.length, 5);
  for (const page of pages) assertPromises(page.text, parseShared(page));
});

testOnSharedPages('real pages yield at least eight articles with a title and a body', (pages) => {
  for (const page of pages) {
    const whole = articlesOf(parseShared(page)).filter(({ title, body }) => {
      return title !== '' && body.map(bodyTextOf).join('').length > 40;
    });
    assert.ok(whole.length >= 8, `page ${page.number}: ${whole.length} articles`);
  }
});

testOnSharedPages('real pages give at least 95 % of labelled articles exactly', (pages) => {
  const labelled = pages.filter(({ label }) => label !== null);
  assert.equal(labelled.length, 3);
  for (const page of labelled) {
    const label = parseLabel(JSON.stringify(page.label), `label of page ${page.number}`);
    const { exact } = measurePage(label, page.text, parseShared(page)).figures;
    const f1 = ratesOf(exact)?.f1 ?? 0;
    assert.ok(
      f1 >= 0.95,
      `page ${page.number}: exact-article F1 ${f1.toFixed(3)}, ${exact.correct} of ${exact.expected}`,
    );
  }
});
