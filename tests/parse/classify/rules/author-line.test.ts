import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const memory = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';
const news = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，载了四十多名下夜班的工人。';

test('a name between a title and a text that never names it is the author', () => {
  const kinds = kindsOf(`夜船开航\n\n${news}\n\n外婆的茶摊\n\n路小荷\n\n${memory}\n`);
  assert.deepEqual(kinds.slice(2, 4), ['heading 外婆的茶摊', 'byline 路小荷']);
});

test('so is one under a bare title of a page whose headlines are marked, and over a short first sentence', () => {
  const page = `# 夜船开航\n\n${news}\n\n# 栈桥修好了\n\n${news}\n\n外婆的茶摊\n\n路小荷\n\n外婆卖过三年茶。\n\n${memory}\n`;
  assert.deepEqual(kindsOf(page).slice(4, 6), ['heading 外婆的茶摊', 'byline 路小荷']);
});

test('a name with a blank inside under the title of a comment is, though its text stands elsewhere', () => {
  const page = (label: string) =>
    `# 夜船开航\n\n${news}\n\n${label}\n\n# 别等水来了再修堤\n\n何 苗\n\n柳湾镇\n\n# 栈桥修好了\n\n${news}\n`;
  assert.ok(kindsOf(page('短评')).includes('byline 何 苗'));
  assert.ok(!kindsOf(page('渡口边上')).includes('byline 何 苗'));
});

test('whom the text names is told of, and did not write it', () => {
  const kinds = kindsOf(`夜船开航\n\n${news}\n\n街坊群像\n\n路小荷\n\n路小荷在渡口卖茶。${memory}\n`);
  assert.notEqual(kinds[3], 'byline 路小荷');
});

test('a title that has the shape of a name, over its author, stays a title', () => {
  const kinds = kindsOf(`河畔夜话\n\n井绳\n\n□何草木\n\n${memory}\n`);
  assert.deepEqual(kinds.slice(0, 3), ['heading 河畔夜话', 'heading 井绳', 'byline □何草木']);
});

test('the name of a district or an office is no author', () => {
  for (const name of ['高新区', '常委会', '安阳镇']) {
    assert.notEqual(kindsOf(`夜船开航\n\n${news}\n\n渡口添灯\n\n${name}\n\n${memory}\n`)[3], `byline ${name}`);
  }
});

test('a name marked deeper than the title above it is the author, one marked as high is a title', () => {
  const kinds = kindsOf(`# 夜船开航\n\n${news}\n\n# 外婆的茶摊\n\n## 路小荷\n\n${memory}\n`);
  assert.deepEqual(kinds.slice(2, 4), ['heading 外婆的茶摊', 'byline 路小荷']);
  assert.equal(kindsOf(`# 夜船开航\n\n${news}\n\n# 外婆的茶摊\n\n# 路小荷\n\n${memory}\n`)[3], 'heading 路小荷');
});

test('a name between a text that a column cut and another signs that, on a page that signs others under their titles', () => {
  const cut = `${memory.slice(0, 30)}`;
  const other = '修表铺开在城墙根下，三只钟走得各不相同，铺主说准的那只是给自己看的。';
  const signed = ['外婆的茶摊', '路小荷', memory, '井绳', '何草木', memory];
  const kindOf = (...lines: readonly string[]) => kindsOf(lines.join('\n\n')).find((kind) => kind.endsWith(' 宋知远'));
  assert.equal(kindOf(...signed, '栈桥', '安子溪', cut, '宋知远', other), 'byline 宋知远');
  assert.notEqual(kindOf('外婆的茶摊', '路小荷', cut, '宋知远', other), 'byline 宋知远'); // one other alone
  assert.notEqual(kindOf(...signed, '栈桥', '安子溪', memory, '宋知远', other), 'byline 宋知远'); // behind a whole text
});

test('names between whole texts and the titles below them are their authors’, one alone is none', () => {
  const page = (second: string) =>
    kindsOf(`${memory}\n\n路小荷\n\n外婆的茶摊\n\n${memory}\n\n${second}\n\n城墙根下的钟\n`);
  assert.equal(page('何 苗')[1], 'byline 路小荷');
  assert.notEqual(page('灯下随笔')[1], 'byline 路小荷');
  const cut = memory.slice(0, -1);
  assert.notEqual(kindsOf(`${cut}\n\n路小荷\n\n外婆的茶摊\n\n${cut}\n\n何 苗\n\n城墙根下的钟\n`)[1], 'byline 路小荷');
});
