import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市，一来一回就是一天。';
const kindOf = (line: string) => kindsOf(`# 渡口夜船\n\n${paragraph}\n\n${line}\n\n${paragraph}\n`)[2]?.split(' ')[0];

for (const line of [
  '图为乘客在船头看灯。',
  '左图：渡口旧貌。',
  '图①为新船，图②为旧船。',
  '▲船老大每天出船前都要看一遍水尺',
]) {
  test(`a caption: ${line}`, () => assert.equal(kindOf(line), 'photo'));
}

for (const line of ['图为谋生，他学了撑船。', '上图书馆看书的人多了起来。', '▲乘船须知']) {
  test(`none: ${line}`, () => assert.notEqual(kindOf(line), 'photo'));
}

test('marks before several lines in a row are those of a list', () => {
  const kinds = kindsOf(`# 渡口夜船\n\n▲一班船从早上六点开到晚上。\n\n▲二班船从晚上六点开到半夜。\n\n${paragraph}\n`);
  assert.deepEqual(
    kinds.filter((kind) => kind.startsWith('photo')),
    [],
  );
});

test('图① with or without a blank is a caption, 图书 is none', () => {
  const kinds = kindsOf('# 渡口\n\n图 ① 老船工在补网\n\n图② 孩子们看灯\n\n图书漂在渡口的长椅上，谁都能拿。');
  assert.deepEqual(
    kinds.map((kind) => kind.split(' ')[0]),
    ['heading', 'photo', 'photo', 'paragraph'],
  );
});

test('they are captions in an article whose byline gives its pictures too', () => {
  const page = (byline: string) =>
    kindsOf(`# 守渡口\n\n${byline}\n\n${paragraph}\n\n▲船老大在船头看水尺。\n\n▲马灯挂在老木桩上。\n`);
  assert.deepEqual(page('何苗 文/图').slice(3), ['photo ▲船老大在船头看水尺。', 'photo ▲马灯挂在老木桩上。']);
  assert.deepEqual(
    page('本报记者 何苗').filter((kind) => kind.startsWith('photo')),
    [],
  );
});
