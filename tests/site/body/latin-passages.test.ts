import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latinPassages } from '../../../src/site/body/latin-passages.ts';
import { renderBody } from '../../../src/site/body/render-body.ts';
import { paragraph } from '../invented-records.ts';

test('a passage in Latin letters says that it is no Chinese', () => {
  const html = renderBody([paragraph('墙上写着“Every drop of water counts.”四个月没有擦掉。')]);
  assert.match(html, /墙上写着“<span lang="en">Every drop of water counts\.<\/span>”四个月没有擦掉。/);
});

test('names and abbreviations within Chinese stay in it', () => {
  for (const text of ['站里添了AED和Wi-Fi', '一双New Balance鞋', 'A和B和C', '第3、4、5号']) {
    assert.deepEqual(latinPassages(text), [{ words: text, isLatin: false }]);
  }
});

test('nothing of a text is lost', () => {
  const text = 'One, two, three! 一、二、三。Four five six';
  assert.equal(
    latinPassages(text)
      .map(({ words }) => words)
      .join(''),
    text,
  );
});
