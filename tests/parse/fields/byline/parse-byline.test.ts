import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseByline } from '../../../../src/parse/fields/byline/parse-byline.ts';

/** Role and name of each, the affiliation behind a slash; null where the words are no byline. */
function read(text: string): string[] | null {
  const bylines = parseByline(text);
  return (
    bylines?.map(({ role, name, affiliation }) => `${role} ${name}${affiliation ? ` / ${affiliation}` : ''}`) ?? null
  );
}

for (const [text, expected] of [
  ['记者 柏小舟', ['reporter 柏小舟']],
  ['□本报记者 柏小舟', ['reporter 柏小舟 / 本报']],
  ['记者 柏小舟 通讯员 路知远 安子溪 文/图', ['reporter 柏小舟', 'correspondent 路知远', 'correspondent 安子溪']],
  ['记者柏小舟 通讯员路知远', ['reporter 柏小舟', 'correspondent 路知远']],
  ['淇河晨报记者 柏小舟', ['reporter 柏小舟 / 淇河晨报']],
  ['首席记者 柏小舟', ['reporter 柏小舟']],
  ['特约通讯员 路知远', ['correspondent 路知远']],
  ['本报评论员 贺望山', ['author 贺望山 / 本报']],
  ['作者 贺望山', ['author 贺望山']],
  ['责任编辑 宁致远', ['editor 宁致远']],
  ['李小舟 摄', ['photographer 李小舟']],
  ['本报记者 柏小舟 摄', ['photographer 柏小舟 / 本报']],
  ['记者 柏小舟 文/摄', ['reporter 柏小舟']],
  ['柳湾镇政府供图', ['source 柳湾镇政府']],
  ['柏小舟 何 苗 摄', ['photographer 柏小舟', 'photographer 何苗']],
  ['记者柏小舟/文 柳湾消防救援大队/图', ['reporter 柏小舟', 'source 柳湾消防救援大队']],
] as const) {
  test(`reads ${text}`, () => assert.deepEqual(read(text), expected));
}

for (const text of [
  '记者在渡口看到，船已经开了',
  '记者节前夕话渡口',
  '通讯员培训班在柳湾开课了吗？',
  '他是本报多年的忠实读者',
  '夜船摄影展',
  '老船工口述整理',
  '“记者 柏小舟”',
  '',
  '   ',
]) {
  test(`no byline: ${text || 'nothing'}`, () => assert.equal(read(text), null));
}

test('the words of the byline stay as printed', () => {
  assert.equal(parseByline(' □ 本报记者 柏 舟 ')?.[0]?.raw, '本报记者 柏 舟');
});
