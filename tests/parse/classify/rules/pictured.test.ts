import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { articlesOf, parseLines } from '../../parse-text.ts';

const told = '柏小舟在柳湾渡口撑船三十年，河上的水情他看一眼就知道，两岸的乡亲都爱坐他的船，夜里也敢上船。';
const more = '入夏以后水急，他每天多量两回水位，把数记在一本旧账簿上，再抄一份贴在船棚的柱子上给大家看。';

/** The kind of a line between two paragraphs under a byline. */
function kindOf(line: string, byline = '本报记者 何苗 文/图'): string | undefined {
  return kindsOf(`# 老船工的账簿\n\n${byline}\n\n${told}\n\n${line}\n\n${more}\n`)[3]?.split(' ')[0];
}

for (const line of ['柏小舟（左）把缆绳递给徒弟。', '7月3日，柏小舟（前排右二）和徒弟们在船头。'])
  test(`who stands where is a caption: ${line}`, () => assert.equal(kindOf(line, '本报记者 何苗'), 'photo'));

for (const line of ['柏小舟（左）说：“水位降了。”', '船票（左岸）半价。', '柏小舟（右）把缆绳递给徒弟。徒弟接住了。'])
  test(`none: ${line}`, () => assert.equal(kindOf(line), 'paragraph'));

test('whom the page tells of, doing something, is a caption where the byline gives the pictures too', () => {
  assert.equal(kindOf('柏小舟用竹篙量水位。'), 'photo');
  assert.equal(kindOf('巡河途中，柏小舟在船头上望水。'), 'photo');
  assert.equal(kindOf('柏小舟用竹篙量水位。', '本报记者 何苗'), 'paragraph', 'nobody took pictures');
  assert.equal(kindOf('柏小舟用竹篙量了量水位，没有说话。'), 'paragraph', 'a tale');
  assert.equal(kindOf('路知远用竹篙量水位。'), 'paragraph', 'nobody the page knows');
});

test('who wrote and took the picture below signs the text above', () => {
  const page = (caption: string) =>
    articlesOf(
      parseLines(
        '渡口添了夜船',
        '本报讯 河面上的第一班夜船昨晚开了，船头挂着两盏马灯，两岸的乡亲不用再绕远路。',
        '本报记者 何苗 文/图',
        caption,
        more,
      ),
    ).map(({ title, bylines }) => [title, ...bylines.map(({ name }) => name)].join(' '));
  assert.deepEqual(page('柏小舟（左）把缆绳递给徒弟。'), ['渡口添了夜船 何苗']);
});
