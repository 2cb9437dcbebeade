import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MastheadLine } from '../../../src/parse/facts/masthead.ts';
import { isMastheadLine, readMasthead } from '../../../src/parse/facts/masthead.ts';
import { newspapers } from './invented-newspapers.ts';

function lines(...texts: string[]): MastheadLine[] {
  return texts.map((text, index) => ({ text, span: [index + 1, index + 1] }));
}

function values(...texts: string[]): Record<string, string | undefined> {
  const { facts } = readMasthead(lines(...texts), newspapers);
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));
}

test('reads the forms in which papers print date, page and name', () => {
  for (const [text, expected] of [
    ['2022年8月19日 星期五', { date: '2022-08-19' }],
    ['2026/3/14', { date: '2026-03-14' }],
    ['二〇二二年八月十九日 星期五', { date: '2022-08-19' }],
    ['第04版 · 社会', { page: '04', section: '社会' }],
    ['## 2 | 要闻', { page: '2', section: '要闻' }],
    ['06版 | 县域', { page: '06', section: '县域' }],
    ['第04版社会', { page: '04', section: '社会' }],
    ['2024年9月3日星期二责任编辑宁小满校对柴禾', { date: '2024-09-03' }],
    ['B02', { page: 'B02' }],
    // A month without a day
    ['1996年5月　第二版　本版编辑 宁 某', { date: '1996-05', page: '2' }],
    ['2006 年 8 月 社会新闻 6', { date: '2006-08', section: '社会新闻', page: '6' }],
    ['二〇一一年十二月 要闻', { date: '2011-12', section: '要闻' }],
    ['鹤壁日报 2011年12月', { newspaper: 'hebi-daily', date: '2011-12' }],
    ['第二版', { page: '2' }],
    ['鹤壁日报', { newspaper: 'hebi-daily' }],
    ['鹤 壁 日 报', { newspaper: 'hebi-daily' }],
    ['2022 年 8 月 19 日 星 期 五', { date: '2022-08-19' }],
    [
      '淇河晨报 2024年9月3日 星期二 A03 民生',
      { newspaper: 'qihe-morning', date: '2024-09-03', page: 'A03', section: '民生' },
    ],
    ['2024年9月3日 星期二 责任编辑 宁小满 校对 柴禾', { date: '2024-09-03' }],
    ['2024 年 9 月 3 日  星期二  7', { date: '2024-09-03', page: '7' }],
    ['2019年3月27日 星期三 07 责编：宁小满 校对：柴禾', { date: '2019-03-27', page: '07' }],
    ['10 要闻', { page: '10', section: '要闻' }],
    ['综合新闻 03', { page: '03', section: '综合新闻' }],
    ['社会·A05', { page: 'A05', section: '社会' }],
    ['B07 柳岸 副刊', { page: 'B07', section: '副刊' }],
    ['柳湾晚报', {}],
    ['淇河晨报 新闻热线 0392-5550123', { newspaper: 'qihe-morning' }],
    ['今日柳湾 2013年11月20日 星期三', { date: '2013-11-20' }],
    ['2013年11月20日 星期三 本版责编：宁小满 实习编辑：柴禾', { date: '2013-11-20' }],
    ['第6版 科技·服务 编辑 宁小满 版式 柴禾 电话（0392）55501234', { page: '6', section: '科技·服务' }],
    ['B02 责编 宁小满 新闻热线 0392-5550123 线索一经采用 奖励50元', { page: 'B02' }],
    ['柳岸副刊 第1147期', { section: '柳岸副刊' }],
    ['柳湾晚报 2013年11月20日 星期三', { date: '2013-11-20' }],
    ['2013年11月20日 星期三 责编/宁小满 校对/柴禾 组版/路知远', { date: '2013-11-20' }],
    ['B02  体育/社会   鹤壁日報', { newspaper: 'hebi-daily', page: 'B02', section: '体育/社会' }],
    ['2O10年ll月25曰 星期四', { date: '2010-11-25' }],
    ['A06 社会 新闻线索就是灯火 请打本报热线', { page: 'A06', section: '社会' }],
    ['一审：宁小满 二审：柴禾 三审：路知远', {}],
    ['国内统一刊号：CN41-0000 邮发代号：35-0 新闻热线：0377-0000000', {}],
    // Papers that newspapers.yaml does not have
    ['柳州晨报 2016.9.21 星期三 责编 宁某 校对 柴某', { date: '2016-09-21' }],
    ['2013年5月7日 星期二 柳州晚报', { date: '2013-05-07' }],
    ['2007-11-20 星期二 农历丁亥年十月十一 今日 16 版', { date: '2007-11-20' }],
    ['总第 3021 期 2011 年 4 月 6 日 星期三', { date: '2011-04-06' }],
    // The paper's name behind the page's, and what a scan ran together
    ['社会 淇河晨报 编辑 宁小满', { newspaper: 'qihe-morning', section: '社会' }],
    ['社会淇河晨报编辑宁小满', { newspaper: 'qihe-morning', section: '社会' }],
    ['鹤壁日报责编宁小满', { newspaper: 'hebi-daily' }],
    ['## 4 | 民生 淇河晨报', { newspaper: 'qihe-morning', page: '4', section: '民生' }],
    ['7 2012 年 9 月 26 日 星期三', { date: '2012-09-26', page: '7' }],
    ['72012年9月26日星期三', { date: '2012-09-26', page: '7' }],
    ['2012年6月15日 星期五 今日柳湾 2', { date: '2012-06-15', page: '2' }],
    ['2012年6月15日 星期五 鹤壁日报 2', { date: '2012-06-15', newspaper: 'hebi-daily', page: '2' }],
    ['2011年12月 每周四出版 责编 宁小满', { date: '2011-12' }],
    ['2014年5月 责编/宁 满 电话/5550000', { date: '2014-05' }],
    ['2021年7月28日 星期三 豫直内资准印 第1786期 今日四版', { date: '2021-07-28' }],
    ['6 渡口来信 LIUWAN RIBAO', { page: '6', section: '渡口来信' }],
    ['2012年6月15日 今日柳湾 综合新闻 3', { date: '2012-06-15', page: '3', section: '综合新闻' }],
    ['2023 年 10 月 19 日 星期四 柳湾新闻', { date: '2023-10-19', section: '柳湾新闻' }],
    // Bad scans and old signs
    ['2O13年l月2l曰 星期一 责编 宁某', { date: '2013-01-21' }],
    ['二O一六年九月二十一日 星期三', { date: '2016-09-21' }],
    ['二○○九年十月一日 星期四', { date: '2009-10-01' }],
    ['２０１８．３．１２ 星期一 ０５版', { date: '2018-03-12', page: '05' }],
    ['柳州晚報 2005年6月3日 星期五', { date: '2005-06-03' }],
    ['2008年8月8日 週五 校对/宁某', { date: '2008-08-08' }],
    // Heads with more than a page and its name
    ['A06 社会 新闻线索就是财富 请打本报热线', { page: 'A06', section: '社会' }],
    ['A11 民生新闻 | 新闻热线 0392-3210000', { page: 'A11', section: '民生新闻' }],
    ['B07 体育/社会', { page: 'B07', section: '体育/社会' }],
    ['4 综合', { page: '4', section: '综合' }],
    ['编辑/宁某 校对/柴某 美编/陶某某', {}],
    ['责任编辑:宁某 版式:柴某某 校对:陶某', {}],
  ] as const) {
    assert.deepEqual(values(text), expected, text);
    assert.ok(isMastheadLine(text, newspapers), text);
  }
});

