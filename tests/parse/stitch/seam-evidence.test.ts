import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonsOf, weighSeam } from '../../../src/parse/stitch/seam-evidence.ts';
import { context } from '../parse-text.ts';

const weigh = (left: string, right: string, page = '') => weighSeam(left, right, context.lexicon, page);

/** That the first pair belongs together more than the second, by more than `margin`. */
function isBetter([left, right]: [string, string], [otherLeft, otherRight]: [string, string], margin = 0.5): void {
  const [one, other] = [weigh(left, right), weigh(otherLeft, otherRight)];
  const reasons = `${one.score} ${reasonsOf(one).join(', ')} | ${other.score} ${reasonsOf(other).join(', ')}`;
  assert.ok(one.score > other.score + margin, reasons);
}

test('a word that the seam cut joins, half a word that nothing completes does not', () => {
  assert.ok(weigh('船工们扶正树苗、提', '水浇灌，忙到天黑。').score > 0);
  isBetter(['船工们扶正树苗、提', '水浇灌，忙到天黑。'], ['船工们扶正树苗、提', '近日，渡口开了夜船。'], 2);
});

test('after the end of a sentence nothing goes on', () => {
  assert.ok(weigh('船工们把树苗浇完了。', '水渠里还有半渠水。').score < 0);
});

test('nor after a colon', () => {
  isBetter(['船老大说，夜里', '也要把灯点亮。'], ['船老大这样说：', '也要把灯点亮。']);
});

test('but speech that a colon announced', () => {
  isBetter(
    ['谈到今后，船老大说得实在：', '“夜里也要把灯点亮。”'],
    ['谈到今后，船老大说得实在：', '夜里也要把灯点亮。'],
    2,
  );
});

test('a closing mark wants the one that opens it', () => {
  isBetter(['船老大说：“夜里也要把灯', '点亮。”他解开缆绳。'], ['船老大说，夜里也要把灯', '点亮。”他解开缆绳。'], 3);
});

test('a figure meets its unit', () => {
  isBetter(['夜船每晚载客200', '人，坐满了船。'], ['夜船每晚载客200', '船头挂着马灯。'], 2);
  isBetter(['夜船每晚往返二十', '个来回，坐满了人。'], ['夜船每晚往返二十', '船头挂着马灯。'], 1);
});

test('words that announce a figure want one, others do not', () => {
  isBetter(['夜船的乘客比去年增至', '五百多人，坐满了船。'], ['夜船的乘客比去年增至', '船头挂着两盏马灯。'], 2);
  isBetter(['夜船的票价降至', '3元，老人不收。'], ['夜船的票价降至', '船头挂着两盏马灯。'], 2);
  isBetter(['夜船从渡口开到', '船坞门口的石阶下。'], ['夜船的乘客达到', '船坞门口的石阶下。'], 1);
});

test('a verb at the end wants what follows', () => {
  isBetter(['渡口的船工们正在修补', '旧船板和缆绳。'], ['渡口的船工们都是老人', '旧船板和缆绳。']);
});

test('punctuation at the head of the second part, or a comma at the end of the first, joins', () => {
  isBetter(['夜船每晚往返二十趟', '，坐满了赶集的人。'], ['夜船每晚往返二十趟', '坐满了赶集的人。']);
  isBetter(['夜船每晚往返二十趟，', '坐满了赶集的人。'], ['夜船每晚往返二十趟', '坐满了赶集的人。']);
});

test('a run of characters that stands elsewhere on the page joins', () => {
  const page = '柳湾渡口开了夜船';
  assert.ok(weigh('村民走到柳湾', '渡口等船。', page).score > weigh('村民走到柳湾', '渡口等船。').score);
});

test('words that open a paragraph part', () => {
  isBetter(['村民走到柳湾渡口', '等船的人不少。'], ['村民走到柳湾渡口', '据了解，等船的人不少。'], 1.5);
  isBetter(['村民走到柳湾渡口', '等船的人不少。'], ['村民走到柳湾渡口', '船老大柏大爷说：“不少。”'], 1);
});

test('every reason says what it weighs', () => {
  const evidence = weigh('夜船每晚载客200', '人，坐满了船。');
  const [{ score }, reasons] = [evidence, reasonsOf(evidence)];
  const sum = reasons.reduce((total, reason) => total + Number(/\(([+-]\d+\.\d)\)$/.exec(reason)?.[1]), 0);
  assert.ok(Math.abs(sum - score) < 0.1 * reasons.length, `${score}: ${reasons.join(', ')}`);
});

test('empty texts have a score', () => {
  assert.ok(Number.isFinite(weigh('', '').score));
});
