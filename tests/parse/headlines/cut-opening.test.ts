import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks, kindsOf } from '../invented-blocks.ts';
import { articlesOf, parseLines } from '../parse-text.ts';
import { partsOf } from './headline-groups.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const prose = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

/** What a bare line between a text and the next headline is. */
function between(line: string, headline = '# 砖窑成了书屋'): string {
  const blocks = classifiedBlocks(['# 渡口添了夜船', opening, prose, line, headline, prose].join('\n\n'));
  return blocks.find(({ passage }) => passage.text === line)?.kind ?? 'none';
}

for (const line of [
  '3月4日早上，柳湾渡口的候船棚里',
  '老船工说起从前，十里长的河堤上没有一盏灯，夜里过河全靠',
  '近日，北岸果园的',
  '渡口的缆绳由三个人轮流看管，夜里换班的时候，先在',
]) {
  test(`the beginning of a cut paragraph is no kicker: ${line}`, () => assert.equal(between(line), 'paragraph'));
}

for (const line of ['柳湾镇盘活闲置砖窑', '砖窑里的春天', '听，老砖窑在说话', '老砖窑 新书声', '柳湾镇老窑改造见闻']) {
  test(`a kicker stays one: ${line}`, () => assert.equal(between(line), 'heading'));
}

test('the line under the byline of an article without text is its text, the line under a signature is not', () => {
  const line = '柳湾镇老窑边的人家';
  const under = (...above: readonly string[]) =>
    kindsOf([...above, line, '# 砖窑成了书屋', prose].join('\n\n')).find((kind) => kind.endsWith(line));
  assert.equal(under('# 渡口添了夜船', '□本报记者 柏小舟'), `paragraph ${line}`);
  assert.equal(under('# 渡口添了夜船', opening, prose, '□本报记者 柏小舟'), `heading ${line}`);
});

test('the line over a headline printed again is text, the kicker that was there the first time is one again', () => {
  const page = (first: readonly string[], line: string) =>
    kindsOf([...first, '# 渡口添了两班夜船', opening, prose, line, '# 渡口添了两班夜船', prose].join('\n\n')).at(-3);
  assert.equal(page([], '柳湾镇北岸的老果园'), 'paragraph 柳湾镇北岸的老果园');
  assert.equal(page(['柳湾镇夜间行船'], '柳湾镇夜间行船'), 'heading 柳湾镇夜间行船');
});

test('a line set in one group with the headline is its kicker, comma or not', () => {
  const text = `渡口添了夜船\n\n${opening}\n\n两岸人家，一盏马灯照归程\n砖窑成了书屋\n\n${opening}\n`;
  assert.equal(classifiedBlocks(text).find(({ passage }) => passage.text.startsWith('两岸人家'))?.kind, 'heading');
});

test('the headline over a subtitle, a byline or an article is no beginning of a paragraph', () => {
  for (const next of ['——柳湾渡口见闻', '□本报记者 柏小舟', opening]) {
    const line = '夜船开了，两岸的灯也亮了';
    assert.equal(kindsOf([prose, line, next, prose].join('\n\n'))[1], `heading ${line}`);
  }
});

test('a cut beginning goes on behind the next headline, which has no kicker', () => {
  const result = parseLines(
    '# 渡口添了夜船',
    '□本报记者 柏小舟',
    '3月4日早上，柳湾渡口的石',
    '# 砖窑成了书屋',
    opening,
    '# 渡口添了夜船',
    '阶上坐满了人，船老大数了数人头，把缆绳从木桩上解下来。',
  );
  const [first, second] = articlesOf(result);
  assert.match(JSON.stringify(first?.body), /石阶上坐满了人/);
  assert.deepEqual(partsOf(second), { title: '砖窑成了书屋' });
});

test('a line over an author and the text is the title, whatever word it ends with', () => {
  const kinds = kindsOf(['外婆的茶摊', '路小荷', prose, '砖窑还在', '贺望山', prose].join('\n\n'));
  assert.deepEqual(kinds.slice(3, 5), ['heading 砖窑还在', 'byline 贺望山']);
});
