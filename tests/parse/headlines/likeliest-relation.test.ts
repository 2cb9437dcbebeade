import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeliestRelation } from '../../../src/parse/headlines/likeliest-relation.ts';
import { context } from '../parse-text.ts';

const relate = (first: string, second: string) => likeliestRelation(first, second, 'one title', context);

test('a wide line that sums up what happened is the kicker of a short one', () => {
  assert.equal(relate('柳湾镇卫生院连续五年送医上船，惠及船民两千人', '摇橹人的家门口'), 'kicker and title');
});

test('a wide line of figures below a title is its subtitle', () => {
  assert.equal(relate('渡口添了夜班船', '每天往返12趟 老人凭证半价乘坐 年底前增至20趟'), 'title and subtitle');
});

test('two short lines of one width are one title, and what single signs say stands unless another is clearly likelier', () => {
  assert.equal(relate('船头点亮马灯', '夜归人有了伴'), 'one title');
  assert.equal(likeliestRelation('船头点亮马灯', '夜归人有伴了吗', 'one title', context), 'one title');
});
