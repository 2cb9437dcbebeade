import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyArticle, parseLines, rulesOf } from '../parse-text.ts';

const opening = ['# 渡口添了夜船', '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。'];
const long = '船老大今年七十一岁，祖上三代撑船，他却一度想把木船劈了烧火。';

test('a line that was read twice stays twice, with a doubt about the first', () => {
  const article = onlyArticle(parseLines(...opening, '船老大今年七十一岁，祖上三代撑船。', long));
  assert.equal(article.body.length, 3);
  assert.deepEqual(
    article.problems.map(({ rule, span }) => [rule, span]),
    [['garbled-duplicate', [5, 5]]],
  );
});

test('paragraphs that begin with the same name raise none', () => {
  assert.deepEqual(rulesOf(onlyArticle(parseLines(...opening, '船老大今年没有歇过一天，灯油用了六桶。', long))), []);
});

test('nor do the same words further apart', () => {
  const between = '渡口的石阶上坐满了等船的人。';
  assert.deepEqual(
    rulesOf(onlyArticle(parseLines(...opening, '船老大今年七十一岁，祖上三代撑船。', between, long))),
    [],
  );
});
