import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markClassicalVerse } from '../../../../src/parse/classify/verse/classical-verse.ts';
import { blockOf } from '../../invented-blocks.ts';

const kinds = (...lines: readonly string[]) =>
  markClassicalVerse(lines.map((line) => blockOf(line))).map(({ kind }) => kind);
const lines = ['一棹烟波入画来，', '远山如黛镜中开。', '渔歌欲问春深浅，', '新茗半山云未裁。'];

test('four lines of one length with a mark each are verse', () => {
  assert.deepEqual(new Set(kinds(...lines)), new Set(['verse']));
});

test('three of them, and four of different lengths, are not', () => {
  assert.deepEqual(new Set(kinds(...lines.slice(0, 3))), new Set(['paragraph']));
  assert.deepEqual(
    new Set(kinds('船开了就走，', '灯亮着。', '渔歌欲问春深浅，', '雨停在半路上。')),
    new Set(['paragraph']),
  );
});
