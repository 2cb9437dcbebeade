import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAskedAndAnswered } from '../../../src/parse/headlines/asked-and-answered.ts';
import { blockOf } from '../invented-blocks.ts';
import { articlesOf, parseLines } from '../parse-text.ts';

const told = (...texts: string[]) =>
  isAskedAndAnswered(
    texts.map((text) => blockOf(text)),
    '老船工把缆绳解了下来。',
  );

for (const [question, answer] of [
  ['问：夜里过河要注意什么？', '答：先看水尺再解缆绳。'],
  ['何女士（渡口路）：栈桥上的灯三天没亮了。', '渡口管理处答复：电缆已换，今晚就亮。'],
  ['柳湾镇读者何苗问：船票能退吗？', '县航运局渡口科柏科长答：开船前都能退。'],
  ['市民路先生来电：栈桥上少了两块木板。', '记者打听：木板明天补齐。'],
] as const)
  test(`a question and its answer: ${question}`, () => assert.equal(told(question, answer), true));

for (const texts of [
  ['何女士说：栈桥上的灯三天没亮了。', '渡口管理处答复：电缆已换，今晚就亮。'],
  ['何女士（渡口路）：栈桥上的灯三天没亮了。', '她每晚要走这段栈桥回家。'],
  ['何女士（渡口路）：灯没亮。', '渡口管理处答复：今晚就亮。', '柏先生（码头街）：船票能退吗？'],
  ['何女士（渡口路）：灯没亮。'],
  [],
])
  test(`none: ${texts[0] ?? 'nothing'} (${texts.length})`, () => assert.equal(told(...texts), false));

test('each question of a column is an article, though marked deeper than the story above', () => {
  const report = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
  const page = parseLines(
    '# 渡口添了夜船',
    report,
    '## 栈桥的灯几时亮',
    '何女士（渡口路）：栈桥上的灯三天没亮了，夜里下船的人只能摸黑走。',
    '记者打听：渡口管理处说，电缆被挖断了，今晚就能修好。',
    '## 船票能退吗',
    '路先生（码头街）：买了夜船的票，家里临时有事，能不能退？',
    '记者打听：渡口管理处说，开船前半个钟头都能退。',
  );
  assert.deepEqual(
    articlesOf(page).map(({ title }) => title),
    ['渡口添了夜船', '栈桥的灯几时亮', '船票能退吗'],
  );
});
