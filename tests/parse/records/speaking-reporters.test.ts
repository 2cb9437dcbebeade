import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakingReporters } from '../../../src/parse/records/speaking-reporters.ts';
import { onlyArticle, outlineOf, parseLines } from '../parse-text.ts';

test('a reporter who answers a reader is the article’s, and the words stay', () => {
  const answer = '记者 柏小舟：接到反映后，记者联系了路灯管理处，两盏灯当晚就修好了。';
  const article = onlyArticle(
    parseLines('# 渡口的灯为何不亮？', '市民何女士：渡口的两盏灯从二月起就没有亮过，夜里一片漆黑。', answer),
  );
  assert.deepEqual(
    article.bylines.map(({ role, name, raw }) => [role, name, raw]),
    [['reporter', '柏小舟', '记者 柏小舟']],
  );
  assert.ok(outlineOf(article).some((block) => block.includes('接到反映后')));
});

for (const text of [
  '记者：您怎么看？',
  '记者手记：灯下',
  '记者 问：灯呢？',
  '市民 何苗：灯呢？',
  '记者走进渡口 灯：亮了',
]) {
  test(`no reporter’s turn: ${text}`, () => assert.deepEqual(speakingReporters([text]), []));
}
