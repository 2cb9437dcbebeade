import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks, kindsOf } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';

for (const [line, kind] of [
  ['■社会广角', 'heading'],
  ['●简讯', 'heading'],
  ['◆ 河畔记忆', 'heading'],
  ['■柏小舟', 'byline'],
  ['□ 路一鸣', 'byline'],
] as const) {
  test(`behind a sign: ${line} is a ${kind}`, () => {
    const blocks = classifiedBlocks(`# 砖窑成了书屋\n\n${opening}\n\n${line}\n\n# 渡口添了夜船\n\n${opening}\n`);
    assert.equal(blocks[2]?.kind, kind);
  });
}

test('the name of a sidebar behind its mark is a heading', () => {
  for (const line of ['●小资料', '□相关链接', '■新闻背景']) {
    assert.equal(kindsOf(`# 渡口\n\n## 夜航\n\n${line}`).at(-1), `heading ${line}`);
  }
});
