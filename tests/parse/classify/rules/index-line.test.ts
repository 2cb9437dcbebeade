import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks, kindsOf } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';

for (const line of [
  '今日导读',
  '【导读】',
  '老砖窑改成书屋 3版',
  '老砖窑改成书屋 ▶▶2版',
  '柳湾镇：老砖窑改成书屋 详见A04版',
  '老砖窑改成书屋……第03版',
  '老砖窑改成书屋>>A05',
]) {
  test(`the index of a front page is furniture: ${line}`, () => {
    const [block] = classifiedBlocks(`${line}\n\n# 渡口添了夜船\n\n${opening}\n\n# 砖窑成了书屋\n`);
    assert.deepEqual([block?.kind, block?.rule], ['furniture', 'index-line']);
  });
}

test('a row of pages with what stands on each is furniture', () => {
  const kinds = kindsOf(`2版 老砖窑改成书屋\n\n三版：渡口的领头雁\n\n# 渡口添了夜船\n\n${opening}\n`);
  assert.deepEqual(kinds.slice(0, 2), ['furniture 2版 老砖窑改成书屋', 'furniture 三版：渡口的领头雁']);
});

test('one line that begins with a page is none', () => {
  assert.notEqual(kindsOf(`2版 老砖窑改成书屋\n\n# 渡口添了夜船\n\n${opening}\n`)[0]?.split(' ')[0], 'furniture');
});

for (const line of ['市图书馆推出家书手抄本第3版', '老砖窑改成书屋', '导读员走进老砖窑', '一本字典修到第7版']) {
  test(`a headline is none: ${line}`, () => assert.equal(kindsOf(`${line}\n\n${opening}\n`)[0], `heading ${line}`));
}

test('a sentence that sends the reader to a page is none', () => {
  const line = '各渡口的开船时刻，详见今日第3版。';
  assert.equal(kindsOf(`# 渡口添了夜船\n\n${opening}\n\n${line}\n`)[2], `paragraph ${line}`);
});
