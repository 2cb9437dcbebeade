import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { articlesOf, outlineOf, parseLines, parseText, rulesOf } from '../parse-text.ts';

const article = [
  '# 渡口添了夜船',
  '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。',
  '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市，一来一回就是一天，如今坐船只要一刻钟，连挑担子的老人也愿意多跑一趟了。',
];

function photosOf({ records }: { records: ArticleRecord[] }): string[] {
  return records.filter(({ kind }) => kind === 'photo').flatMap(outlineOf);
}

function bodyOf(result: { records: ArticleRecord[] }): (string | undefined)[] {
  return result.records.filter(({ kind }) => kind === 'article').flatMap(outlineOf);
}

test('a caption with its credit on one line is a photo and no part of the article', () => {
  const result = parseLines(...article, '乘客在船头看灯。 柳湾镇政府供图');
  assert.deepEqual(photosOf(result), ['figure 乘客在船头看灯。 | 柳湾镇政府供图']);
  assert.equal(bodyOf(result).length, 2);
});

test('a caption above its credit is a photo', () => {
  const result = parseLines(...article, '图为乘客在船头看灯。', '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure 图为乘客在船头看灯。 | 李小舟 摄']);
  assert.equal(bodyOf(result).length, 2);
});

test('a credit line directly under another belongs to the same photo', () => {
  const result = parseText(`${article.join('\n\n')}\n\n图为乘客在船头看灯。\n李小舟 摄\n柳湾镇政府供图\n`);
  assert.deepEqual(photosOf(result), ['figure 图为乘客在船头看灯。 | 李小舟 摄 柳湾镇政府供图']);
});

