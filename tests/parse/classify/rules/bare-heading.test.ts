import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { prose as paragraphs, setWithoutIndent } from '../../invented-columns.ts';

test('a line worded as a kicker over a title stands behind a cut paragraph, one worded as prose goes on with it', () => {
  const behind = (line: string, words = 0): string[] =>
    kindsOf(
      `渡口的栈桥修了三个月，等船的人坐在石阶上剥毛豆，说起从前要绕十里路，船老大把缆绳\n\n${line}\n\n船头点灯 两岸照人\n\n本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了。\n`,
      undefined,
      () => words,
    ).slice(1, 2);
  assert.deepEqual(behind('浚县添设夜间渡船'), ['heading 浚县添设夜间渡船']);
  assert.deepEqual(behind('从木桩上解了下来慢慢', -2), ['paragraph 从木桩上解了下来慢慢']);
});

test('a place with its colon above a headline is one, above a paragraph it is not', () => {
  const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
  assert.deepEqual(kindsOf(`柳湾县渡口镇：\n新添夜班船\n${opening}\n`).slice(0, 2), [
    'heading 柳湾县渡口镇：',
    'heading 新添夜班船',
  ]);
  assert.equal(kindsOf(`编辑同志：\n${opening}\n`)[0], 'paragraph 编辑同志：');
});

test('a short line whose words are prose is the beginning of a cut paragraph, no headline', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const page = `# 渡口夜船\n\n${prose}\n\n夜班船每晚由老船工\n\n${prose}\n`;
  const kindOf = (odds: number) => kindsOf(page, undefined, () => odds)[2]?.split(' ')[0];
  assert.equal(kindOf(2), 'heading');
  assert.equal(kindOf(-4), 'paragraph');
});

test('a short line over the middle of a paragraph is that paragraph cut, a subheading over its beginning is not', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const page = `# 渡口夜船\n\n${prose}\n\n船老大把缆绳一圈一圈\n\n绕回木桩上，又数了一遍人。${prose}\n`;
  const kindOf = (opening: number) =>
    kindsOf(
      page,
      undefined,
      () => -1.5,
      () => opening,
    )[2]?.split(' ')[0];
  assert.equal(kindOf(2), 'paragraph');
  assert.equal(kindOf(-2), 'heading');
});

test('a headline printed again above the middle of a paragraph stays one', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const page = `渡口夜船又开了\n\n${prose}\n\n船头挂灯\n\n${prose}\n\n渡口夜船又开了\n\n绕回木桩上，又数了一遍人。${prose}\n`;
  const kinds = kindsOf(
    page,
    undefined,
    () => -1.5,
    (text) => (text.startsWith('绕') ? 3 : -2),
  );
  assert.equal(kinds[4], 'heading 渡口夜船又开了');
});

test('behind a cut paragraph a line worded as a headline is one where another paragraph begins below', () => {
  const cut = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着';
  const next = '今天全县多云到晴，傍晚有雷阵雨，最高气温三十一度。';
  const kindOf = (opening: number) =>
    kindsOf(
      `${cut}\n\n天气\n\n${next}\n`,
      undefined,
      () => 2,
      () => opening,
    )[1];
  assert.equal(kindOf(-2), 'heading 天气');
  assert.equal(kindOf(1), 'paragraph 天气');
});

test('behind a cut paragraph a kicker over a title that asks is one', () => {
  const cut = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着';
  const page = `${cut}\n\n夜船票价涨了一块五\n\n谁来数船上的人？\n\n□本报记者 柏小舟\n\n本报讯 昨夜风大，渡口的船晚了半个时辰。\n`;
  assert.deepEqual(kindsOf(page).slice(1, 3), ['heading 夜船票价涨了一块五', 'heading 谁来数船上的人？']);
});

