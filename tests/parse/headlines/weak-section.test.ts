import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, parseLines, parseText, titlesOf } from '../parse-text.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const prose = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';
const more = '散集的时候天已经黑透，船老大数了数人头，把缆绳从木桩上解下来。';

/** What becomes of headings over plain prose under an article: kind and title of each record, and its subheadings. */
function readUnder(above: readonly string[], ...headings: readonly string[]): string[] {
  const page = [...above, headings.join('\n'), `${prose}\n${more}`].join('\n\n');
  return parseText(page).records.map(({ kind, title, body }) => {
    const subheadings = body.flatMap((block) => (block.type === 'subheading' ? [block.text] : []));
    return [kind, title, ...subheadings].join(' ');
  });
}

const article = ['# 渡口添了夜船', opening];
const feature = ['## 一盏马灯照夜渡', '□本报记者 柏小舟', more];

test('the heading of a notice opens one, under an article too', () => {
  assert.deepEqual(readUnder(article, '# 遗失声明'), ['article 渡口添了夜船', 'notice 遗失声明']);
});

test('a deeper mark than the title is a subheading, the same mark the next article', () => {
  assert.deepEqual(readUnder(article, '### 一个本子'), ['article 渡口添了夜船 一个本子']);
  const band =
    '山坳里的小学教室里，学生们跟着音乐老师学吹小号，放学后排练合奏，准备参加县里的比赛。号队有九个人，最小的才上三年级，号是城里一所中学捐的。';
  assert.deepEqual(
    parseText([...article, '# 九把小号吹响了山坳', band].join('\n\n')).records.map(({ title }) => title),
    ['渡口添了夜船', '九把小号吹响了山坳'],
  );
});

test('under a title without a mark a short marked heading over the same matter is a subheading', () => {
  const plain = ['渡口添了夜船，两岸的乡亲不再绕远路', '□本报记者 柏小舟', more];
  assert.deepEqual(readUnder(['# 收粮站换上电子磅秤', opening, ...plain], '## 船上的灯').slice(1), [
    'article 渡口添了夜船，两岸的乡亲不再绕远路 船上的灯',
  ]);
});

test('one line without a mark under an article is a subheading, two are the next article', () => {
  const plain = ['渡口添了夜船', opening];
  assert.deepEqual(readUnder(plain, '船上的灯'), ['article 渡口添了夜船 船上的灯']);
  assert.equal(readUnder(plain, '船工点亮马灯', '两岸照见归人').length, 2);
});

test('one line as long and as worded as titles are, over other matter cut inside a sentence, is the next article', () => {
  const page = (heading: string): string =>
    ['渡口添了夜船摸黑不误归', opening, heading, '成书屋的砖窑里摆着烧窑师傅用过的铁锹。', prose].join('\n\n');
  const titles = (heading: string) => parseText(page(heading)).records.map(({ title }) => title);
  assert.deepEqual(titles('浚县：老砖窑里 书声替了烧窑声'), [
    '渡口添了夜船摸黑不误归',
    '浚县：老砖窑里 书声替了烧窑声',
  ]);
  assert.deepEqual(titles('窑里的书声'), ['渡口添了夜船摸黑不误归']);
});

test('two lines that are both deeper than the title are subheadings', () => {
  const [only, ...others] = readUnder(article, '### 船工点亮马灯', '### 两岸照见归人');
  assert.match(only ?? '', /^article 渡口添了夜船 船工点亮马灯.?两岸照见归人$/);
  assert.deepEqual(others, []);
});

test('two lines of which one is as high as the title are the next article', () => {
  assert.equal(readUnder(article, '### 船工点亮马灯', '# 两岸照见归人').length, 2);
});

test('a bold line under an article is a subheading', () => {
  assert.deepEqual(readUnder(article, '**船上的灯**'), ['article 渡口添了夜船 船上的灯']);
});

test('under a feature a short heading with the mark of its title is a subheading, a long one the next article', () => {
  assert.deepEqual(readUnder(feature, '## 一脚竹篙练十年'), ['article 一盏马灯照夜渡 一脚竹篙练十年']);
  assert.deepEqual(readUnder(feature, '## 老砖窑里的三十六级台阶通向书屋'), [
    'article 一盏马灯照夜渡',
    'article 老砖窑里的三十六级台阶通向书屋',
  ]);
});

test('under a report a short heading with the mark of its title is the next article', () => {
  assert.deepEqual(readUnder(['## 渡口添了夜船', opening], '## 一脚竹篙练十年'), [
    'article 渡口添了夜船',
    'article 一脚竹篙练十年',
  ]);
});

test('on a page without any dateline or byline a bare heading begins an article', () => {
  assert.deepEqual(readUnder(['渡口添了夜船', `${more}\n${prose}`], '船上的灯'), [
    'article 渡口添了夜船',
    'article 船上的灯',
  ]);
});

