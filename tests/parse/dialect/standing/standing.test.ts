import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countBylineLines } from '../../../../src/parse/dialect/standing/byline-lines.ts';
import { countCaptionLines } from '../../../../src/parse/dialect/standing/caption-line.ts';
import { leadsToArticle } from '../../../../src/parse/dialect/standing/leads-to-article.ts';
import { countVerseLines } from '../../../../src/parse/dialect/standing/verse-lines.ts';
import { weighHeadline } from '../../../../src/parse/dialect/standing/weigh-headline.ts';
import { layoutOf, linesOf } from '../invented-lines.ts';

const full = '挑着新摘的豆角和刚出锅的豆腐等着上船';
const opening = '本报讯（记者 柏小舟）第一班夜船昨晚';

const bylineLines = (...texts: readonly string[]) => countBylineLines(linesOf(...texts), 0);

test('a byline is one line, or two where the column cut it', () => {
  assert.equal(bylineLines('□本报记者 柏小舟', full), 1);
  assert.equal(bylineLines('□本报记者 柏小舟 通讯员 路', '知远', full), 2);
  assert.equal(bylineLines('□本报记者 柏小舟 通讯员', '路知远 安子溪', full), 2);
});

test('none where a sentence names a reporter, and no second line that is a byline of its own', () => {
  assert.equal(bylineLines('记者到渡口时，船已经开了', full), 0);
  assert.equal(bylineLines('□本报记者 柏小舟', '作者 路知远'), 1);
});

function captionLines(texts: readonly string[], index: number): number {
  const lines = linesOf(...texts);
  return countCaptionLines(lines, index, layoutOf(lines));
}

test('a caption inside a sentence is one that its words, its credit or the line below show', () => {
  assert.equal(captionLines([full, '乘客在船头看灯。 柳湾镇供图', full], 1), 1);
  assert.equal(captionLines([full, '图为乘客在船头看灯。', full], 1), 1);
  assert.equal(captionLines([full, '3月8日，乘客在柳湾渡口的', '船头看灯。', '李小舟 摄'], 1), 2);
  assert.equal(captionLines([full, '乘客在船头看两岸的灯。', '李小舟 摄', full, full], 1), 1);
});

test('a caption apart from the text above may be wider than its column, and its credit cut', () => {
  const wide = ['3月8日，在柳湾渡口，乘客在船头看两岸马灯的情景。 本报记者柏小舟/文 柳湾镇街', '道/图'];
  assert.equal(captionLines([full, ...wide], 1), 2);
  const texts = [full, full, '读灯会上，孩子们围着绘本听船老大讲', '故事。 本报记者 李小舟 摄', full];
  const lines = linesOf(...texts).map((line, index) => (index === 2 ? { ...line, gap: 1 } : line));
  assert.equal(countCaptionLines(lines, 2, layoutOf(lines)), 2);
  assert.equal(countCaptionLines(lines, 1, layoutOf(lines)), 0);
});

test('a paragraph that opens with the day and is followed by a photo is no caption', () => {
  const opened = ['3月8日，柳湾渡口的船老大推开', '值班室的门，看了看水尺', '3月8日，乘客在船头看灯。 资料图片'];
  assert.equal(captionLines([full, ...opened, full], 1), 0);
});

test('none where the line ends its paragraph, or only names a day or a picture', () => {
  assert.equal(captionLines([full, '来的人都愿意等这一趟。', '李小舟 摄', `${full.slice(0, 16)}`, full], 1), 0);
  assert.equal(captionLines([full, '3月8日，乘客坐上了夜船。', full], 1), 0);
  assert.equal(captionLines([full, '图为媒，他们认识了', full, full], 1), 0);
  assert.equal(captionLines(['乘客在船头看灯。'], 0), 0);
});

function headline(...texts: readonly string[]): number {
  const lines = linesOf(...texts);
  return weighHeadline(lines, 0, layoutOf(lines));
}

test('a line with room to spare, above an article, is a headline', () => {
  assert.ok(headline('渡口添了两班夜船', opening, full) > 0);
  assert.ok(headline('渡口添了夜船', `第一班${full}`.slice(0, 16), full) > 0);
});

test('a line set wide is a headline’s where its column would have room for far more than a line is widened by', () => {
  const below = '绳子在木桩上绕了三圈，等船的人才起身';
  assert.ok(headline('守 灯 的 人', below) > 3);
  assert.ok(headline('守 灯 的 人 里 还 有 一 位 老 船 工 姓 柏 他', below) < 3);
});

test('a full line with clauses, and one whose sentence ends inside it, are not', () => {
  assert.ok(headline('等船的人坐在石阶上，剥着毛豆，说起', full, '来的人都愿意等。') < 0);
  assert.ok(headline('灯亮了。等船的人都站起身来往岸边走去', opening) < 0);
});

test('a short line is none where the line below begins inside a phrase', () => {
  assert.ok(headline('他敲了门，喊了人，屋里', '着急地应了一声。') > 0);
  assert.ok(headline('他敲了门，喊了人，屋里亮', '着灯没有人应，他又喊了一遍才走开。') < 0);
});

test('headlines lead to an article when no sentence ends before it', () => {
  assert.equal(leadsToArticle(linesOf('渡口添了夜船', '一盏马灯挂船头', opening), 0), true);
  assert.equal(leadsToArticle(linesOf('渡口添了夜船', '来的人都愿意等。', opening), 0), false);
  assert.equal(leadsToArticle(linesOf('等船的人坐在石阶上，', '剥着毛豆', opening), 0), false);
});

test('short lines under a poet are a poem’s, on a page of wider lines only', () => {
  const poem = ['□柏 舟', '一枚月亮', '落进渡口', '水里的鱼', '抬头看它', full];
  assert.equal(countVerseLines(linesOf(...poem), 1, 18), 4);
  assert.equal(countVerseLines(linesOf(...poem), 1, 5), 0);
  assert.equal(countVerseLines(linesOf('渡口夜航', ...poem.slice(1)), 1, 18), 0);
  assert.equal(countVerseLines(linesOf('本报记者 柏舟', ...poem.slice(1)), 1, 18), 0);
});

test('so are those under a name without a mark below a title, up to the next title over its author and prose', () => {
  const poem = ['夜渡（外一首）', '何小舟', '一枚月亮', '落进渡口', '水里的鱼', '抬头看它'];
  const next = ['我的木船', '柏望山', '　　那年我在渡口的船上当学徒，师傅给'];
  assert.equal(countVerseLines(linesOf(...poem, full), 2, 18), 4);
  assert.equal(countVerseLines(linesOf(...poem, ...next), 2, 18), 4);
});

test('names under a name, and short lines under a name that no title stands above, are no poem', () => {
  const names = ['光荣榜', '何小舟', '柏望山', '路知远', '贺小荷', '宁致远', full];
  assert.equal(countVerseLines(linesOf(...names), 2, 18), 0);
  const lines = ['何小舟', '一枚月亮', '落进渡口', '水里的鱼', '抬头看它', full];
  assert.equal(countVerseLines(linesOf('等船的人都站起来了。', ...lines), 2, 18), 0);
});
