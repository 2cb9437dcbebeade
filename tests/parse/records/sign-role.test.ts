import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyArticle, parseLines, parseText } from '../parse-text.ts';

const opinion = '灯挂在墙上不算本事，照到人的脚下才算，等船的人心里都有一本账。（何苗）';
const bylinesOf = (...lines: readonly string[]) =>
  onlyArticle(parseLines(...lines)).bylines.map(({ role, name }) => `${role} ${name}`);

test('a name in brackets under a commentary is its author', () => {
  assert.deepEqual(bylinesOf('# 小议“墙上的灯”', opinion), ['author 何苗']);
});

test('under a report it is its reporter, and so is who is called one', () => {
  assert.deepEqual(bylinesOf('# 渡口添了夜船', '夜船昨晚开了，首班载客二十人。（何苗）'), ['reporter 何苗']);
  assert.deepEqual(bylinesOf('# 小议事厅里定下夜船', '本报讯 夜船昨晚开了，首班载客二十人。（何苗）'), [
    'reporter 何苗',
  ]);
  assert.deepEqual(bylinesOf('# 小议“墙上的灯”', opinion.replace('何苗', '记者 何苗')), ['reporter 何苗']);
});

test('under a poem it is its author', () => {
  const poem = '竹篙立在船头\n像一支忘了收回的笔\n\n河水把月亮磨薄\n又递给下游的石头';
  const { bylines } = onlyArticle(parseText(`# 夜渡\n\n${poem}\n\n（何苗）\n`));
  assert.deepEqual(
    bylines.map(({ role, name }) => `${role} ${name}`),
    ['author 何苗'],
  );
});
