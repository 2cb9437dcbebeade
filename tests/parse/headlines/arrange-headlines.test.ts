import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, parseLines, parseText } from '../parse-text.ts';
import { groupOf, partsOf, spreadGroupOf } from './headline-groups.ts';

test('the line with the highest mark is the title, before it stands the kicker, behind it the subtitle', () => {
  assert.deepEqual(spreadGroupOf('### 柳湾镇开通夜间渡线', '# 船头点起两盏马灯', '## 乘客不再绕行十里'), {
    title: '船头点起两盏马灯',
    kicker: '柳湾镇开通夜间渡线',
    subtitle: '乘客不再绕行十里',
  });
});

test('of lines with the same mark the first is the title', () => {
  assert.deepEqual(spreadGroupOf('# 船头点起两盏马灯照归人', '# 柳湾镇夜间渡线开通首日见闻'), {
    title: '船头点起两盏马灯照归人',
    subtitle: '柳湾镇夜间渡线开通首日见闻',
  });
});

test('two short lines with the same mark and of the same length are the halves of one title', () => {
  assert.deepEqual(spreadGroupOf('## 船工点亮马灯', '## 两岸照见归人'), { title: '船工点亮马灯 两岸照见归人' });
});

test('a line of dashes is no title, though its mark be the highest', () => {
  assert.deepEqual(spreadGroupOf('## 船头点起两盏马灯', '# ——柳湾渡口见闻'), {
    title: '船头点起两盏马灯',
    subtitle: '——柳湾渡口见闻',
  });
});

test('the label of a column stands in no headline', () => {
  assert.deepEqual(groupOf('春走河湾里·灯照渡口边', '渡口添了夜船'), {
    title: '渡口添了夜船',
    column: '春走河湾里·灯照渡口边',
  });
});

test('a line that reads as a column is one over a text that knows none of its words, else a kicker', () => {
  assert.deepEqual(groupOf('身边的榜样', '渡口添了夜船'), { title: '渡口添了夜船', column: '身边的榜样' });
  assert.deepEqual(spreadGroupOf('民生直通车', '柳湾镇开通夜间渡线', '# 船头点起两盏马灯'), {
    title: '船头点起两盏马灯',
    kicker: '柳湾镇开通夜间渡线',
    column: '民生直通车',
  });
  assert.deepEqual(spreadGroupOf('船头挂着马灯的故事', '# 渡口添了夜船'), {
    title: '渡口添了夜船',
    kicker: '船头挂着马灯的故事',
  });
});

test('a bold line over marked headlines is a column', () => {
  assert.deepEqual(spreadGroupOf('**渡口的故事**', '# 船头点起两盏马灯'), {
    title: '船头点起两盏马灯',
    column: '渡口的故事',
  });
});

test('the name of a place over a deeply marked headline is a column, over others a kicker', () => {
  assert.deepEqual(spreadGroupOf('艺新街道', '### 船头点起两盏马灯'), {
    title: '船头点起两盏马灯',
    column: '艺新街道',
  });
  assert.deepEqual(spreadGroupOf('艺新街道', '# 船头点起两盏马灯'), { title: '船头点起两盏马灯', kicker: '艺新街道' });
});

test('a label that stands alone is the title', () => {
  assert.deepEqual(groupOf('春走河湾里·灯照渡口边'), { title: '春走河湾里·灯照渡口边' });
});

const body = '本报讯（记者 柏小舟）老磨坊办起了故事会，讲故事的是退休教师，听故事的坐满了木楼梯。';

test('a marked headline that the body knows nothing of, over a whole group, is an orphan', () => {
  const result = parseLines(
    '# 北岸果农学剪枝',
    '磨坊里的夜晚',
    '## 老磨坊办起故事会',
    body,
    '# 砖窑成了书屋',
    '门开了。',
  );
  assert.deepEqual(partsOf(articlesOf(result)[0]), { title: '老磨坊办起故事会', kicker: '磨坊里的夜晚' });
  assert.deepEqual(
    result.records.filter(({ kind }) => kind === 'residue').map(({ title, problems }) => [title, problems[0]?.rule]),
    [['北岸果农学剪枝', 'orphan-headline']],
  );
});

