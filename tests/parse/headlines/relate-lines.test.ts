import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relateBySigns } from '../../../src/parse/headlines/relate-lines.ts';
import { articlesOf, context, parseText } from '../parse-text.ts';
import { toldGroupOf as groupOf, partsOf } from './headline-groups.ts';

for (const [kicker, title] of [
  ['渡船谁来开？票钱怎么收？', '柳湾渡口添了两班夜船'],
  ['船票怎么买 夜船谁来守', '柳湾渡口添了两班夜船'],
  ['第三届柳湾渡口文化节开幕', '让每一盏马灯都有人看'],
  ['浚县不让一位老人摸黑过河', '两百盏马灯亮了'],
  ['浚县渡口夜船进行时', '老船工收了新徒弟'],
  ['柳湾渡口召开夜船安全推进会', '把隐患堵在上船之前'],
] as const) {
  test(`a kicker and its title: ${kicker}`, () => assert.deepEqual(groupOf(kicker, title), { title, kicker }));
}

for (const [title, subtitle] of [
  ['夜船先接下晚自习的学生', '渡运所提醒乘客上船扣好救生衣'],
  ['两百盏马灯照亮夜渡口', '夜间乘客增至五百六十余人'],
  ['两百盏马灯照亮夜渡口', '前四个月夜间乘客增长21.6%'],
  ['柳湾渡口召开夜船安全推进会', '柏小舟主持并讲话'],
  ['无人船巡遍四十里河湾', '浚县“巡河新兵”平均年龄31岁'],
] as const) {
  test(`a title and its subtitle: ${title}`, () => assert.deepEqual(groupOf(title, subtitle), { title, subtitle }));
}

for (const lines of [
  ['三十二只马灯照亮夜渡口', '一条木船每晚往返二十趟'],
  ['老船工守着渡口', '小学徒点亮马灯'],
] as const) {
  test(`the halves of one title: ${lines[0]}`, () => assert.deepEqual(groupOf(...lines), { title: lines.join(' ') }));
}

test('letters spread to the width of the line below say nothing of rank, those of a much shorter line do', () => {
  assert.deepEqual(groupOf('柳 湾 渡 口 老 船 工', '学会了看云识天气'), { title: '柳湾渡口老船工学会了看云识天气' });
  assert.deepEqual(groupOf('船 头 点 马 灯', '柳湾渡口添了两班夜船'), {
    title: '船头点马灯',
    subtitle: '柳湾渡口添了两班夜船',
  });
});

test('a line that begins with its object has its subject above, however the letters are spread', () => {
  assert.deepEqual(groupOf('上 柳 湾 街 道 中 心 小 学', '把撑船课排进课表'), {
    title: '上柳湾街道中心小学把撑船课排进课表',
  });
});

test('a line that ends with a colon is the beginning of its title', () => {
  assert.deepEqual(groupOf('柳湾渡口：', '夜船第一课上在甲板'), { title: '柳湾渡口：夜船第一课上在甲板' });
});

for (const [upper, lower] of [
  ['浚县的老式木船', '坐上了开往海边的货车'],
  ['柳湾街道中心小学', '把撑船课排进课表'],
  ['柳湾镇图书馆把借', '期交给船客来定'],
  ['淇滨区召开渡口安全工作', '重点任务推进会'],
  ['夜船开通之后，', '等船的人去了哪里'],
] as const) {
  test(`one title cut inside a phrase: ${upper}`, () =>
    assert.deepEqual(groupOf(upper, lower), { title: upper + lower }));
}

test('a much shorter line below speaks for a subtitle', () => {
  assert.equal(relateBySigns('渡口夜船票价今起下调一半', '老人学生免费', context), 'title and subtitle');
});

test('two wide lines of one event are one title, though the first has a verb or none', () => {
  for (const [upper, lower] of [
    ['柳湾县组织渡口摆渡人开展', '水上救护知识培训班'],
    ['沿河四县老船工木作手艺', '传习成果巡回展在浚县开幕'],
    ['省渡运协会专家组一行', '来浚检查渡口安全'],
  ] as const) {
    assert.equal(groupOf(upper, lower).title?.replace(' ', ''), upper + lower);
  }
});

test('a place over a line that has a subject stays a kicker', () => {
  assert.deepEqual(groupOf('浚县柳湾村', '老木船坐上了货车'), { kicker: '浚县柳湾村', title: '老木船坐上了货车' });
});

const prose = ['本报讯（记者 柏小舟）河面上的第一班夜', '船昨晚开了，船头挂着两盏马灯，等船的'];
const more = Array.from({ length: 14 }, () => '人坐在石阶上剥毛豆，说起从前要绕十里');

/** The headline group over text broken at a column's width. */
function groupOverColumn(lines: readonly string[], spread: (line: string) => string): Record<string, string> {
  const text = [...lines, ...[...prose, ...more, '路才到得了对岸的集市。'].map(spread)].join('\n');
  return partsOf(articlesOf(parseText(`${text}\n`))[0]);
}

const spread = (line: string): string => [...line].join(' ');

test('the line whose letters are spread is the title, where the text below is not spread', () => {
  const [upper, lower] = ['渡口夜船票价 减半', '每晚往返增至十二趟'] as const;
  const plain = (line: string): string => line;
  assert.deepEqual(groupOverColumn([upper, spread(lower)], plain), { title: lower, kicker: upper });
  assert.notEqual(groupOverColumn([upper, spread(lower)], spread).title, lower);
});

test('of three lines of unlike lengths the middle one is the title', () => {
  assert.deepEqual(groupOf('石桥县今年新建农村书屋四十座', '放羊娃有了书桌', '藏书十二万册，管理员都是退休教师'), {
    kicker: '石桥县今年新建农村书屋四十座',
    title: '放羊娃有了书桌',
    subtitle: '藏书十二万册，管理员都是退休教师',
  });
});

test('of three lines a gap apart the middle one is the title too', () => {
  const lines = ['柳湾渡口夜间行船一月', '渡口亮起了马灯', '老船工想请徒弟来守夜'];
  const page = parseText(`${lines.join('\n\n')}\n\n□本报记者 柏小舟\n\n${prose.join('')}石阶上坐满了人。\n`);
  assert.deepEqual(partsOf(articlesOf(page)[0]), { kicker: lines[0], title: lines[1], subtitle: lines[2] });
});

test('a place’s name alone is no title for its spread letters, a headline as short is', () => {
  assert.deepEqual(groupOf('浚 县 柳 湾 村', '船修好了，学生娃坐船回家'), {
    title: '船修好了，学生娃坐船回家',
    kicker: '浚县柳湾村',
  });
  assert.deepEqual(groupOf('砖 窑 变 书 屋', '已接待读者两万余人次'), {
    title: '砖窑变书屋',
    subtitle: '已接待读者两万余人次',
  });
});
