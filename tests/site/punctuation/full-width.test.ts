import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toFullWidth } from '../../../src/site/punctuation/full-width.ts';

const all = ',;:!?()"\'.-';

const cases: readonly (readonly [what: string, printed: string, shown: string])[] = [
  ['commas, colons and the like', '雾散了,人说:走吧;灯亮着?亮着!', '雾散了，人说：走吧；灯亮着？亮着！'],
  ['brackets around Chinese', '本报讯(记者 陶然)渡口', '本报讯（记者 陶然）渡口'],
  ['brackets beside Chinese', '人工智能(AI)与雾号(2号)', '人工智能（AI）与雾号（2号）'],
  ['nested brackets', '渡口(老陶(船长)家)旁', '渡口（老陶（船长）家）旁'],
  ['a bracket whose other is elsewhere', '(记者陶然', '（记者陶然'],
  ['marks between a number and Chinese', '增长5.3%,其中9:30,共1,000人', '增长5.3%，其中9:30，共1,000人'],
  ['a mark between a number and the end', '全年共计2,300;', '全年共计2,300；'],
  ['a mark behind Latin words of a Chinese clause', '他们都用AI!', '他们都用AI！'],
  ['quotes by pairs', '"慢些走。"他说,"有雾。"', '“慢些走。”他说，“有雾。”'],
  ['a quotation that goes on elsewhere', '他说:"有雾。', '他说：“有雾。'],
  ['a quotation that began elsewhere', '有雾。"他说。', '有雾。”他说。'],
  ['quotes in a headline', '渡口"零等待" 乘客"零投诉"', '渡口“零等待” 乘客“零投诉”'],
  ['quotes within quotes', '他说:"这叫\'夜航\'。"', '他说：“这叫‘夜航’。”'],
  ['full stops behind Chinese', '雾散了.人也散了(完).', '雾散了。人也散了（完）。'],
  ['dashes', '--记渡口老陶', '——记渡口老陶'],
  ['English words quoted among Chinese', '牌上写着"No boats, sorry"几个字', '牌上写着“No boats, sorry”几个字'],
];

for (const [what, printed, shown] of cases) {
  test(`shows full-width: ${what}`, () => assert.equal(toFullWidth(printed, all), shown));
}

const kept: readonly (readonly [what: string, text: string])[] = [
  ['numbers', '渡口24.1米 9:30 1,000 3:2 1.2.3 10:30:15'],
  ['addresses', '渡口 https://www.example.com/a?b=1,2;c:3'],
  ['a telephone number', '渡口 (0392)3334444'],
  ['Latin words', "渡口 Hello, world: it's fine (really)"],
  ['a formula', '渡口 f(x), g(y)'],
  ['full-width marks', '渡口，“夜航”（第一班）。'],
  ['the dot of a number in a list', '一.渡口 二.夜航'],
];

for (const [what, text] of kept) {
  test(`leaves alone: ${what}`, () => assert.equal(toFullWidth(text, all), text));
}

test('a text without any Chinese stays', () => {
  assert.equal(toFullWidth('"Hello, world!" (he said)', all), '"Hello, world!" (he said)');
});

test('only the marks named are changed', () => {
  assert.equal(toFullWidth('雾,"散"了(完)', ',()'), '雾，"散"了（完）');
});

test('length, letters, digits and the marks of numbers never change', () => {
  const signs = fc.constantFrom(...'渡口灯雾a1, .;:!?()"\'-，“”（）。\n ');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => {
      const shown = toFullWidth(text, all);
      assert.equal(shown.length, text.length);
      assert.equal(shown.replace(/[^\p{L}\p{N}]/gu, ''), text.replace(/[^\p{L}\p{N}]/gu, ''));
      assert.equal(shown.match(/\d[.,:]\d/gu)?.join(), text.match(/\d[.,:]\d/gu)?.join());
    }),
  );
});
