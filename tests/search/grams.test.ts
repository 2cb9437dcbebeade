import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, property } from 'fast-check';
import { fold } from '../../src/search/fold.ts';
import { headLength, indexContent, phrasesOf, quotedPhrase } from '../../src/search/grams.ts';
import { printedText } from './printed-text.ts';

/** What Pagefind does with a quoted phrase: the place of its first word where all its words follow each other. */
function find(content: string, quoted: string): number {
  return ` ${content} `.includes(` ${quoted.slice(1, -1)} `)
    ? ` ${content} `
        .split(` ${quoted.slice(1, -1)} `, 1)
        .join('')
        .split(' ').length - 1
    : -1;
}

test('cuts a text into overlapping pairs', () => {
  const content = indexContent({ title: '', rest: ['老街坊'] });
  assert.match(content, / 老街 街坊 /);
});

test('asks for the pairs of the query as one phrase', () => {
  assert.equal(quotedPhrase(fold('老街坊！')), '"老街 街坊"');
});

test('asks for a single character as it is', () => {
  assert.equal(quotedPhrase('街'), '"街"');
});

test('white space in a query parts phrases, punctuation does not', () => {
  assert.deepEqual(phrasesOf(' 书屋\u3000老街，坊 书屋'), ['书屋', '老街坊']);
});

test('a query of punctuation alone asks for nothing', () => {
  assert.deepEqual(phrasesOf('，。 %'), []);
});

test('a phrase is found exactly where one field holds it', () => {
  check(
    property(printedText(), array(printedText(), { maxLength: 4 }), printedText(4), (title, rest, query) => {
      const content = indexContent({ title, rest });
      const isThere = [title, ...rest].map(fold);
      for (const phrase of phrasesOf(query)) {
        assert.equal(
          find(content, quotedPhrase(phrase)) !== -1,
          isThere.some((field) => field.includes(phrase)),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('every part of every field is found', () => {
  check(
    property(printedText(80), array(printedText(80), { maxLength: 3 }), (title, rest) => {
      const content = indexContent({ title, rest });
      for (const field of [title, ...rest].map(fold)) {
        const characters = [...field];
        characters.forEach((_, start) => {
          const phrase = characters.slice(start, start + 5).join('');
          assert.notEqual(find(content, quotedPhrase(phrase)), -1);
        });
      }
    }),
  );
});

test('a match begins in the head exactly where the title holds the phrase', () => {
  check(
    property(printedText(), array(printedText(), { maxLength: 4 }), printedText(4), (title, rest, query) => {
      const content = indexContent({ title, rest });
      for (const phrase of phrasesOf(query)) {
        const place = find(content, quotedPhrase(phrase));
        assert.equal(place !== -1 && place < headLength, fold(title).includes(phrase));
      }
    }),
    { numRuns: 2000 },
  );
});

test('24.1 is not found in 241, nor 241 in 24.1', () => {
  const point = indexContent({ title: '', rest: ['24.1万亩'] });
  const none = indexContent({ title: '', rest: ['241万亩'] });
  assert.equal(find(none, quotedPhrase(fold('24.1万'))), -1);
  assert.equal(find(point, quotedPhrase(fold('241万'))), -1);
  assert.notEqual(find(point, quotedPhrase(fold('24.1万'))), -1);
});
