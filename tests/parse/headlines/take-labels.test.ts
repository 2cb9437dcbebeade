import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAdviceLabel, takeLabels } from '../../../src/parse/headlines/take-labels.ts';
import { headingOf, textsOf } from '../invented-blocks.ts';
import { onlyArticle, parseLines } from '../parse-text.ts';

test('columns of advice are known by what they are called', () => {
  for (const label of ['健康问答', '法律小贴士', '专家支招', '【有问必答】', '农科110', '市民热线12345'])
    assert.equal(isAdviceLabel(label), true, label);
  for (const title of ['专家提醒秋冬防火', '夜船问答', '健康渡口', '拨打110找回渡船', '老师来信了'])
    assert.equal(isAdviceLabel(title), false, title);
});

const taken = (...lines: readonly [string, number][]) => {
  const { labels, lines: rest } = takeLabels(lines.map(([text, depth]) => headingOf(text, { depth })));
  return [textsOf(labels), textsOf(rest)];
};

test('a label at the top or the foot of a run is a column, however large it is set', () => {
  assert.deepEqual(taken(['夜里咳嗽怎么办？', 2], ['健康问答', 1]), [['健康问答'], ['夜里咳嗽怎么办？']]);
  assert.deepEqual(taken(['散文', 0], ['外婆的茶摊', 3]), [['散文'], ['外婆的茶摊']]);
  assert.deepEqual(taken(['渡口曝光台', 7], ['这些地方的灯不亮', 0]), [['渡口曝光台'], ['这些地方的灯不亮']]);
});

test('a label by itself, between two headlines, or over a subtitle stays', () => {
  assert.deepEqual(taken(['小贴士', 3]), [[], ['小贴士']]);
  assert.deepEqual(taken(['石桥亮了灯', 1], ['简讯', 0], ['渡口添了船', 1]), [
    [],
    ['石桥亮了灯', '简讯', '渡口添了船'],
  ]);
  assert.deepEqual(taken(['小小说', 2], ['——从柳湾到石桥', 2]), [[], ['小小说', '——从柳湾到石桥']]);
});

test('questions and answers under such a label keep their title and their doctor', () => {
  const article = onlyArticle(
    parseLines(
      '## 夜里咳嗽怎么办？',
      '# 健康问答',
      '柳湾县人民医院儿科 何苗',
      '问：孩子夜里咳嗽，要不要吃药？',
      '答：先看有没有发烧，没有就多喝水，观察两天。',
    ),
  );
  assert.deepEqual([article.title, article.column], ['夜里咳嗽怎么办？', '健康问答']);
  assert.deepEqual(
    article.bylines.map(({ name, affiliation }) => [name, affiliation]),
    [['何苗', '柳湾县人民医院儿科']],
  );
});