test('the label of a column under an article opens the next one, another line without a mark does not', () => {
  const plain = ['渡口添了夜船', opening];
  assert.deepEqual(readUnder(plain, '一句话新闻'), ['article 渡口添了夜船', 'article 一句话新闻']);
  assert.deepEqual(readUnder(plain, '一句话的分量'), ['article 渡口添了夜船 一句话的分量']);
});

test('a line behind a signature opens the next article, behind unsigned text it is a subheading', () => {
  const plain = ['渡口添了夜船', opening];
  assert.deepEqual(readUnder([...plain, `${more}（通讯员 路一鸣）`], '船上的灯'), [
    'article 渡口添了夜船',
    'article 船上的灯',
  ]);
  assert.deepEqual(readUnder([...plain, `${more}（图中为渡口）`], '船上的灯'), ['article 渡口添了夜船 船上的灯']);
});

test('briefs under the name of a column are articles, though their marks be deeper than the title above', () => {
  const result = parseLines(
    '# 渡口添了夜船',
    '本报讯（记者 柏小舟）昨晚渡口添了一班夜船，船头挂着两盏马灯。',
    '## 社区短讯',
    '### 浚县:泥哨进校园',
    '近日，浚县把泥哨课开进了小学，孩子们每周学一节。',
    '### 淇县:纸马上街头',
    '昨日，淇县的纸马上了街，孩子们追了一路。',
    '### 山城区:矿灯进展馆',
    '日前，山城区的老矿灯进了展馆，老矿工当起讲解员。',
  );
  assert.deepEqual(
    articlesOf(result).map(({ title }) => title),
    ['渡口添了夜船', '浚县:泥哨进校园', '淇县:纸马上街头', '山城区:矿灯进展馆'],
  );
});

test('what a paper serves every day under the same name is an article of its own', () => {
  const weather = '今天白天到夜里多云，偏南风三级，气温18到27摄氏度。';
  assert.deepEqual(
    parseText(['渡口添了夜船', opening, '今日天气', weather].join('\n\n')).records.map(({ title }) => title),
    ['渡口添了夜船', '今日天气'],
  );
});

test('the label of a summary is a subheading, not a title', () => {
  const result = parseLines(
    '# 渡口添了夜船',
    '□本报记者 柏小舟',
    '核心提示',
    '夜里过河要绕十里路的日子结束了，渡口昨晚添了一班船。',
    '本报讯 昨晚八点，船头的两盏马灯亮了，等船的人站成一排。',
  );
  assert.deepEqual(
    articlesOf(result).map(({ title }) => title),
    ['渡口添了夜船', ''],
  );
});

test('a short heading marked deeper than all titles of the page is a subheading, under an article without a mark too', () => {
  const others = [
    '# 停火砖窑变身孩子们的书屋',
    opening,
    '# 老磨坊接通了自来水管',
    opening,
    '# 果园里装箱早酥梨',
    opening,
  ];
  const titles = (heading: string) =>
    parseText([...others, '渡口添了两班夜船照归人', opening, heading, prose].join('\n\n')).records.map(
      ({ title }) => title,
    );
  assert.equal(titles('### 把灯传下去').length, 4);
  assert.equal(titles('# 九把小号吹响了山坳里的清晨').length, 5);
});

test('below a signature even a deeper heading begins an article', () => {
  const signed = ['# 渡口添了夜船', opening, `${more}（柏小舟）`];
  assert.deepEqual(readUnder(signed, '### 砖窑里办起了书屋'), ['article 渡口添了夜船', 'article 砖窑里办起了书屋']);
});

test('a heading over a text that its author signs is the next article where the author above stands over the text', () => {
  const essay = ['渡口的杏树', '□贺望山', prose];
  const records = (signature: string): string[] =>
    parseText([...essay, '一棵老杏树', `${more}${signature}`, '砖窑里的书声', opening].join('\n\n')).records.map(
      ({ title }) => title,
    );
  assert.deepEqual(records('（柏小舟）'), ['渡口的杏树', '一棵老杏树', '砖窑里的书声']);
  assert.deepEqual(records('（完）'), ['渡口的杏树', '砖窑里的书声']);
});

test('a heading over a table and its note is an article of its own, over prose a part of the one above', () => {
  const plain = ['渡口添了夜船', opening];
  const table = ['名次 船队 胜 平 负 积分', '1 柳湾 13 4 2 43', '2 石桥 12 3 4 39', '3 渡口 9 6 4 33'].join('\n');
  const titles = (text: string) =>
    parseText([...plain, '夜船赛积分榜', text, '注：以船会公布为准。'].join('\n\n')).records.map(({ title }) => title);
  assert.deepEqual(titles(table), ['渡口添了夜船', '夜船赛积分榜']);
  assert.deepEqual(titles(prose), ['渡口添了夜船']);
});

