import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCut } from '../../../scripts/generate-corpus/cut-text.ts';
import { createRandom } from '../../../scripts/generate-corpus/random.ts';
import { spaceOut, wrapText } from '../../../scripts/generate-corpus/wrap-text.ts';

const text = '清早六点，（甲队）把“老水渠”里的石头搬上岸，1280块，一块也没少；午后，乙队接着干：挖泥、清草。';

test('broken lines hold the whole text, and none begins or ends with a sign that may not', () => {
  for (let width = 8; width < 25; width++) {
    const lines = wrapText(text, width, 2).map((line) => line.text);
    assert.equal(lines.join(''), text);
    for (const line of lines) {
      assert.doesNotMatch(line, /^[，。、；：）”]/u);
      assert.doesNotMatch(line, /[（“]$/u);
      assert.ok(line.length <= width + 4, line);
    }
    assert.ok(lines.some((line) => line.includes('1280')));
  }
});

test('a line is spaced out as a text layer gives it', () => {
  assert.equal(spaceOut('服务，并给予'), '服 务 ，并 给 予');
  assert.equal(spaceOut('把“老渠”修好'), '把“ 老 渠 ”修 好');
  assert.equal(spaceOut('10月17日'), '10月17日');
});

test('a paragraph is cut inside sentences only', () => {
  for (let seed = 0; seed < 60; seed++) {
    const at = findCut(text, createRandom(seed), 4);
    assert.ok(at !== null);
    assert.doesNotMatch(text.slice(0, at), /[。（“]$/u);
    assert.doesNotMatch(text.slice(at), /^[，。、；：）”]/u);
    assert.doesNotMatch(`${text.slice(at - 1, at + 1)}`, /^\d\d$/u);
  }
  assert.equal(findCut('太短', createRandom(1), 4), null);
});
