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

const essay = [
  '有人到窗口办一张船证，听到的总是一句“再等等”，来来去去跑了三趟，等来的还是这句话，谁听了心里都不是滋味。',
  '等一等未必是坏事，可等成了习惯，就把人心等凉了。办事的人少说一句等等，多想一步怎么办，渡口的灯才亮得起来。',
  '说到底，灯是给人照路的，不是给人看的。把人放在心上，路就在脚下。',
];

test('under an essay, which tells nothing of its day, it is its author', () => {
  const signed = [...essay.slice(0, 2), `${essay[2]}（何苗）`].flatMap((text) => ['', text]);
  assert.deepEqual(bylinesOf('# 少一点“再等等”', ...signed), ['author 何苗']);
});

test('under a headline that only comments have, one name is its author', () => {
  const told = `近日有人到窗口办船证，${opinion}`;
  assert.deepEqual(bylinesOf('# 别让“再等等”凉了人心', told), ['author 何苗']);
  assert.deepEqual(bylinesOf('# 多一些“上门的灯”', `本报讯 ${told}`), ['reporter 何苗']);
  assert.deepEqual(bylinesOf('# 多家单位添了灯', told), ['reporter 何苗']);
});

test('under a feature that names a day or our city, and under a brief, it is its reporter', () => {
  const told = [`近日，${essay[0]}`, ...essay.slice(1, 2), `${essay[2]}（何苗）`].flatMap((text) => ['', text]);
  assert.deepEqual(bylinesOf('# “再等等”的窗口关了', ...told), ['reporter 何苗']);
  assert.deepEqual(bylinesOf('# 柳湾镇种树三千棵', '柳湾镇组织村民在河滩种树三千棵，分片管护。（何苗）'), [
    'reporter 何苗',
  ]);
});

test('under a poem it is its author', () => {
  const poem = '竹篙立在船头\n像一支忘了收回的笔\n\n河水把月亮磨薄\n又递给下游的石头';
  const { bylines } = onlyArticle(parseText(`# 夜渡\n\n${poem}\n\n（何苗）\n`));
  assert.deepEqual(
    bylines.map(({ role, name }) => `${role} ${name}`),
    ['author 何苗'],
  );
});

test('under advice and an answer it is the author, who is no reporter', () => {
  const answer = '答：近日夜里浪大，先看水尺再解缆绳，人坐稳了才撑篙。（何苗）';
  assert.deepEqual(bylinesOf('# 夜里过河要注意什么', '问：夜里过河要注意什么？', '', answer), ['author 何苗']);
  assert.deepEqual(bylinesOf('柳湾信箱', '# 夜里过河要注意什么', answer.slice(2)), ['author 何苗']);
  assert.deepEqual(bylinesOf('# 夜里过河的人多了', answer.slice(2)), ['reporter 何苗']);
});

test('a pen name under a commentary needs no surname; elsewhere such brackets are text', () => {
  const signed = opinion.replace('何苗', '水边石');
  assert.deepEqual(bylinesOf('# 小议“墙上的灯”', signed), ['author 水边石']);
  assert.deepEqual(bylinesOf('# 渡口的灯', signed), []);
  assert.deepEqual(bylinesOf('# 小议“墙上的灯”', opinion.replace('何苗', '待续')), []);
});
