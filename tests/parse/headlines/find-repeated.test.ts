import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, outlineOf, parseLines, titlesOf } from '../parse-text.ts';

const title = '# 旧粮仓添了球馆 老街坊有了去处';
const head = [
  '本报讯（记者 柏小舟）停用八年的粮仓里，如今摆着十二张乒乓球台，每天清早就有人来。',
  '球馆由六位街坊轮流照看。',
];
const other = ['# 渡口添了夜船', '本报讯（记者 路知远）第一班夜船昨晚开了，船头挂着两盏马灯。'];
const rest = '账目每月贴在门口，收来的钱只用于换灯和修地板。';

test('text under a headline printed again goes on with the article it first stood over', () => {
  const result = parseLines(title, ...head, ...other, '# 老街坊有了去处', rest);
  assert.deepEqual(titlesOf(result), ['旧粮仓添了球馆 老街坊有了去处', '渡口添了夜船']);
  assert.deepEqual(articlesOf(result).map(outlineOf)[0]?.at(-1), `paragraph ${rest}`);
  assert.deepEqual(
    result.furniture.map(({ text, rule }) => [rule, text]),
    [['repeated-headline', '老街坊有了去处']],
  );
});

test('a headline with words of its own begins an article', () => {
  const result = parseLines(title, ...head, ...other, '# 老街坊有了新戏台', rest);
  assert.deepEqual(titlesOf(result), ['旧粮仓添了球馆 老街坊有了去处', '渡口添了夜船', '老街坊有了新戏台']);
  assert.deepEqual(result.furniture, []);
});

test('the same headline over another dateline begins an article', () => {
  const result = parseLines(title, ...head, ...other, '# 老街坊有了去处', `本报讯（记者 安子溪）${rest}`);
  assert.equal(articlesOf(result).length, 3);
});

test('a headline of three characters repeats nothing', () => {
  const result = parseLines(title, ...head, ...other, '# 老街坊', rest);
  assert.equal(titlesOf(result).at(-1), '老街坊');
});
