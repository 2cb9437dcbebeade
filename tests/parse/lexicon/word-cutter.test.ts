import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type CharacterModel, readCharacterModel } from '../../../src/parse/lexicon/character-model.ts';
import { Dictionary } from '../../../src/parse/lexicon/dictionary.ts';
import { WordCutter } from '../../../src/parse/lexicon/word-cutter.ts';

let model: CharacterModel;
before(() => {
  model = readCharacterModel();
});

/** The words of a text by a dictionary of the words given, with what each weighs. */
function cut(text: string, words: Record<string, number>): string[] {
  const dictionary = new Dictionary();
  for (const [word, weight] of Object.entries(words)) dictionary.add(word, 'n', 1, weight);
  const cutter = new WordCutter({ dictionary, least: -16, median: -14, shares: new Float64Array() }, model);
  return cutter.cut(text).map(({ word }) => word);
}

test('cuts where the words together are most probable', () => {
  assert.deepEqual(cut('河南大学生', { 河南: -9, 大学: -8, 河南大学: -13, 大学生: -9 }), ['河南', '大学生']);
  assert.deepEqual(cut('河南大学生', { 河南: -9, 大学: -8, 河南大学: -11, 大学生: -30, 生: -6 }), ['河南大学', '生']);
});

test('takes no word across a blank, a line’s end, a comma or a full stop', () => {
  const words = { '夜，船': -1, '夜 船': -1, '夜\n船': -1, '夜。船': -1, '夜、船': -1 };
  assert.deepEqual(cut('夜，船', words), ['夜', '，', '船']);
  assert.deepEqual(cut('夜 船', words), ['夜', ' ', '船']);
  assert.deepEqual(cut('夜\n船', words), ['夜', '\n', '船']);
  assert.deepEqual(cut('夜。船', words), ['夜', '。', '船']);
  assert.deepEqual(cut('夜、船', words), ['夜、船'], 'other marks may stand in a word');
});

test('keeps letters with figures behind them and figures with their points together', () => {
  assert.deepEqual(cut('a12.5%b', {}), ['a12', '.', '5', '%', 'b']);
  assert.deepEqual(cut('3.5米', {}), ['3.5', '米']);
});

test('makes names of the characters that are left single', () => {
  assert.deepEqual(cut('孙志刚说起夜船', { 夜船: -9, 说起: -8 }), ['孙志刚', '说起', '夜船']);
});

test('never parts the two halves of a character outside the basic plane', () => {
  assert.deepEqual(cut('𠀀', {}), ['𠀀']);
  assert.deepEqual(cut('夜𠀀船', { 夜𠀀: -1 }), ['夜𠀀', '船']);
  assert.equal(cut('𠀀𠀁船𠀀', {}).join(''), '𠀀𠀁船𠀀');
});

test('gives the whole text back, also longer than any before', () => {
  const words = { 夜船: -5 };
  for (const text of ['', '夜船', '夜船'.repeat(5000)]) assert.equal(cut(text, words).join(''), text);
});