test('speech over a byline is a headline, speech in a story none', () => {
  const prose = '本报讯 昨夜风大，渡口的船晚了半个时辰，岸上的人举着灯喊了一路，船老大听见了才敢靠岸。';
  assert.equal(kindsOf(`“别熄灯，船还没靠岸！”\n\n□本报记者 柏小舟\n\n${prose}\n`)[0]?.split(' ')[0], 'heading');
  assert.equal(
    kindsOf(`# 渡口\n\n${prose}\n\n“别熄灯，船还没靠岸！”\n\n${prose.slice(4)}\n`)[2]?.split(' ')[0],
    'paragraph',
  );
});

test('speech set close to another line of its headline is its first line', () => {
  const lines = paragraphs.flatMap((text) => setWithoutIndent(text, 18)).flatMap((line) => [line, '']);
  const kindOf = (...pair: readonly string[]) =>
    kindsOf([...lines, ...pair, '', ...lines].join('\n')).find((kind) => kind.includes('“别熄灯'));
  assert.equal(kindOf('“别熄灯，船还没靠岸！”', '过河的人说不清渡口怎么办'), 'heading “别熄灯，船还没靠岸！”');
  assert.match(kindOf('“别熄灯，船还没靠岸！”', '', '船老大喊了一声。') ?? '', /^paragraph/u);
});

test('lines over an author and a text are its headlines, though the sentence above is open', () => {
  const open = '船到河心的时候起了风，船工把篙插进水里，两岸的灯一盏一盏灭了，乘客';
  const prose = '我小时候跟着祖父坐过一回夜船，船头的灯被风吹得忽明忽暗，祖父用手拢着。';
  const kindOf = (author: string) =>
    kindsOf(`□柏小舟\n\n${prose}\n\n${open}\n\n河湾地名故事\n\n渡口为何叫柳湾\n\n${author}\n\n${prose}\n`).slice(3, 5);
  assert.deepEqual(kindOf('贺望山'), ['heading 河湾地名故事', 'heading 渡口为何叫柳湾']);
  assert.deepEqual(kindOf('柳湾镇'), ['paragraph 河湾地名故事', 'paragraph 渡口为何叫柳湾']);
});

test('a reader’s question stands over the letter that asks it, on a page of marks too', () => {
  const page = (below: string) =>
    `# 渡口添了夜船\n\n船一直开到霜降。\n\n# 有问有答\n\n夜船的票买错了当天还能退吗？\n\n${below}\n`;
  assert.equal(
    kindsOf(page('读者钟女士问：孩子发烧没赶上船，票还能不能退？'))[3],
    'heading 夜船的票买错了当天还能退吗？',
  );
  assert.equal(
    kindsOf(page('等船的人你看看我，我看看你，谁也答不上来。'))[3],
    'paragraph 夜船的票买错了当天还能退吗？',
  );
});

test('half a headline printed again inside a cut paragraph is a heading, another short line is none', () => {
  const page = (line: string) =>
    `渡口讲课 船工学会看云\n\n本报讯（记者 柏小舟）夜船昨晚开了，每到一处，驾驶舱\n\n${line}\n\n里就响一声提示，船工便抬头看一眼天。\n`;
  assert.equal(kindsOf(page('渡口讲课'))[2], 'heading 渡口讲课');
  assert.equal(kindsOf(page('船工早就'))[2], 'paragraph 船工早就');
});

test('a line that leads to the figure below is the beginning of its paragraph', () => {
  const below = '28人在船头填了表，船老大给每人发了一件救生衣，说开春以后夜里也要这样开，谁也不许嫌麻烦。';
  const page = (line: string) => kindsOf(`# 渡口添了夜船\n\n河面上的第一班夜船开了。\n\n${line}\n\n${below}\n`)[2];
  assert.equal(page('当晚共有'), 'paragraph 当晚共有');
  assert.equal(page('两岸灯火'), 'heading 两岸灯火');
});

test('a line worded as prose is a headline over a letter to the editor, not over another paragraph', () => {
  const kindOver = (salutation: string): string | undefined =>
    kindsOf(
      `# 渡口夜船\n\n${'码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶。'.repeat(2)}\n\n那盏马灯还亮着吗\n\n${salutation}我小时候住在渡口街，夜里常听见船工收缆绳的声音，一声长一声短。\n`,
      undefined,
      (line) => (line.includes('马灯') ? -3 : 0),
    )[2]?.split(' ')[0];
  assert.equal(kindOver('编辑同志：'), 'heading');
  assert.equal(kindOver(''), 'paragraph');
});

