import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLines } from '../parse-text.ts';

const ferry = ['# 渡口添了夜船', '本报讯（记者 柏小舟）第一班夜船昨晚开了，船头挂着两盏马灯，乘客坐在船头看灯。'];
const kiln = ['# 砖窑成了书屋', '本报讯（记者 路知远）停火多年的砖窑成了书屋，放学的孩子们在书屋里写字下棋。'];

/** The title of the article that the only photo of a page is said to belong to. */
function relatedTitle(...lines: readonly string[]): string | undefined {
  const { records } = parseLines(...lines);
  const photo = records.find(({ kind }) => kind === 'photo');
  assert.ok(photo);
  return records.find(({ id }) => id === photo.relatedTo)?.title;
}

test('a photo belongs to the article beside it that knows its words', () => {
  assert.equal(relatedTitle(...ferry, '图为乘客坐在船头看灯。 李小舟 摄', ...kiln), '渡口添了夜船');
  assert.equal(relatedTitle(...ferry, '图为孩子们在书屋里写字。 李小舟 摄', ...kiln), '砖窑成了书屋');
});

test('a photo of something else belongs to none', () => {
  assert.equal(relatedTitle(...ferry, '3月8日，志愿者给古槐树培土浇水。 李小舟 摄', ...kiln), undefined);
});

test('a photo without a caption belongs to none', () => {
  const long =
    '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市，一来一回就是一天，连挑担子的老人如今也愿意多跑一趟了。';
  assert.equal(relatedTitle(...ferry, long, '李小舟 摄'), undefined);
});
