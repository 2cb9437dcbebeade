import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluatePages } from '../../../scripts/evaluate/evaluate-pages.ts';
import { formatDiff } from '../../../scripts/evaluate/format-diff.ts';
import { generateLabelledPages } from '../../../scripts/evaluate/generate-labelled-pages.ts';
import { checkLineNumbers, Label, parseLabel } from '../../../scripts/evaluate/label.ts';
import { generatePage, generatePages } from '../../../scripts/generate-corpus/generate-page.ts';
import { defaultSettings } from '../../../scripts/generate-corpus/settings.ts';
import { resultOfLabel } from '../evaluate/result-of-label.ts';

const pages = [...generatePages(90, 5)];

test('the same seed gives the same bytes, whatever pages were made before', () => {
  assert.deepEqual([...generatePages(90, 5)], pages);
  assert.deepEqual(generatePage(5, 42), pages[42]);
});

test('another seed and another page give other texts', () => {
  const texts = [...pages, ...generatePages(30, 6)].map(({ dump }) => dump.text);
  assert.equal(new Set(texts).size, texts.length);
});

test('there are pages of every dialect', () => {
  assert.deepEqual([...new Set(pages.map(({ dialect }) => dialect))].sort(), ['ocr-markdown', 'pdf-text', 'plain']);
});

test('every line that is not blank is labelled once, but the head of a series by each of its parts', () => {
  for (const { dump, label } of pages) {
    const lines = dump.text.split('\n');
    const times = new Map<number, number>();
    for (const number of [...new Set(label.articles.flatMap(({ series }) => series)), ...ownLines(label)]) {
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    lines.forEach((line, index) => {
      assert.equal(times.get(index + 1) ?? 0, line.trim() === '' ? 0 : 1, `${dump.path}:${index + 1} ${line}`);
    });
  }
});

test('labels have the form of hand labels', () => {
  for (const { dump, label } of pages) {
    const read = parseLabel(JSON.stringify(label), dump.path);
    assert.deepEqual(read, label);
    checkLineNumbers(read, dump.text.split('\n').length, dump.path);
  }
  assert.ok(!Label.safeParse({ ...pages[0]?.label, seams: [[3]] }).success);
});

test('seams join two lines of one paragraph, and the first stops inside a sentence', () => {
  const seams = pages.flatMap(({ dump, label }) => (label.seams ?? []).map((seam) => ({ dump, label, seam })));
  assert.ok(seams.length > 50);
  for (const { dump, label, seam } of seams) {
    const [from, to] = seam;
    const paragraph = label.articles.flatMap(({ body }) => body).find(({ lines }) => lines.includes(from));
    assert.equal(paragraph?.lines[paragraph.lines.indexOf(from) + 1], to, `${dump.path}:${from}`);
    const lines = dump.text.split('\n');
    assert.doesNotMatch(lines[from - 1] ?? '', /[。！？!?”’]$/u, `${dump.path}:${from}`);
    assert.doesNotMatch(lines[to - 1] ?? '', /^[，。、；：！？,;:!?”’）)]/u, `${dump.path}:${to}`);
  }
});

test('the truth measured against itself has no fault', () => {
  const labelled = generateLabelledPages(60, 11);
  const results = new Map(labelled.map(({ dump, label }) => [dump.path, resultOfLabel(label, dump.text)]));
  const evaluated = evaluatePages(labelled, (dump) => {
    const result = results.get(dump.path);
    if (!result) throw new Error(`no result for ${dump.path}`);
    return result;
  });
  for (const { name, summary, measured } of evaluated) {
    const { articles, found, spacing, lost, doubled, invented, disagreeing, ...shares } = summary;
    assert.equal(found, articles, name);
    assert.deepEqual([spacing, lost, doubled, invented, disagreeing], [0, 0, 0, 0, 0], name);
    for (const [key, share] of Object.entries(shares)) {
      assert.ok(share === null || Math.abs(share - 1) < 1e-9, `${name}: ${key} is ${share}`);
    }
    assert.deepEqual(formatDiff(measured), [], name);
  }
});

test('a feature that is switched off is on no page', () => {
  const settings = { ...defaultSettings, seriesOnPage: 0, interleavedGroup: 0, adjacentSeam: 0, photoInParagraph: 0 };
  const plain = [...generatePages(20, 3, settings)];
  assert.deepEqual(
    plain.flatMap(({ label }) => label.seams),
    [],
  );
  assert.ok([...generatePages(20, 3)].some(({ label }) => (label.seams ?? []).length > 0));
});

/** Every line a label lists, series heads aside. */
function ownLines(label: Label): number[] {
  return [
    ...label.articles.flatMap(({ title, kicker, subtitle, column, bylineLines = [], body }) => [
      ...[title, kicker, subtitle, column, bylineLines].flat(),
      ...body.flatMap(({ lines }) => lines),
    ]),
    ...label.photos.flatMap(({ lines, credit }) => [...lines, ...credit]),
    ...label.furniture,
    ...label.orphanHeadlines,
  ];
}