test('a title cut behind its comma is one, and so is one that begins with a decimal', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  assert.deepEqual(kindsOf(`夜船，\n开的是哪几班\n\n${prose}\n`).slice(0, 2), [
    'heading 夜船，',
    'heading 开的是哪几班',
  ]);
  assert.equal(kindsOf(`夜船，\n从码头开出去，\n\n${prose}\n`)[0], 'paragraph 夜船，');
  const opening = `本报讯（记者 柏小舟）${prose}`;
  assert.equal(kindsOf(`2.4万名船客换了新票\n\n${opening}\n`)[0], 'heading 2.4万名船客换了新票');
  assert.equal(kindsOf(`2.船客换了新票\n\n${opening}\n`)[0], 'paragraph 2.船客换了新票');
});

test('the first line of a page is the rest of no column: worded as prose it is a heading, below a paragraph it is none', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const kindBelow = (above: string): string | undefined =>
    kindsOf(`${above}展望河湾,船老大谈夜航\n\n# 渡口夜船\n\n${prose}\n`, undefined, (line) =>
      line.startsWith('展望') ? -3.5 : 2,
    )
      .find((kind) => kind.includes('展望'))
      ?.split(' ')[0];
  assert.equal(kindBelow(''), 'heading');
  assert.equal(kindBelow(`# 石桥\n\n${prose}\n\n`), 'paragraph');
});

test('on a page that kept its indents a short line without one is a headline, one with it is cut prose', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const page = (indent: string) =>
    [`　　${prose}`, `　　${prose}`, `　　${prose}`, `　　${prose}`, `${indent}从船头走到船尾`, `　　${prose}`].join(
      '\n\n',
    );
  assert.equal(kindsOf(page(''), () => 5)[4], 'heading 从船头走到船尾');
  assert.equal(kindsOf(page('　　'), () => -5)[4], 'paragraph 从船头走到船尾');
});

test('a line in which somebody says something is prose, one with a colon there may be a headline', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const kindOf = (line: string) => kindsOf(`# 渡口夜船\n\n${prose}\n\n${line}\n\n# 守渠人\n\n${prose}\n`)[2];
  assert.equal(kindOf('船工何苗说，夜里等船的'), 'paragraph 船工何苗说，夜里等船的');
  assert.equal(kindOf('船工何苗：夜里等船的人多'), 'heading 船工何苗：夜里等船的人多');
});

test('a few characters over a paragraph are a headline, though one character of both makes a word, unless all around says prose', () => {
  const prose = '码头上等船的人站成一排，谁也没有说话，只听见水拍着石阶，一下一下，像是在数着时辰。';
  const kindOf = (opening: number, words: number) =>
    kindsOf(
      `渡口夜船\n\n${prose}\n\n从船上到岸上\n\n下一班船什么时候开，谁也说不准。${prose}\n`,
      (left) => (left === '从船上到岸上' ? 5 : 0),
      () => words,
      () => opening,
    )[2];
  assert.equal(kindOf(-2, 0.5), 'heading 从船上到岸上');
  assert.equal(kindOf(3, -4), 'paragraph 从船上到岸上');
});

test('a line over a marked title that opens an article is its kicker, though it tells as much as prose does', () => {
  const kicker = '一张船票,前后两种颜色,四十名船客变成了一百四十名';
  const report = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
  const kindOf = (above: string, below: string) =>
    kindsOf(
      `# 渡口添了夜船\n\n${above}\n\n${kicker}\n\n## 多出来的船客\n\n${below}\n`,
      () => 0,
      () => 0.5,
    )[2]?.split(' ')[0];
  assert.equal(kindOf(report, report), 'heading');
  assert.equal(kindOf(report, '船老大数了数人头，把缆绳从木桩上解下来。'), 'paragraph');
  assert.equal(kindOf(report.slice(0, -8), report), 'paragraph');
});