test('leaves prose, headlines and jump lines that only contain such words', () => {
  for (const text of [
    '2022年8月19日,全县的玉米开镰。',
    '本报讯(记者 柴禾)3月4日晚,灯市开张。',
    '星期五的集市',
    '下转第二版',
    '(上接第一版)渠水流进稻田。',
    '鹤壁日报记者走进新华书店',
    '2 | 3 | 5',
    '12',
    '社会',
    '3月14日',
    '五版小说的来历',
    '5版小说',
    '责任编辑的一天',
    '健康生活 从第3步走起',
    '2024年9月3日 12',
    '2024年9月3日 星期二 7 8',
    '渡口人家 12',
    '柳湾晚报读者走进渡口',
    '一份晚报三代人',
    '老街 新貌 夜船',
    '12 民生实事一件件办',
    '3 社会各界齐动手',
    'O2O平台上线l月有余',
    '柳州晚报办起读书会',
    '市区天气:多云,17℃～26℃',
    '要闻',
    '2002年体检,血压一百六',
    '时间:2019年10月16日 星期三',
    '湖边供电服务中心 2019年10月17日',
    '',
  ]) {
    assert.ok(!isMastheadLine(text, newspapers), text);
    assert.deepEqual(values('一', '二', '三', '四', '五', '六', '七', '八', '九', text), {}, text);
  }
});

test('a line of the paper’s own that no editor signs is left', () => {
  for (const text of [
    '鹤壁日报编辑部招聘',
    '鹤壁日报编辑宁小满当选劳模',
    '社会各界读鹤壁日报',
    '要闻 鹤壁日报 看今朝',
  ]) {
    assert.equal(isMastheadLine(text, newspapers), false, text);
  }
});

