import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const answer = '柏小舟：白天船多，夜里只有一班，等船的人一多，就得有人在码头上招呼，这活儿一干就是二十年。';
const kindOf = (line: string) => kindsOf(`# 渡口夜船\n\n${answer}\n\n${line}\n\n${answer}\n`)[2]?.split(' ')[0];

for (const line of ['**记者：夜班船为什么要改点？**', '问：夜里还有船吗？', '记者：您在渡口多少年了？']) {
  test(`a question of an interview: ${line}`, () => assert.equal(kindOf(line), 'paragraph'));
}

test('a reporter’s note is a headline', () => assert.equal(kindOf('**记者手记：船头的灯**'), 'heading'));

test('a reader’s question over an answer by somebody is one too, over plain prose a headline', () => {
  const asked = '读者老钟：夜班船几点开，几点收？';
  const answered = `柳湾渡口管理站站长安子溪：${answer}`;
  assert.equal(kindsOf(`# 渡口夜船\n\n${answer}\n\n${asked}\n\n${answered}\n`)[2]?.split(' ')[0], 'paragraph');
  assert.equal(
    kindsOf(`# 渡口夜船\n\n${answer}\n\n${asked}\n\n本报讯（记者 路知远）${answer.slice(4)}\n`)[2]?.split(' ')[0],
    'heading',
  );
});
