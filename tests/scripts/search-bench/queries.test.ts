import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArticles } from '../../../scripts/search-bench/articles.ts';
import { drawQueries } from '../../../scripts/search-bench/queries.ts';
import { fold } from '../../../src/search/fold.ts';
import { phrasesOf } from '../../../src/search/grams.ts';
import { parseQuery } from '../../../src/search/query.ts';

const records = [...generateArticles(300)];
const queries = drawQueries(records, 330);
const ofKind = (kind: string) => queries.filter((query) => query.kind === kind).map(({ text }) => text);

test('draws as many queries of every kind, the same each time', () => {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  assert.ok(queries.length >= 300, String(queries.length));
  assert.equal(kinds.length, 17);
  for (const kind of kinds) assert.ok(ofKind(kind).length >= 10, kind);
  assert.deepEqual(drawQueries([...generateArticles(300)], 330), queries);
});

test('a query asks for its words and for nothing else', () => {
  for (const { text } of queries) {
    const { clauses, mistakes } = parseQuery(text);
    assert.deepEqual(mistakes, [], text);
    assert.deepEqual(
      clauses.map(({ choices: [choice] }) => choice?.phrase),
      phrasesOf(text),
      text,
    );
  }
});

test('the kinds are what they are called', () => {
  assert.ok(ofKind('single characters').every((text) => [...fold(text)].length === 1));
  assert.ok(ofKind('across punctuation').every((text) => [...text].length === [...fold(text)].length + 1));
  assert.ok(ofKind('numbers with a point').every((text) => /\d\.\d/.test(fold(text))));
  assert.ok(ofKind('numbers in quotes').every((text) => /^“\d+”/.test(text)));
  assert.ok(ofKind('full-width').every((text) => /[！-～]/.test(text)));
  assert.ok(ofKind('traditional').every((text) => fold(text) !== text));
  assert.ok(ofKind('two words').every((text) => phrasesOf(text).length === 2));
});
