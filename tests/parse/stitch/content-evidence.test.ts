import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { ContentEvidence } from '../../../src/parse/stitch/content-evidence.ts';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';
import { spelledSubjectOf } from '../../../src/parse/topics/subject.ts';

const lexicon = loadLexicon();
const articles = [
  { text: '渡口添了夜船，船工柏小舟提着马灯。柏小舟说，灯要挂高。', place: '柳湾镇' },
  { text: '砖窑成了书屋，馆长钟闻笛写字。钟闻笛说，孩子要来。', place: '石桥镇' },
];
const evidenceOf = (...texts: readonly string[]) =>
  new ContentEvidence(texts, articles, nameFinder(['柏小舟', '钟闻笛', '骆青禾']), lexicon, (text) =>
    spelledSubjectOf(text, lexicon),
  );

test('people and places outweigh what else a text says', () => {
  for (const text of ['柏小舟说，书屋的灯也要挂高。', '柳湾镇的孩子也要来。']) {
    const evidence = evidenceOf(text);
    assert.ok(evidence.weigh(0, 0, -1, []) > evidence.weigh(0, 1, -1, []), text);
  }
});

test('who was introduced in a text above goes on speaking in the same article', () => {
  const evidence = evidenceOf('检验员骆青禾来了。骆青禾看了看。', '骆青禾说，样品合格。');
  for (const owner of [0, 1]) {
    assert.ok(evidence.looksBack(1));
    assert.ok(evidence.weigh(1, owner, 0, [owner]) > evidence.weigh(1, 1 - owner, -1, [owner]) + 1, String(owner));
  }
});

test('an item goes on with the article that counts up to the one before', () => {
  const counted = [{ text: '1.夜里有船吗？答：有。\n2.票价多少？', place: '' }, ...articles];
  const weigh = (text: string) => {
    const evidence = new ContentEvidence([text], counted, nameFinder([]), lexicon, (one) =>
      spelledSubjectOf(one, lexicon),
    );
    return evidence.weigh(0, 0, -1, []) - evidence.weigh(0, 1, -1, []);
  };
  assert.ok(weigh('3.灯要挂多高？') > weigh('灯要挂多高？') + 3);
});
