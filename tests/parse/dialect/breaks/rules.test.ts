import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gap } from '../../../../src/parse/dialect/breaks/gap.ts';
import { indent } from '../../../../src/parse/dialect/breaks/indent.ts';
import type { BreakRule } from '../../../../src/parse/dialect/breaks/line-end.ts';
import { openQuote } from '../../../../src/parse/dialect/breaks/open-quote.ts';
import { openingWords } from '../../../../src/parse/dialect/breaks/opening-words.ts';
import { isSignatureBehind } from '../../../../src/parse/dialect/breaks/signature.ts';
import { speakerBehind } from '../../../../src/parse/dialect/breaks/speaker.ts';
import type { Layout } from '../../../../src/parse/dialect/layout.ts';
import { layoutOf, lineOf } from '../invented-lines.ts';

function weigh(rule: BreakRule, before: string, line: string, changed: Partial<Layout> = {}): number {
  const end = { before: lineOf(before), text: before, line: lineOf(line), next: undefined };
  return rule.weigh({ ...end, layout: layoutOf([], changed) });
}

test('gap: no blank line joins where blank lines part paragraphs, and says nothing elsewhere', () => {
  assert.ok(weigh(gap, '灯亮了。', '船开了', { parted: true }) < 0);
  assert.equal(weigh(gap, '灯亮了。', '船开了'), 0);
});

test('indent: a line without one joins where indents were kept, and one with an indent does not', () => {
  assert.ok(weigh(indent, '灯亮了。', '船开了', { indented: true }) < 0);
  assert.equal(weigh(indent, '灯亮了。', '　　船开了', { indented: true }), 0);
  assert.equal(weigh(indent, '灯亮了。', '船开了'), 0);
});

test('opening words: a time, a source or a speaker parts; the middle of a clause does not', () => {
  for (const line of ['近日，柳湾镇', '据 了 解 ，夜 船', '船老大表示，明年'])
    assert.ok(weigh(openingWords, '灯亮了。', line) > 0);
  for (const line of ['河面上起了雾', '河面近日', '说话的人多']) assert.equal(weigh(openingWords, '灯亮了。', line), 0);
});

test('speaker: who spoke joins behind a quotation, and parts nothing behind a sentence', () => {
  for (const line of ['船老大说。', '说起夜船，他笑了', '柏小舟告诉记者，夜里'])
    assert.ok(weigh(speakerBehind, '“有船了。”', line) < 0);
  assert.equal(weigh(speakerBehind, '灯亮了。', '船老大说。'), 0);
  assert.equal(weigh(speakerBehind, '“有船了。”', '河面上起了雾'), 0);
});

test('open quote: a quotation of several sentences joins, a closed one does not', () => {
  assert.ok(weigh(openQuote, '他说：“有船了。', '往后不绕路了。”') < 0);
  assert.equal(weigh(openQuote, '他说：“有船了。”', '河面上起了雾'), 0);
});

test('open quote: nor does one whose next paragraph opens its quotation anew', () => {
  assert.equal(weigh(openQuote, '他说：“有船了。', '“往后不绕路了。”'), 0);
});

test('signature: names, roles and jump lines in brackets join, though a wrap cut them', () => {
  const isBehind = (text: string, next?: string) =>
    isSignatureBehind(lineOf(text), next === undefined ? undefined : lineOf(next), layoutOf([]));
  for (const text of ['（柏小舟）', '（记者 柏小舟 通讯员 路知远）', '（下转第二版）'])
    assert.equal(isBehind(text), true);
  assert.equal(isBehind('（记者 柏小舟 通讯员 路', '知远）'), true);
  for (const text of ['（二期）', '（记者 柏小舟）昨日，夜船开了', '柏小舟', '（票价三元）'])
    assert.equal(isBehind(text), false);
});
