import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

test('a line with a mark is a heading', () => {
  assert.deepEqual(kindsOf(`# 渡口添了夜船\n\n${paragraph}\n\n## 灯\n`)[0], 'heading 渡口添了夜船');
});

test('a dateline with a mark is a paragraph all the same', () => {
  assert.equal(kindsOf(`# 渡口添了夜船\n\n# ${opening}\n`)[1], `paragraph ${opening}`);
});

for (const line of ['渡口添了夜船', '春天来了！', '谁来守这条渠？', '一艘船 两岸灯', '“活地图”上岗', '——渡口见闻']) {
  test(`a short line that ends no sentence is a heading: ${line}`, () => {
    assert.equal(kindsOf(`${line}\n\n${opening}\n\n${paragraph}\n`)[0], `heading ${line}`);
  });
}

for (const line of [
  '船开了。',
  '船票三元，',
  '船工说：',
  '问：夜里开船怕不怕',
  '1. 先清支渠',
  '（二）再清斗渠',
  '，绕过磨坊',
  '”他说着把缆绳解开',
  '他说：“夜里也得有船',
  '0392-0000000',
  '“夜里也要开船！”',
  '守渠人把三道闸门的钥匙挂在腰间，从春到冬没有离开过一天，从来没有人听他说过累',
]) {
  test(`a line of prose is not: ${line}`, () => {
    assert.equal(kindsOf(`${paragraph}\n\n${line}\n\n${paragraph}\n`)[1]?.split(' ')[0], 'paragraph');
  });
}

test('a short line inside an open sentence is not', () => {
  const lines = [
    '等船的人坐在石阶上一边剥毛豆一边慢慢地闲谈，说起从前过河去赶集的时候要绕整整十里',
    '路才到得了对岸的',
    '集市。',
  ];
  assert.deepEqual(
    kindsOf(lines.join('\n\n')).map((kind) => kind.split(' ')[0]),
    ['paragraph', 'paragraph', 'paragraph'],
  );
});

test('behind an open sentence, the line over a byline, an article or a subtitle is a headline', () => {
  const open = '等船的人坐在石阶上一边剥毛豆一边慢慢地闲谈，说起从前过河去赶集的时候要绕整整十里';
  for (const next of ['□本报记者 柏小舟', opening, '——柳湾渡口见闻']) {
    const kinds = kindsOf(['渡口', paragraph, open, '砖窑成了书屋', next, paragraph].join('\n\n'), () => 4);
    assert.equal(kinds[3], 'heading 砖窑成了书屋');
  }
  assert.equal(kindsOf([paragraph, open, '砖窑成了书屋', paragraph].join('\n\n'))[2], 'paragraph 砖窑成了书屋');
});

test('a kicker is one behind an open sentence where it stands right over a headline', () => {
  const open = '等船的人坐在石阶上一边剥毛豆一边慢慢地闲谈，说起从前过河去赶集的时候要绕整整十里';
  const page = (gap: string, line = '柳湾镇盘活旧窑') =>
    [paragraph, open, `${line}${gap}砖窑成了书屋`, opening].join('\n\n');
  assert.equal(kindsOf(page('\n'))[2], 'heading 柳湾镇盘活旧窑');
  assert.equal(kindsOf(page('\n'), () => 4)[2], 'paragraph 柳湾镇盘活旧窑');
  // A gap below: its words alone tell a kicker from a line of the text above.
  assert.equal(kindsOf(page('\n\n'))[2], 'heading 柳湾镇盘活旧窑');
  const prose = kindsOf(page('\n\n', '路才到得了集市'), undefined, () => -2);
  assert.equal(prose[2], 'paragraph 路才到得了集市');
});

test('a line in brackets is no headline', () => {
  assert.equal(kindsOf(`${paragraph}\n\n（未完待续）\n\n# 砖窑\n\n# 灯\n`)[1], 'paragraph （未完待续）');
});

test('a short line that the next one clearly goes on with is prose, one that it does not go on with is a heading', () => {
  const page = `村民对渡口夜班船\n\n的开通盼了许多年，如今两岸的灯亮到了半夜。\n`;
  assert.equal(kindsOf(page, () => 4)[0], 'paragraph 村民对渡口夜班船');
  assert.equal(kindsOf(page, () => 0)[0], 'heading 村民对渡口夜班船');
});

test('on a page with marks, a longer bare line over prose is prose', () => {
  const page = (line: string) => `# 渡口添了夜船\n\n${opening}\n\n${line}\n\n${paragraph}\n\n# 砖窑成了书屋\n`;
  assert.equal(kindsOf(page('船老大把缆绳在木桩上绕了三圈'))[2], 'paragraph 船老大把缆绳在木桩上绕了三圈');
  assert.equal(kindsOf(page('夜船上的灯'))[2], 'heading 夜船上的灯');
});

test('behind a signature a short line is a headline, whatever the next one says', () => {
  const page = (end: string) =>
    kindsOf([`${paragraph}${end}`, '渡口延长夜间开船时间', paragraph].join('\n\n'), () => 4)[1];
  assert.equal(page('（通讯员 路一鸣）'), 'heading 渡口延长夜间开船时间');
  assert.equal(page('（见上图）'), 'paragraph 渡口延长夜间开船时间');
});

test('the label of a column is a heading behind an open sentence too', () => {
  const open = '等船的人坐在石阶上一边剥毛豆一边慢慢地闲谈，说起从前过河去赶集的时候要绕整整十里';
  assert.equal(kindsOf([open, '记者手记', paragraph].join('\n\n'))[1], 'heading 记者手记');
  assert.equal(kindsOf([open, '记者心里', paragraph].join('\n\n'))[1], 'paragraph 记者心里');
});