test('a text signed by a person under one whose head names its reporter is the next article, however deep its mark', () => {
  const titles = (above: readonly string[], text: string) =>
    parseLines(...above, '### 船工点亮马灯', text).records.map(({ title }) => title);
  const signed = `${prose}（何苗）`;
  assert.deepEqual(titles(article, signed), ['渡口添了夜船', '船工点亮马灯']);
  assert.deepEqual(titles(article, prose), ['渡口添了夜船'], 'nobody signs');
  assert.deepEqual(
    titles(['# 渡口添了夜船', '夜船昨晚开了，首班载客二十人。'], signed),
    ['渡口添了夜船'],
    'its own signature',
  );
});

test('a line over a letter to the editor is its headline', () => {
  const letter = '编辑同志：我家住在渡口路，夜里船靠岸时没有灯，下船的人只好摸黑上坡。';
  assert.equal(parseLines(...article, '### 这盏灯何时能亮', letter).records.length, 2);
  assert.equal(parseLines(...article, '### 这盏灯何时能亮', prose).records.length, 1);
});

test('a reader’s one question over its answer is an article, a turn of an interview is a part', () => {
  const asked = ['### 夜里过河要注意什么', '问：夜里过河要注意什么？', '答：先看水尺再解缆绳，人坐稳了才撑篙。'];
  assert.equal(parseLines(...article, ...asked).records.length, 2);
  assert.equal(parseLines(...article, ...asked, '问：雨天呢？', '答：雨天不开船。').records.length, 1, 'an interview');
});

test('a heading over a text signed below it is no subheading of a feature that names its reporter above', () => {
  const titles = (last: string) => titlesOf(parseLines(...feature, '### 船上的灯', prose, last));
  assert.deepEqual(titles('柳湾县读者 何苗'), ['一盏马灯照夜渡', '船上的灯']);
  assert.deepEqual(titles(more), ['一盏马灯照夜渡']);
});

test('a heading as high as the title over a table and its unit alone is an article of its own, a deeper one is not', () => {
  const table = '（元/公斤 6月8日）\n品种 最高 最低\n鲫鱼 16.40 15.20\n草鱼 14.60 13.80\n河虾 68.00 61.00';
  const titles = (mark: string) =>
    titlesOf(parseLines('## 渡口添了夜船', opening, more, `${mark} 河鲜`, table, '## 收粮站换上电子磅秤', opening));
  assert.deepEqual(titles('##'), ['渡口添了夜船', '河鲜', '收粮站换上电子磅秤']);
  assert.deepEqual(titles('###'), ['渡口添了夜船', '收粮站换上电子磅秤']);
});

test('a bold line with a subtitle between dashes is the next article, alone it is a subheading', () => {
  assert.equal(readUnder(article, '**一盏马灯的四十年**', '**——记柳湾渡口老船工**').length, 2);
  assert.equal(readUnder(article, '**一盏马灯的四十年**').length, 1);
});

test('where titles are bold a bold line as worded as they are, over other matter, is the next article', () => {
  const kiln = '成书屋的砖窑里摆着烧窑师傅用过的铁锹。窑工的孩子周末来读书，管书的人从前是烧窑师傅。';
  const page = (heading: string) =>
    titlesOf(parseLines('**渡口添了夜船 摸黑不误归**', opening, more, `**${heading}**`, kiln));
  assert.equal(page('浚县：老砖窑里 书声替了烧窑声').length, 2);
  assert.equal(page('船上的灯').length, 1);
});

test('under a feature a short heading as high as the titles of the page is the next article over other matter only', () => {
  const others = ['# 收粮站换上电子磅秤', opening, '# 柳湾县的麦子开镰了', opening];
  const heating =
    '居民家里的暖气片不热，先关上阀门放气，再请供热公司的师傅清洗过滤网；室温低于十八度的，可以申请测温退费，供热公司会派人上门。';
  const titles = (heading: string, below: string) =>
    titlesOf(parseLines(...others, '# 一盏马灯照着夜渡人', '□本报记者 柏小舟', more, prose, `# ${heading}`, below));
  assert.ok(titles('暖气不热怎么办', heating).includes('暖气不热怎么办'));
  assert.ok(!titles('暖气不热怎么办', `${more}${prose}`).includes('暖气不热怎么办'));
  assert.ok(!titles('灯下', heating).includes('灯下'));
});

test('a column’s name over a heading makes it the next article, though both be marked deeper', () => {
  assert.deepEqual(readUnder(article, '### 渡口漫笔', '### 船工点亮马灯'), [
    'article 渡口添了夜船',
    'article 船工点亮马灯',
  ]);
});
