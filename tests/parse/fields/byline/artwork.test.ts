import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArtworkTitle, parseArtist, splitArtwork } from '../../../../src/parse/fields/byline/artwork.ts';
import { parseLines } from '../../parse-text.ts';

for (const [text, title, artist] of [
  ['渡口秋色（国画） 何 苗 作', '渡口秋色（国画） ', '何苗'],
  ['柳湾夜雨(木刻) 作者 柏小舟', '柳湾夜雨(木刻) ', '柏小舟'],
  ['《船灯》（剪纸）欧阳晓雯作', '《船灯》（剪纸）', '欧阳晓雯'],
] as const) {
  test(`a picture and its artist: ${text}`, () => {
    const start = splitArtwork(text)?.creditStart ?? 0;
    assert.deepEqual([text.slice(0, start), parseArtist(text.slice(start))?.[0]?.name], [title, artist]);
  });
}

for (const text of [
  '渡口秋色（外一首） 何苗',
  '夜渡（摄影大赛） 何苗 作',
  '渡口秋色（国画）',
  '何苗（国画班）作',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(splitArtwork(text), null));
}

test('the title alone is one where the artist stands below it', () => {
  assert.ok(isArtworkTitle('渡口秋色（国画）'));
  const memory = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';
  const photos = (below: string) =>
    parseLines('外婆的茶摊', '□路小荷', memory, memory.replace('茶', '面'), '渡口秋色（国画）', below).records.filter(
      ({ kind }) => kind === 'photo',
    );
  const [photo] = photos('何 苗 作');
  assert.deepEqual(
    photo?.body.map((block) => block.type === 'figure' && block.caption),
    ['渡口秋色（国画）'],
  );
  assert.deepEqual(
    photo?.bylines.map(({ name, role }) => `${role} ${name}`),
    ['author 何苗'],
  );
  assert.equal(photos('船灯展开幕').length, 0);
  const [named] = photos('何 苗');
  assert.deepEqual([named?.bylines[0]?.name, named?.bylines[0]?.role], ['何苗', 'author']);
  assert.equal(photos('船娘').length, 0, 'no name');
});