test('so is one over a deeper kicker, one over a title of its level, and a meeting over what is none of it', () => {
  for (const [lines, parts] of [
    [
      ['# 北岸果农学剪枝', '## 磨坊里的夜晚', '# 老磨坊办起故事会'],
      { title: '老磨坊办起故事会', kicker: '磨坊里的夜晚' },
    ],
    [
      ['# 北岸果农学剪枝', '# 老磨坊办起故事会', '## 听故事的坐满木楼梯'],
      { title: '老磨坊办起故事会', subtitle: '听故事的坐满木楼梯' },
    ],
    [['全县召开果树剪枝推进会', '老磨坊办起故事会'], { title: '老磨坊办起故事会' }],
  ] as const) {
    const result = parseLines(...lines, body, '# 砖窑成了书屋', '门开了。');
    assert.deepEqual(partsOf(articlesOf(result)[0]), parts);
    assert.equal(result.records.find(({ kind }) => kind === 'residue')?.title, lines[0].replace('# ', ''));
  }
});

test('not a meeting that the body tells of, nor what stands over words that it knows as little', () => {
  for (const lines of [
    ['全县召开故事会推进会', '老磨坊办起故事会'],
    ['# 北岸果农学剪枝', '# 灯下闲话', '## 夜来风雨声'],
  ]) {
    const result = parseLines(...lines, body, '# 砖窑成了书屋', '门开了。');
    assert.equal(result.records.filter(({ kind }) => kind === 'residue').length, 0);
  }
});

test('a marked headline whose words the body has is the title over the same lines', () => {
  const result = parseLines(
    '# 老磨坊办起故事会',
    '磨坊里的夜晚',
    '## 退休教师讲老故事',
    body,
    '# 砖窑成了书屋',
    '门开了。',
  );
  assert.equal(articlesOf(result)[0]?.title, '老磨坊办起故事会');
  assert.equal(result.records.filter(({ kind }) => kind === 'residue').length, 0);
});

test('a short name over a headline whose text does not know it is a column, a place and a known word are kickers', () => {
  assert.deepEqual(spreadGroupOf('灯下书影', '# 渡口添了夜船'), { title: '渡口添了夜船', column: '灯下书影' });
  assert.deepEqual(spreadGroupOf('两盏马灯', '# 渡口添了夜船'), { title: '渡口添了夜船', kicker: '两盏马灯' });
  assert.deepEqual(spreadGroupOf('淇滨区', '# 渡口添了夜船'), { title: '渡口添了夜船', kicker: '淇滨区' });
});

test('a label of two words is a column where blanks set it apart and the text knows one of them', () => {
  assert.deepEqual(spreadGroupOf('船家学问', '# 船头添了马灯'), { title: '船头添了马灯', column: '船家学问' });
  assert.deepEqual(spreadGroupOf('夜船学问', '# 船头添了马灯'), { title: '船头添了马灯', column: '夜船学问' });
  assert.deepEqual(spreadGroupOf('毛豆', '# 船头添了马灯'), { title: '船头添了马灯', kicker: '毛豆' });
});

test('of two lines with the same mark the upper is the kicker where it tells what took place', () => {
  assert.deepEqual(spreadGroupOf('# 我市第八届渡口文化节举行', '# 船头点灯迎远客 两岸锣鼓闹丰年'), {
    title: '船头点灯迎远客 两岸锣鼓闹丰年',
    kicker: '我市第八届渡口文化节举行',
  });
});

test('a name of a few nouns over a headline twice as long is a column', () => {
  assert.deepEqual(groupOf('校园短波', '图书馆给旧渡船办了展览'), {
    title: '图书馆给旧渡船办了展览',
    column: '校园短波',
  });
});

test('a line that only names a place or a body is the kicker of the headline below, whatever its mark', () => {
  for (const name of ['浚县善堂镇', '浚县总工会', '市公安局交警支队', '淇县“夜渡安全”活动'])
    assert.deepEqual(spreadGroupOf(`# ${name}`, '## 一盏马灯照亮七个村'), {
      title: '一盏马灯照亮七个村',
      kicker: name,
    });
  assert.deepEqual(spreadGroupOf('# 浚县总工会慰问船工', '## 一盏马灯照亮七个村'), {
    title: '浚县总工会慰问船工',
    subtitle: '一盏马灯照亮七个村',
  });
});

test('a place and what its news is called make a column', () => {
  assert.deepEqual(groupOf('浚县播报', '船头点起两盏马灯'), { title: '船头点起两盏马灯', column: '浚县播报' });
});