test('a page’s name beside the day is no paper’s, and 今日 with a place is one', () => {
  const { isOfUnknownPaper: page } = readMasthead(lines('2023年10月19日 星期四 柳湾新闻'), newspapers);
  const { isOfUnknownPaper: paper } = readMasthead(lines('2012年6月15日 星期五 今日柳湾 2'), newspapers);
  assert.deepEqual([page, paper], [false, true]);
});

test('takes a lone date at the top or beside the masthead, but not the date that signs a notice', () => {
  assert.deepEqual(values('鹤壁日报', '2022年8月19日'), { newspaper: 'hebi-daily', date: '2022-08-19' });
  const prose = Array.from({ length: 12 }, (_, index) => `渠边的第${index}棵柳树发了芽。`);
  assert.deepEqual(values(...prose, '某某公司', '2026年4月23日'), {});
  assert.deepEqual(values(...prose, '2026年4月23日', '第04版 社会'), {
    date: '2026-04-23',
    page: '04',
    section: '社会',
  });
  assert.equal(isMastheadLine('2026年4月23日', newspapers), false);
});

test('takes what a front page prints about its masthead, and not the same beside an article', () => {
  const front = [
    '柳 州 日 报',
    '中共柳州市委机关报 柳州日报社出版',
    '2009 年 9 月 16 日 星期三',
    '己丑年七月廿八 今日 8 版',
    '市区天气:多云转阴,偏东风2到3级,17℃～26℃',
    '导 读',
    '■ 六成村子有了书屋 …… 2 版',
    '■ 长假去哪儿玩 …… 8 版',
  ];
  const { facts, spans } = readMasthead(lines(...front, '渠水进村', '渠边的柳树发了芽。'), newspapers);
  assert.equal(facts.date?.value, '2009-09-16');
  assert.deepEqual(
    spans.map(([first]) => first),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
  const prose = Array.from({ length: 20 }, (_, index) => `渠边的第${index}棵柳树发了芽。`);
  assert.deepEqual(readMasthead(lines(...prose, ...front.slice(4)), newspapers).spans, []);
});

test('takes the page’s name without its number on the very first line only', () => {
  assert.deepEqual(values('要 闻', '渠水进村'), { section: '要闻' });
  assert.deepEqual(values('渠水进村', '要 闻'), {});
  assert.deepEqual(values('要闻速递员老宁', '渠水进村'), {});
});

test('doubts a date whose weekday does not fit, and keeps it uncertain', () => {
  const { facts, problems } = readMasthead(lines('2022年8月19日 星期四'), newspapers);
  assert.equal(facts.date?.value, '2022-08-19?');
  assert.deepEqual(problems, [
    { rule: 'masthead-date', reason: '2022-08-19 was a 星期五, but the masthead says 星期四', span: [1, 1] },
  ]);
});

test('tells of a day that no calendar has', () => {
  const { facts, problems } = readMasthead(lines('2023年2月30日 星期四 第01版'), newspapers);
  assert.equal(facts.date, undefined);
  assert.equal(facts.page?.value, '01');
  assert.equal(problems[0]?.reason, '2023年2月30日 is no day of the calendar');
});

test('keeps the first of two statements and tells of the second', () => {
  const { facts, problems } = readMasthead(lines('第04版 社会', '第05版 社会'), newspapers);
  assert.equal(facts.page?.value, '04');
  assert.deepEqual(problems, [
    { rule: 'masthead-disagrees', reason: 'page: the masthead says 04, then 05; the first is kept', span: [2, 2] },
  ]);
});

test('gives the words as evidence and the spans of all masthead lines', () => {
  const masthead = readMasthead(lines('鹤壁日报', '柳树发了芽。', '第04版 · 社会'), newspapers);
  assert.deepEqual(masthead.facts.page, {
    value: '04',
    basis: 'masthead',
    evidence: { text: '第04版 · 社会', span: [3, 3] },
  });
  assert.deepEqual(masthead.spans, [
    [1, 1],
    [3, 3],
  ]);
});

test('takes a page name or number alone among the first lines, but not further down', () => {
  assert.deepEqual(values('县区新闻', '渠边的柳树发了芽。'), { section: '县区新闻' });
  assert.deepEqual(values('鹤壁日报', '时政', '03'), { newspaper: 'hebi-daily', section: '时政', page: '03' });
  assert.deepEqual(values('渠边的柳树发了芽。', '社会', '03'), {});
  assert.deepEqual(values('03', '渠边的柳树发了芽。'), {});
});

test('a page of two figures behind the day ends a folio line', () => {
  const read = readMasthead([{ text: '柳 湾 晚 报   2021 年 12 月 3 日 / 星期五   07', span: [1, 1] }], newspapers);
  assert.equal(read.facts.page?.value, '07');
  assert.equal(read.facts.date?.value, '2021-12-03');
});

test('blanks of any kind stand between the parts of a line, and inside a spread name', () => {
  for (const blank of [' ', '\t', '\u3000', '\u00a0', '\n']) {
    const text = ['堤头镇', '柳湾日报', '2021年12月3日'].join(blank);
    assert.equal(readMasthead([{ text, span: [1, 1] }], newspapers).facts.date?.value, '2021-12-03', text);
    assert.deepEqual(values(`堤头镇${blank}柳湾日报，读者`), {});
  }
});

test('a masthead of a paper that the list does not have says so, also a county’s, and a known one does not', () => {
  const isUnknown = (text: string) => readMasthead([{ text, span: [1, 1] }], newspapers).isOfUnknownPaper;
  assert.equal(isUnknown('柳湾日报 2010年11月25日 星期四'), true);
  assert.equal(isUnknown('柳湾县报 2010年11月25日 星期四'), true);
  assert.equal(isUnknown('2010年11月25日 星期四 第3版'), false);
});

test('takes a month that stands alone for the masthead’s at the top only, beside its other lines or first of all', () => {
  assert.equal(values('## 2 综合新闻', '2011年12月', '# 渠首来水').date, '2011-12');
  assert.equal(values('2011年12月', '# 渠首来水', '本报讯 昨日,渠首来水。').date, '2011-12');
  const prose = ['# 渠首来水', '本报讯 昨日,渠首来水。', '# 通知', '即日起停水。', '柳湾区水利站'];
  assert.equal(values(...prose, '2011年12月').date, undefined, 'it signs a notice');
  const long = [...prose, '# 麦收', '麦收过半。', '# 声明', '柳湾区水利站'];
  assert.equal(values(...long, '2011年12月', '责任编辑 宁小满').date, undefined, 'it signs a notice over the editors');
  assert.equal(values('第二版', '2011年12月,全县开镰。').date, undefined, 'a sentence');
  assert.equal(values('第二版', '2011年12月份').date, undefined);
});

test('keeps the finer of a month and a day in it, and tells of a month that is another', () => {
  const both = (...texts: string[]) => readMasthead(lines(...texts), newspapers);
  for (const order of [
    ['第二版 2011年12月', '2011年12月7日 星期三'],
    ['2011年12月7日 星期三', '第二版 2011年12月'],
  ]) {
    const { facts, problems } = both(...order);
    assert.deepEqual([facts.date?.value, problems], ['2011-12-07', []]);
  }
  const { facts, problems } = both('第二版 2011年11月', '2011年12月7日 星期三');
  assert.equal(facts.date?.value, '2011-11');
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['masthead-disagrees'],
  );
});

