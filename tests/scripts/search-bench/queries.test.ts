import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArticles } from '../../../scripts/search-bench/articles.ts';
import { drawQueries } from '../../../scripts/search-bench/queries.ts';
import { ArticleRecord } from '../../../src/model/record.ts';

const articles = [...generateArticles(60)];

test('the same number of articles is the same articles, valid ones, and more of them are older ones', () => {
  assert.deepEqual([...generateArticles(30)], articles.slice(0, 30));
  for (const article of articles.slice(0, 5)) assert.deepEqual(ArticleRecord.parse(article), article);
  const days = articles.map(({ date }) => date.edtf);
  assert.deepEqual(days, days.toSorted().toReversed());
});

test('queries are the same in every run, and as many of every kind', () => {
  const queries = drawQueries(articles, 60);
  assert.deepEqual(drawQueries(articles, 60), queries);
  const kinds = new Set(queries.map(({ kind }) => kind));
  assert.equal(kinds.size, 15);
  for (const kind of kinds) assert.equal(queries.filter((query) => query.kind === kind).length, 4, kind);
});

test('digits, Latin, full-width forms and traditional characters are among the queries', () => {
  const texts = drawQueries(articles, 150).map(({ text }) => text);
  for (const pattern of [/^\d/, /[a-z]/i, /[\uff01-\uff5e]/, /^\p{Script=Han}$/u, / /]) {
    assert.ok(
      texts.some((text) => pattern.test(text)),
      String(pattern),
    );
  }
});