test('below a title of two lines a line apart that gives figures is the subtitle, one that gives none the title', () => {
  const page = (lower: string) =>
    partsOf(
      articlesOf(parseText(`前八月全县夜渡\n客运量保持增长\n\n${lower}\n\n本报讯（记者 柏小舟）夜船昨晚开了。\n`))[0],
    );
  assert.deepEqual(page('赶集的乘客占近六成'), {
    title: '前八月全县夜渡客运量保持增长',
    subtitle: '赶集的乘客占近六成',
  });
  assert.equal(page('赶集的乘客不再绕行').title, '赶集的乘客不再绕行');
});

test('a subtitle whose words stand in a headline above is no title', () => {
  const page = [
    '# 一盏马灯照见两岸人家——柳湾渡口见闻',
    '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。',
    '# 船老大学会看云',
    '## ——柳湾渡口见闻',
    '□本报记者 路知远',
    '船老大把缆绳收了，坐在船头看云，云从山那边过来，他说今晚有风。',
  ];
  const [, second] = articlesOf(parseLines(...page));
  assert.deepEqual(partsOf(second), { title: '船老大学会看云', subtitle: '——柳湾渡口见闻' });
});

test('a title whose first line ends with a village is no place below its title', () => {
  const page = [
    '柳湾镇推进渡口建设\n',
    '夜间渡船进村',
    '乘客不再绕行\n',
    '□ 柏小舟\n',
    '船老大把缆绳收了，坐在船头看云。',
  ];
  assert.deepEqual(partsOf(articlesOf(parseText(`${page.join('\n')}\n`))[0]), {
    kicker: '柳湾镇推进渡口建设',
    title: '夜间渡船进村乘客不再绕行',
  });
});

test('a marked line that wants more goes on with the line directly below it', () => {
  const text = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，等船的人坐在石阶上剥毛豆。';
  const title = (lines: string) =>
    partsOf(articlesOf(parseText(`${lines}\n\n${text}\n\n# 砖窑成了书屋\n\n门开了。\n`))[0]).title;
  assert.equal(title('# 渡口夜船开通之后，\n等船的人去了哪里'), '渡口夜船开通之后，等船的人去了哪里');
  assert.equal(title('## 渡口里办成的\n不只是一班船\n\n# ——柳湾渡口见闻'), '渡口里办成的不只是一班船');
  assert.equal(title('# 渡口添了夜船\n两盏马灯照见归人'), '渡口添了夜船');
});

test('a marked line that leads to what the deeper one below tells is its kicker, another line the title', () => {
  assert.deepEqual(spreadGroupOf('# 柳湾渡口水质抽检发现', '## 三处井水硬度超标'), {
    title: '三处井水硬度超标',
    kicker: '柳湾渡口水质抽检发现',
  });
  assert.deepEqual(spreadGroupOf('# 柳湾渡口添了一班夜船', '## 三处井水硬度超标'), {
    title: '柳湾渡口添了一班夜船',
    subtitle: '三处井水硬度超标',
  });
});

test('a headline of another story over that of a series’ part is an orphan, one that tells of the part stays', () => {
  const part = (place: string, title: string) => [
    `## ${place}：${title}`,
    `本报讯（记者 柏小舟）昨晚，${place}的渡口添了一班夜船，船头挂着两盏马灯，等船的人坐在石阶上剥毛豆。`,
  ];
  const titles = (over: string) =>
    parseLines(
      '# 夜船添到家门口',
      ...part('渡口镇', '夜船挂灯'),
      ...part('石桥乡', '夜船添班'),
      over,
      ...part('柳湾镇', '渡口夜船添到六班'),
    ).records.map(({ kind, title }) => `${kind} ${title}`);
  assert.ok(titles('# 全市法院执行案款集中发放').includes('residue 全市法院执行案款集中发放'));
  assert.ok(titles('# 全市法院执行案款集中发放').includes('article 柳湾镇：渡口夜船添到六班'));
  assert.ok(!titles('# 渡口夜船添班 船头马灯照石阶').some((title) => title.startsWith('residue')));
});

