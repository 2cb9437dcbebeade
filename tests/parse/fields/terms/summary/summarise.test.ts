import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../../../../src/parse/fields/terms/summary/sentences.ts';
import { summarise } from '../../../../../src/parse/fields/terms/summary/summarise.ts';

const long =
  '清晨六时，河面上还浮着一层白汽，巡护员推着自行车出了院门，车把上挂着网兜，后架上绑着竹竿，沿着左岸的土路一直骑到闸口，再从右岸折回来，二十年没有换过路线，也没有少走过一里，本子上的铅笔字密密麻麻';

test('takes two sentences where they fit', () => {
  assert.equal(summarise(['渠修好了。水来了。人笑了。', '第二段。']), '渠修好了。水来了。');
});

test('takes the first alone where the second would be too much', () => {
  const first = '老渠修好以后的第一股水在昨天傍晚流到了最远的一块麦地里。';
  assert.equal(summarise([`${first}${long}。`]), first);
});

test('cuts a long sentence at the end of a clause, in at most ninety characters', () => {
  const summary = summarise([`${long}。`]);
  assert.ok(summary.length <= 90);
  assert.match(summary, /[^，]…$/u);
  assert.ok(`${long}。`.startsWith(summary.slice(0, -1)));
  assert.equal(long.charAt(summary.length - 1), '，');
});

test('fills up a very short first sentence from the second', () => {
  const summary = summarise([`天还没亮。${long}。`]);
  assert.ok(summary.startsWith('天还没亮。清晨六时，'));
  assert.ok(summary.length <= 90 && summary.endsWith('…'));
});

test('leaves out dateline, byline brackets and jump line', () => {
  assert.equal(summarise(['本报讯（记者 石峻 通讯员 简禾生）渠修好了。水来了。']), '渠修好了。水来了。');
  assert.equal(summarise(['(上接第一版)渠修好了。']), '渠修好了。');
  assert.equal(summarise(['本报讯', '渠修好了。']), '渠修好了。');
});

test('keeps a lead that only begins like a dateline', () => {
  assert.equal(summarise(['本报讯息台今天开张。']), '本报讯息台今天开张。');
  assert.equal(summarise(['（图书馆旧址）门前有树。']), '（图书馆旧址）门前有树。');
});

test('does not end inside a quotation', () => {
  assert.deepEqual(splitSentences('“水来了！快开闸！”他喊。田里一片笑声。'), [
    '“水来了！快开闸！”他喊。',
    '田里一片笑声。',
  ]);
  assert.deepEqual(splitSentences('“水来了。”'), ['“水来了。”']);
});

test('reads no more sentences than are asked for', () => {
  assert.deepEqual(splitSentences('水来了。 快开闸！田里一片笑声', 2), ['水来了。', '快开闸！']);
  assert.deepEqual(splitSentences('水来了。 快开闸！田里一片笑声', 3), ['水来了。', '快开闸！', '田里一片笑声']);
});

test('closes a quotation it has to cut', () => {
  const summary = summarise([`老人说：“${long}。”`]);
  assert.match(summary, /…”$/u);
  assert.ok(summary.length <= 91);
});

test('is empty where there is no text', () => {
  assert.equal(summarise([]), '');
  assert.equal(summarise(['', '  ']), '');
});
