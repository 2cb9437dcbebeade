import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBackReferences, namesOne } from '../../../src/parse/stitch/back-references.ts';
import { articlesOf, parseText } from '../parse-text.ts';

test('该 and 这家 point back to what was told before', () => {
  assert.deepEqual(findBackReferences('据了解，该社区还将添两班夜船。'), ['社区']);
  assert.deepEqual(findBackReferences('这家船厂的老师傅说，该县的木船都出自这里。'), ['县', '船厂']);
});

test('what the text tells of itself before is not pointed back to', () => {
  assert.deepEqual(findBackReferences('柳湾县有四处渡口，该县的夜船都亮灯。'), []);
  assert.deepEqual(findBackReferences('柳湾船厂开工了，这家船厂造木船。'), []);
});

test('该 as a verb, and 这条 before a name, point to nothing that could be missed', () => {
  assert.deepEqual(findBackReferences('这笔钱该不该花，该怎么花，大家说了算。'), []);
});

test('a district is named by its name, not by 社区, 全区 or 该区', () => {
  assert.equal(namesOne('鹤山区添了夜船', '区'), true);
  for (const text of ['社区添了夜船', '全区添了夜船', '该区添了夜船', '景区添了夜船'])
    assert.equal(namesOne(text, '区'), false, text);
});

test('a paragraph that tells of “the cooperative” goes to the report that names one', () => {
  const page = [
    '# 浚县：夜船进了班次',
    '昨日，浚县渡运所为三条木船装上马灯，镇里请来老船工讲解夜航的规矩，乘客上船先穿好救生衣，对不守规矩的当场',
    '# 淇县：石榴酿成了醋',
    '昨日，淇县庙口镇的石榴合作社开榨，头一批石榴送进车间，工人把果粒倒进木桶，压紧、封口、贴上日期，再搬进',
    '劝返。渡运所还在码头立了木牌，写明末班船的时刻。',
    '地窖。木桶要在地窖里放够一百天。',
    '据了解，该合作社今年收了附近六个村的石榴，每斤比往年贵三毛。',
  ].join('\n\n');
  const [, second] = articlesOf(parseText(`${page}\n`));
  const text = JSON.stringify(second?.body);
  assert.match(text, /该合作社/u);
});
