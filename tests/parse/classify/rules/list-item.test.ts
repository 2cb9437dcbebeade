import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { articlesOf, outlineOf, parseText, titlesOf } from '../../parse-text.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const prose = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

/** The lines that are items of a list. */
function itemsIn(...parts: readonly string[]): string[] {
  return kindsOf(parts.join('\n\n')).flatMap((kind) => (kind.startsWith('list') ? kind.slice(5) : []));
}

const prices = ['粳米 每公斤4.80元', '面粉 每公斤3.60元', '鸡蛋 每公斤8.20元'];
const places = ['渡口路某小区：井盖破损', '砖窑街北口：路灯不亮', '柳湾桥头：占道停车'];
const advice = ['一忌蒙头睡觉：易致头晕', '二忌热水烫脚：易致烫伤', '三忌空腹洗澡：易致晕倒'];
const programme = ['舞蹈《月满渡口》', '独唱《故乡的河》', '小品《换房记》'];

const schedule = ['渡口一套 19:30 船灯晚会 第二场', '10月8日 9:00 赛龙舟（渡口）', '柳湾台 21:15 渡口连线(录像)'];

for (const items of [prices, places, advice, programme, schedule])
  test(`lines of one form under one another are a list: ${items[0]}`, () => {
    assert.deepEqual(itemsIn('柳湾见闻', prose, items.join('\n'), prose), items);
  });

test('headlines with an hour, a list of hours that are kept, and two lines are none', () => {
  assert.deepEqual(itemsIn('柳湾见闻', prose, schedule.slice(1).join('\n'), prose), []);
  const hours = ['渡口 8:00—12:00', '石桥 9:30至17:00', '柳湾 7:00-21:00'];
  assert.deepEqual(itemsIn('柳湾见闻', prose, hours.join('\n'), prose), []);
  const headlines = ['早上6:30，渡口的灯亮了！', '“8:00的船”开走了', '夜里23:10 栈桥上来了个“灯叔”！'];
  assert.deepEqual(itemsIn('柳湾见闻', prose, headlines.join('\n'), opening), []);
});

test('numbered items may have blank lines between them, others may not', () => {
  assert.deepEqual(itemsIn('冬季三忌', prose, ...advice, prose), advice);
  assert.deepEqual(itemsIn('柳湾见闻', prose, ...places, prose), []);
});

test('lines that a colon announces are a list, whatever they say, up to the next blank line', () => {
  const names = ['城关镇 柏有福家庭', '石桥乡 何金凤家庭'];
  assert.deepEqual(
    itemsIn('五好家庭', '评选结果昨日揭晓，名单如下：', names.join('\n'), '渡口添了夜船', opening),
    names,
  );
});

test('a poem that a colon announces is verse', () => {
  const poem = [
    '竹篙立在船头',
    '像一支忘了收回的笔',
    '河水把月亮磨薄',
    '又递给下游的石头',
    '等船的人睡着了',
    '灯还亮着',
  ];
  assert.deepEqual(itemsIn('夜渡', `${prose}他在诗中写道：`, poem.join('\n'), prose), []);
});

test('headlines of places one over another, over an article, are no list', () => {
  const headlines = ['石桥：栈桥夜里亮灯', '渡口：新添一班夜船', '柳湾：砖窑成了书屋'];
  assert.deepEqual(itemsIn(headlines.join('\n'), opening), []);
});

test('the turns of an interview, those who made a page, and two lines are none', () => {
  assert.deepEqual(
    itemsIn('夜船', prose, '柏小舟：船几点开\n船老大：夜里十点\n柏小舟：末班呢\n船老大：没有末班', prose),
    [],
  );
  assert.deepEqual(itemsIn('夜船', prose, '策划：何苗\n撰文：柏小舟\n摄影：路一鸣', prose), []);
  assert.deepEqual(itemsIn('夜船', prose, places.slice(0, 2).join('\n'), prose), []);
});

test('numbers out of order are no list', () => {
  assert.deepEqual(itemsIn('夜船', prose, '一本账\n一条船\n一盏灯', prose), []);
});

test('a list is a block of the article above, and no kicker of the one below', () => {
  const result = parseText(
    [`整改清单`, opening, '问题如下：', places.join('\n'), '渡口添了夜船', opening].join('\n\n'),
  );
  assert.deepEqual(titlesOf(result), ['整改清单', '渡口添了夜船']);
  assert.equal(outlineOf(articlesOf(result)[0] ?? assert.fail()).at(-1), `list ${places.join(' / ')}`);
});

test('prices under a headline of their own are an article, under a subheading a part of one', () => {
  const own = parseText(
    ['渡口添了夜船', opening, '6月8日柳湾菜价', prices.join('\n'), '砖窑成了书屋', opening].join('\n\n'),
  );
  assert.deepEqual(titlesOf(own), ['渡口添了夜船', '6月8日柳湾菜价', '砖窑成了书屋']);
});

const clauses = ['3月2日，柳湾社区，修鞋、磨剪子；', '3月3日，渡口社区，量血压；', '3月4日，石桥社区，理发。'];

test('lines that end with a semicolon each, and the last, are a list where a colon announces them', () => {
  assert.deepEqual(itemsIn('本周便民活动', '记者从区里获悉，本周活动安排如下：', ...clauses, prose), clauses);
  assert.deepEqual(itemsIn('本周便民活动', prose, ...clauses, prose), [], 'nothing announces them');
  assert.deepEqual(itemsIn('渡口的规矩', '老船工的规矩有两条：', clauses[0] ?? '', prose), [], 'one line alone');
});
