import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { articlesOf, parseLines } from '../../parse-text.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const prose = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

for (const [line, to] of [
  ['（下转第四版）', '第四版'],
  ['(下转A02版)', 'A02版'],
  ['下转第2版', '第2版'],
  ['▶下转A02', 'A02'],
  ['（紧接第二版）', '第二版'],
] as const) {
  test(`a jump line by itself ends the article above: ${line}`, () => {
    const [first, second] = articlesOf(parseLines('# 渡口添了夜船', opening, line, '# 砖窑成了书屋', opening));
    assert.deepEqual([first?.jump, first?.body.length], [{ to }, 1]);
    assert.equal(second?.kicker, undefined);
  });
}

for (const [line, from] of [
  ['（上接第一版）', '第一版'],
  ['上接A01版', 'A01版'],
  ['接01版', '01版'],
] as const) {
  test(`a jump line by itself begins the text under the headline: ${line}`, () => {
    const [, second] = articlesOf(parseLines('# 渡口添了夜船', opening, '# 砖窑成了书屋', line, prose));
    assert.deepEqual([second?.title, second?.jump, second?.body.length], ['砖窑成了书屋', { from }, 1]);
  });
}

for (const line of ['接送专线开进三个村', '转角遇见旧书摊', '下转盘处添了红绿灯', '接2号线的末班船']) {
  test(`a headline is none: ${line}`, () => assert.equal(kindsOf(`${line}\n\n${opening}\n`)[0], `heading ${line}`));
}