test('a credit whose caption was lost is a photo with a doubt, and takes no paragraph for it', () => {
  const result = parseLines(...article, '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
  assert.deepEqual(result.records.filter(({ kind }) => kind === 'photo').flatMap(rulesOf), ['lost-caption']);
  assert.equal(bodyOf(result).length, 2);
});

test('the opening of an article above a credit is not its caption', () => {
  const result = parseLines('# 渡口添了夜船', '本报讯（记者 柏小舟）第一班夜船昨晚开了。', '李小舟 摄');
  assert.deepEqual(bodyOf(result), ['paragraph 第一班夜船昨晚开了。']);
});

test('a paragraph that only speaks of a photographer is no photo', () => {
  const result = parseLines(...article, '船票背面印着李小舟摄下的老渡口，许多人舍不得扔。');
  assert.deepEqual(photosOf(result), []);
  assert.equal(bodyOf(result).length, 3);
});

test('a photo between two paragraphs does not part them from their article', () => {
  const [title = '', first = '', second = ''] = article;
  const result = parseLines(title, first, '图为乘客在船头看灯。', '李小舟 摄', second);
  assert.equal(articlesOf(result).length, 1);
  assert.equal(bodyOf(result).length, 2);
});

test('a credit between the halves of a paragraph takes neither for its caption', () => {
  const result = parseLines(
    ...article,
    '渡口的栈桥修了三个月。“俺种地这些',
    '李小舟 摄',
    '年，头一回坐夜船赶集。”船客边说边数零钱，船老大笑着摆手。',
  );
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
});

test('a paragraph in which somebody speaks is not the caption of the credit below', () => {
  const spoken = '码头上亮着一排马灯，正在收缆绳的船老大没有抬头。说起夜船，他只说了一句：“有人等，就开。”';
  const result = parseLines(...article, spoken, '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
  assert.equal(bodyOf(result).length, 3);
});

test('the rest of a paragraph whose beginning stands above is not the caption of the credit below', () => {
  const halves = ['渡口的栈桥修了三个月，镇里打算把夜船推广', '到二十个村，隔河的人也能坐船赶集。'];
  const result = parseLines(...article, ...halves, '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
  assert.equal(bodyOf(result).at(-1), `paragraph ${halves.join('')}`);
});

test('a caption without a full stop above its credit is one, where the text below begins anew', () => {
  const caption = '6月10日，乘客在柳湾渡口的船头看灯，船老大收起缆绳，等最后一班船的人站满了石阶';
  const result = parseLines(...article, caption, '李小舟 摄', '散集的时候天黑透了，船老大数了数人头。');
  assert.deepEqual(photosOf(result), [`figure ${caption} | 李小舟 摄`]);
});

test('a paragraph’s open half above a lone credit is none of its caption, however little shows that the text below goes on', () => {
  const half = '船老大每晚在石阶上数人，数到第四十个就收起缆绳，来学';
  const result = parseLines(...article, half, '李小舟 摄', '摇橹的多是附近渔行的年轻人。码头上的灯亮到夜里十点。');
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
});

test('a caption below a comma is one, though the open paragraph’s rest is nowhere', () => {
  const half = '船老大每晚在石阶上数人，数到第四十个就收起缆绳，';
  const other = ['# 磨坊请来了说书人', '本报讯（记者 路知远）磨坊里昨晚坐满了听书的人，灯芯换了三回。'];
  const result = parseLines(...article, half, '柳湾村村民在渡口忙碌。', '资料图片', ...other);
  assert.deepEqual(photosOf(result), ['figure 柳湾村村民在渡口忙碌。 | 资料图片']);
});

test('the label of pictures above a caption is the photo’s, a headline above it is not', () => {
  const photoOf = (label: string) =>
    parseText(
      `# 渡口\n\n老船工收了缆绳，坐在岸上等最后一班船的人。\n\n${label}\n\n昨日，孩子们在渡口看灯。 柏小舟 摄\n`,
    ).records.filter(({ kind }) => kind === 'photo');
  assert.deepEqual(
    photoOf('# 图片新闻').map(({ kind, column }) => [kind, column]),
    [['photo', '图片新闻']],
  );
  assert.equal(photoOf('# 镜头里的渡口')[0]?.column, undefined);
});

test('a paragraph whose beginning stands above is no caption of a lone credit, though it tells of what went on there', () => {
  const rest =
    '278人填写了登船表，92人现场领到救生衣。对没有领到救生衣的乘客，渡运所登记了联系方式，将在一周内把救生衣送到家里，每人再发一只马灯。';
  const result = parseLines(...article, '当晚共有', rest, '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
  assert.ok(bodyOf(result).some((text) => text?.includes('当晚共有278人填写了登船表')));
});

test('the rest of a cut sentence, and what somebody admits, are no captions of a lone credit', () => {
  for (const [above, below] of [
    ['天黑以前，船老大', '把最后一盏马灯挂上船头，说明天五点半照旧。'],
    ['天黑以前，渡运所', '和两岸的学校都通了话，每周五送课。'],
  ] as const) {
    const result = parseLines(...article, above, below, '李小舟 摄');
    assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄'], below);
  }
  const told = parseLines(...article, '老船工坦言，渡口小有小的好处，每个摆渡人都叫得出两岸人的名字。', '李小舟 摄');
  assert.deepEqual(photosOf(told), ['figure  | 李小舟 摄']);
});

test('what refers back to the text above a credit is no caption', () => {
  const result = parseLines(...article, '该船已运了六百多人，每趟不足一刻钟。', '李小舟 摄');
  assert.equal(bodyOf(result).length, 3);
  assert.equal(photosOf(parseLines(...article, '夜船靠岸，乘客提灯上坡。', '李小舟 摄')).length, 1);
});

test('what somebody will do next stands above a credit as an article’s paragraph, and is no caption', () => {
  const result = parseLines(...article, '下一步，渡口将再添两班夜船，船票也在岸上的小店里卖。', '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure  | 李小舟 摄']);
  assert.equal(bodyOf(result).length, 3);
});

test('a picture of somebody who takes a step is a caption', () => {
  const result = parseLines(...article, '下船的孩子走上石阶。', '李小舟 摄');
  assert.deepEqual(photosOf(result), ['figure 下船的孩子走上石阶。 | 李小舟 摄']);
  assert.equal(bodyOf(result).length, 2);
});
