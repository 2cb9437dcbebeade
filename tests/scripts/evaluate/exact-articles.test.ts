import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameBody, measureExactArticles } from '../../../scripts/evaluate/exact-articles.ts';
import { changeParagraph, measureInvented, recordOf } from './invented-page.ts';

test('finds all articles of a faultless parse', () => {
  assert.deepEqual(measureInvented().figures.exact, { correct: 2, predicted: 2, expected: 2 });
});

test('does not mind blanks and width, nor where the dateline stands', () => {
  const { figures } = measureInvented((result) => {
    const record = recordOf(result, 'article-1');
    record.title = ' 磨坊里　办起故事会';
    delete record.dateline;
    changeParagraph(record, 0, (text) => `本报讯（记者 柏小舟　通讯员 路知远）${text.replaceAll(',', '，')}`);
  });
  assert.equal(figures.exact.correct, 2);
});

test('does not count an article with another title', () => {
  const { figures } = measureInvented((result) => {
    recordOf(result, 'article-1').title = '磨坊里办起故事会每月两场';
  });
  assert.deepEqual(figures.exact, { correct: 1, predicted: 2, expected: 2 });
});

test('does not count an article whose paragraphs are in another order', () => {
  const { figures } = measureInvented((result) => {
    recordOf(result, 'article-1').body.reverse();
  });
  assert.equal(figures.exact.correct, 1);
});

test('takes list items with and without their marks for the same', () => {
  const { figures } = measureInvented((result) => {
    const list = recordOf(result, 'article-2').body[1];
    if (list?.type !== 'list') return assert.fail('no list');
    list.items = list.items.map((item) => item.replace(/^\d\./u, ''));
  });
  assert.equal(figures.exact.correct, 2);
});

test('leaves captions out of the body', () => {
  const { figures } = measureInvented((result) => {
    recordOf(result, 'article-1').body.push({
      type: 'figure',
      caption: '图为故事会现场。',
      credit: '',
      source: [[17, 17]],
    });
  });
  assert.equal(figures.exact.correct, 2);
});

test('counts a predicted article without a body, and none twice', () => {
  const { gold, predicted } = measureInvented((result) => {
    result.records.push({ ...recordOf(result, 'article-1'), id: 'article-3' });
    result.records.push({ ...recordOf(result, 'article-1'), id: 'article-4', body: [] });
  });
  const { score } = measureExactArticles(gold.articles, predicted.articles);
  assert.deepEqual(score, { correct: 2, predicted: 4, expected: 2 });
});

test('allows one wrong character in two hundred', () => {
  const body = '渠'.repeat(400);
  assert.ok(isSameBody(body, `泥泥${body.slice(2)}`));
  assert.ok(!isSameBody(body, `泥泥泥${body.slice(3)}`));
  assert.ok(!isSameBody('渠'.repeat(199), '渠'.repeat(198)));
});
