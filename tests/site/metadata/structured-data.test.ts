import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from '../../../src/site/messages.ts';
import { articleMetaTags } from '../../../src/site/metadata/meta-tags.ts';
import { articleStructuredData, embedJson } from '../../../src/site/metadata/structured-data.ts';
import { inferred, inventedRecords, record, settings } from '../invented-records.ts';
import { schemaOrgFaults } from './schema-org.ts';

const messages = messagesFor('zh-Hans');

function graphOf(given: Parameters<typeof record>[0]) {
  const data = articleStructuredData({
    record: record(given),
    trail: [['/papers/', '报纸']],
    messages,
    settings,
    link: (address) => `https://archive.example${address}`,
  });
  return JSON.parse(embedJson(data))['@graph'];
}

test('an article stands in its issue, and the issue in its newspaper', () => {
  const [article, trail] = graphOf({ id: 'a', bylines: [{ name: '尹晓禾', role: 'reporter', raw: '记者 尹晓禾' }] });
  assert.equal(article['@type'], 'NewsArticle');
  assert.equal(article.datePublished, '2026-03-14');
  assert.equal(article.printPage, '02');
  assert.equal(article.printSection, '要闻');
  assert.deepEqual(article.author, [{ '@type': 'Person', name: '尹晓禾' }]);
  assert.equal(article.contentLocation[0].name, '鹤壁市');
  assert.equal(article.isPartOf['@type'], 'PublicationIssue');
  assert.equal(article.isPartOf.isPartOf.name, '鹤壁日报');
  assert.deepEqual(
    trail.itemListElement.map(({ position, item }: { position: number; item: string }) => [position, item]),
    [
      [1, 'https://archive.example/papers/'],
      [2, 'https://archive.example/articles/a/'],
    ],
  );
});

test('whatever a record holds, its data keep schema.org’s types and properties', () => {
  for (const given of inventedRecords()) {
    const graph = graphOf(given);
    assert.deepEqual(schemaOrgFaults({ '@context': 'https://schema.org', '@graph': graph }), [], given.id);
  }
});

test('the check of this test finds what schema.org does not have', () => {
  const graph = graphOf({ id: 'a' });
  const faultsOf = (change: object) =>
    schemaOrgFaults({ '@context': 'https://schema.org', '@graph': [{ ...graph[0], ...change }] });
  assert.deepEqual(faultsOf({}), []);
  assert.deepEqual(faultsOf({ '@type': 'NewsPiece' }), ['schema.org has no type NewsPiece']);
  assert.deepEqual(faultsOf({ colour: 'red' }), ['NewsArticle has no property colour']);
  assert.deepEqual(faultsOf({ headline: undefined }), [
    'NewsArticle lacks headline',
    'NewsArticle.headline takes Text, not undefined',
  ]);
  assert.match(
    faultsOf({ author: { '@type': 'Newspaper', name: '鹤壁日报' } }).join(),
    /author takes .*, no Newspaper/,
  );
  assert.match(faultsOf({ datePublished: '2026年3月' }).join(), /datePublished takes Date/);
});

test('a piece without a byline is the house’s own, and a newspaper is no author', () => {
  const [article] = graphOf({ id: 'a', bylines: [] });
  assert.deepEqual(article.author, [{ '@type': 'Organization', name: '鹤壁日报' }]);
});

test('a date wider than a day is no publication date', () => {
  const [article] = graphOf({ id: 'a', date: inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season') });
  assert.equal(article.datePublished, undefined);
  assert.equal(article.isPartOf.datePublished, undefined);
});

test('no word of a headline can end the script element', () => {
  const text = embedJson({ headline: '</script><script>alert(1)</script>' });
  assert.doesNotMatch(text, /</);
  assert.equal(JSON.parse(text).headline, '</script><script>alert(1)</script>');
});

test('a reference manager reads a newspaper article', () => {
  const [first = record({ id: 'a' })] = inventedRecords();
  const tags = new Map(
    articleMetaTags(first, messages, settings).map((tag) => [tag.name ?? tag.property, tag.content]),
  );
  assert.equal(tags.get('z:itemType'), 'newspaperArticle');
  assert.equal(tags.get('prism.publicationName'), '鹤壁日报');
  assert.equal(tags.get('citation_publication_date'), '2026/03/14');
  assert.equal(tags.get('citation_author'), '桑一苇');
  assert.equal(tags.get('og:type'), 'article');
  assert.equal(tags.has('og:url'), false);
});
