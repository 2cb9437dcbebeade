import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGenre } from '../../../../../src/parse/fields/terms/genre/find-genre.ts';
import type { GenreInput } from '../../../../../src/parse/fields/terms/genre/genre-rule.ts';

const paragraph = '河岸上的柳树一年比一年粗，守林人的本子也一年比一年厚，记着哪棵树生了虫，哪段堤塌了角。'.repeat(3);
const reporter = { role: 'reporter', raw: '本报记者 石峻' } as const;
const author = { role: 'author', raw: '作者 简禾生' } as const;

function genreOf(input: Partial<GenreInput>): string {
  return findGenre({
    title: '守柳树的人',
    bylines: [],
    paragraphs: [paragraph, paragraph, paragraph],
    hasVerse: false,
    ...input,
  });
}

test('takes what has a dateline for a report, whatever its subtitle goes on to say', () => {
  assert.equal(genreOf({ bylines: [reporter], dateline: '本报讯' }), 'report');
  assert.equal(genreOf({ bylines: [reporter], dateline: '本报讯', subtitle: '——市区设立公平秤服务台' }), 'report');
});

test('takes a portrait or a visit for a feature', () => {
  assert.equal(genreOf({ bylines: [reporter], subtitle: '——记河道巡护员某某' }), 'feature');
  assert.equal(genreOf({ bylines: [reporter], subtitle: '——访花生合作社理事长某某' }), 'feature');
  assert.equal(genreOf({ bylines: [reporter], subtitle: '——龙翔街道引水管改造见闻' }), 'feature');
});

test('takes a long piece of a reporter without dateline for a feature, a short one not', () => {
  assert.equal(genreOf({ bylines: [reporter] }), 'feature');
  assert.equal(genreOf({ bylines: [reporter], paragraphs: [paragraph, paragraph] }), 'report');
});

test('takes a short body or a column of briefs for a brief', () => {
  assert.equal(genreOf({ paragraphs: ['八月十八日起，市区新增六处停车点。'], dateline: '本报讯' }), 'brief');
  assert.equal(genreOf({ column: '简讯', dateline: '本报讯' }), 'brief');
  assert.equal(genreOf({ column: '简朴人生', dateline: '本报讯' }), 'report');
  assert.equal(genreOf({ paragraphs: [], dateline: '本报讯' }), 'report');
});

test('takes questions and answers for an interview, one quoted question not', () => {
  const answers = ['问：要戴口罩吗？', '答：要。', '问：要关窗吗？', '答：不必。', paragraph];
  assert.equal(genreOf({ bylines: [reporter], paragraphs: answers }), 'interview');
  assert.equal(
    genreOf({ bylines: [reporter], paragraphs: ['问：要戴口罩吗？', '答：要。', paragraph], dateline: '本报讯' }),
    'report',
  );
});

test('takes a piece on a book for a review, a report of its launch not', () => {
  assert.equal(genreOf({ bylines: [author], subtitle: '——读《柳岸年谱》' }), 'review');
  assert.equal(genreOf({ bylines: [author], title: '《柳岸年谱》读后' }), 'review');
  assert.equal(genreOf({ bylines: [reporter], dateline: '本报讯', title: '百人共读《柳岸年谱》' }), 'report');
});

test('takes an author without dateline for an essay, a reporter not', () => {
  assert.equal(genreOf({ bylines: [author] }), 'essay');
  assert.equal(genreOf({ column: '散文', bylines: [] }), 'essay');
  assert.equal(genreOf({ column: '散文', bylines: [reporter] }), 'feature');
});

test('takes a commentator or a column of comment for a commentary', () => {
  assert.equal(genreOf({ bylines: [{ role: 'author', raw: '本报评论员' }] }), 'commentary');
  assert.equal(genreOf({ column: '鹤城时评', bylines: [author] }), 'commentary');
  assert.equal(genreOf({ title: '短评：让长椅多一点', bylines: [author] }), 'commentary');
});

test('takes no report on talks for a commentary', () => {
  assert.equal(genreOf({ column: '街道社区谈', bylines: [reporter], dateline: '本报讯' }), 'report');
  assert.equal(genreOf({ title: '三方谈判收官', bylines: [reporter], dateline: '本报讯' }), 'report');
  assert.equal(genreOf({ title: '评论赛事的老人', bylines: [reporter], dateline: '本报讯' }), 'report');
});

test('takes lines of verse for verse, an essay that quotes a poem not', () => {
  assert.equal(genreOf({ hasVerse: true, paragraphs: [], bylines: [author] }), 'verse');
  assert.equal(genreOf({ hasVerse: true, bylines: [author] }), 'essay');
});