test('a slogan that shares the matter of its text, or compares times, is its kicker, another a column', () => {
  const group = (...lines: readonly string[]) => groupOf(...lines);
  assert.equal(group('春耕备耕 不误农时', '渡口添了夜船').column, '春耕备耕 不误农时');
  assert.equal(group('昔日荒滩地 今朝果树园', '渡口添了夜船').kicker, '昔日荒滩地 今朝果树园');
});

test('a line less marked right below a subject without a verb is the rest of its title where it says what was done', () => {
  assert.deepEqual(groupOf('## 柳湾渡口老船工', '### 把二十四节气刻进船舷'), {
    title: '柳湾渡口老船工把二十四节气刻进船舷',
  });
  assert.deepEqual(groupOf('## 柳湾渡口添了夜船', '### 乘客不再绕行十里'), {
    title: '柳湾渡口添了夜船',
    subtitle: '乘客不再绕行十里',
  });
});

test('a line that names the kind of report is the kicker above a title and the subtitle below it', () => {
  assert.deepEqual(groupOf('柳湾渡口抢运秋粮见闻', '船头点灯照归人'), {
    title: '船头点灯照归人',
    kicker: '柳湾渡口抢运秋粮见闻',
  });
  assert.deepEqual(groupOf('船头点灯照归人', '柳湾渡口抢运秋粮侧记'), {
    title: '船头点灯照归人',
    subtitle: '柳湾渡口抢运秋粮侧记',
  });
});

test('phrases that compare times, and three of them, are a kicker, though the text knows none of their words', () => {
  for (const kicker of ['白天站柜台 晚上练小戏', '摸清家底 算好细账 管住末梢'])
    assert.deepEqual(spreadGroupOf(kicker, '# 渡口添了夜船'), { title: '渡口添了夜船', kicker });
  assert.deepEqual(spreadGroupOf('凡人微光 温暖柳湾', '# 渡口添了夜船'), {
    title: '渡口添了夜船',
    column: '凡人微光 温暖柳湾',
  });
});

test('a slogan over a body’s name and a title is a column’s, whatever the text knows', () => {
  assert.deepEqual(spreadGroupOf('夜船点灯 照亮渡口', '浚县长风路办事处', '渡口添了夜船'), {
    title: '渡口添了夜船',
    kicker: '浚县长风路办事处',
    column: '夜船点灯 照亮渡口',
  });
});

test('an official visit over another story of the same place is a headline without its text', () => {
  const page = (first: string) =>
    parseText(`# ${first}\n\n# 浚县召开渡运安全会\n\n本报讯 昨日，浚县召开渡运安全会，部署夜船值守。\n`).records.map(
      ({ kind, title }) => `${kind} ${title}`,
    );
  assert.deepEqual(page('浚县代表团赴外地考察学习'), [
    'residue 浚县代表团赴外地考察学习',
    'article 浚县召开渡运安全会',
  ]);
  assert.equal(page('浚县部署夜船值守').length, 1, 'what the text tells of');
});

/** Two lines with a blank one between them over a text. */
function partedGroupOf(upper: string, lower: string): Record<string, string> {
  const text = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，等船的人坐在石阶上剥毛豆。';
  return partsOf(articlesOf(parseText(`${upper}\n\n${lower}\n\n${text}\n`))[0]);
}

for (const subtitle of ['浚县渡口三条木船运送乘客一千八百人', '渡运所提醒乘客扣好救生衣']) {
  test(`below a blank line, too, what adds to a whole headline is its subtitle: ${subtitle}`, () => {
    const title = '第一班夜船昨晚开了';
    assert.deepEqual(partedGroupOf(title, subtitle), { title, subtitle });
  });
}

test('where words hardly tell, the line over a blank one is a kicker', () => {
  for (const kicker of ['浚县渡口文化节开幕', '老渡口的第一百个春天'])
    assert.deepEqual(partedGroupOf(kicker, '老船工收了新徒弟'), { title: '老船工收了新徒弟', kicker });
});

test('a marked line over one without a mark is its kicker where it only says what took place', () => {
  assert.deepEqual(partedGroupOf('# 浚县第三届渡口撑船赛落幕', '老船工收了新徒弟'), {
    title: '老船工收了新徒弟',
    kicker: '浚县第三届渡口撑船赛落幕',
  });
  assert.deepEqual(partedGroupOf('# 老船工收了新徒弟', '浚县渡口办起撑船班'), {
    title: '老船工收了新徒弟',
    subtitle: '浚县渡口办起撑船班',
  });
});