test('takes a date under the body that gives notice for its signature, though editors stand below', () => {
  const page = [
    '# 渠首来水',
    '渠首来水。',
    '# 麦收',
    '麦收过半。',
    '# 秋播',
    '秋播开始。',
    '# 公告',
    '方案已经确定，请前往查阅。',
  ];
  assert.equal(values(...page, '柳湾片区改造指挥部', '2020年4月24日', '责任编辑 宁小满 校对 柴禾').date, undefined);
  assert.equal(values(...page, '特此公告。', '2020年4月24日', '责任编辑 宁小满 校对 柴禾').date, undefined);
  assert.equal(values(...page, '2020年4月24日', '责任编辑 宁小满 校对 柴禾').date, '2020-04-24');
  assert.equal(values(...page, '柳湾日报社', '2020年4月24日', '责任编辑 宁小满 校对 柴禾').date, '2020-04-24');
});

test('takes a county’s paper alone above its Pinyin and its day, and not 今日 with a verb', () => {
  const head = ['今日柳湾', 'JINRI LIUWAN', '2021年7月28日 星期三', '渡口添了夜船'];
  const read = (...texts: readonly string[]) =>
    readMasthead(
      texts.map((text, index) => ({ text, span: [index + 1, index + 1] })),
      newspapers,
    );
  assert.equal(read(...head).paperName, '今日柳湾');
  assert.equal(read('渡口添了夜船', '河上开了第一班。', '今日柳湾').paperName, undefined);
});

test('a headline that ends as papers’ names do is none amidst a page', () => {
  const spans = (...texts: readonly string[]) =>
    readMasthead(
      texts.map((text, index) => ({ text, span: [index + 1, index + 1] })),
      newspapers,
    ).spans;
  const line = '河上开了第一班夜船。';
  assert.deepEqual(spans(...Array(12).fill(line), '船工爱读晚报', ...Array(12).fill(line)), []);
  assert.deepEqual(spans('柳州晚报', ...Array(12).fill(line)), [[1, 1]]);
});
