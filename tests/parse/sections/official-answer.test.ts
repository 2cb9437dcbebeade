import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfficialAnswer } from '../../../src/parse/sections/official-answer.ts';
import { articlesOf, parseLines } from '../parse-text.ts';

for (const text of [
  '柳湾渡口管理处回复：灯已修好。',
  '县航运局渡口科答复:灯已修好。',
  '柳湾镇社区有关负责人回应：灯已修好。',
])
  test(`an official answer: ${text}`, () => assert.equal(isOfficialAnswer(text), true));

for (const text of [
  '渡口管理处回复来信迟了三天。',
  '何苗答复：灯已修好。',
  '答：灯已修好。',
  '渡口的灯修好了，管理处回复：',
  '',
])
  test(`none: ${text || 'nothing'}`, () => assert.equal(isOfficialAnswer(text), false));

const letter = '编辑同志：渡口的灯坏了半个月，夜里上下船的人只能摸黑走，请有关部门修一修。';
const other = ['夜船昨晚开航', '本报讯（记者 柏舟）第一班夜船昨晚开了，船头挂着两盏马灯。'];

test('what a body says behind who signed a letter goes with the letter, as far as it goes', () => {
  const answer = ['柳湾渡口管理处回复：感谢何女士的建议。', '我处已安排人手，三盏坏灯将在月底前全部换新。'];
  const [article] = articlesOf(parseLines('渡口的灯为何不亮', letter, '柳湾县 何苗', ...answer, ...other));
  assert.deepEqual(
    article?.body.slice(1).map((block) => block.type === 'paragraph' && block.text),
    answer,
  );
  assert.deepEqual(
    article?.bylines.map(({ name }) => name),
    ['何苗'],
  );
});
