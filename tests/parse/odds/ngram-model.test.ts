import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldRun, loadNgramModel, NgramModel } from '../../../src/parse/odds/ngram-model.ts';

test('characters that the prose shows together gain across a seam, those it shows apart lose', () => {
  const model = new NgramModel({ '': '夜9船9灯9渡3', 夜: '船8灯', 渡: '船', 夜船: '灯6' });
  assert.ok(model.weighAcross('添开夜', '船') > 0.5);
  assert.ok(model.weighAcross('添开夜', '渡') < 0);
  assert.ok(model.weighAcross('添开夜船', '灯') > model.weighAcross('渡船', '灯'));
});

test('a text of nothing, or of characters that the prose never shows, gains nothing', () => {
  const model = new NgramModel({ '': '夜9船9', 夜: '船8' });
  assert.equal(model.weighAcross('', '船'), 0);
  assert.equal(model.weighAcross('夜', ''), 0);
  assert.equal(model.weighAcross('龘', '靐'), 0);
});

test('blanks, the width of marks and the digits themselves make no difference', () => {
  assert.equal(foldRun('船， 1 2 班'), '船,##班');
  const { weighAcross } = bound();
  assert.equal(weighAcross('添开 3 ', '班夜船'), weighAcross('添开７', '班 夜船'));
});

test('the learned model knows words of the news across a seam', () => {
  const { weighAcross } = bound();
  assert.ok(weighAcross('我市召开工作会', '议') > 1);
  assert.ok(weighAcross('记者从市教育', '局了解到') > weighAcross('记者从市教育', '灯了解到') + 1);
});

function bound() {
  const model = loadNgramModel();
  return { weighAcross: (left: string, right: string) => model.weighAcross(left, right) };
}
