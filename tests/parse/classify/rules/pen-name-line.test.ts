import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const memory = '外婆年轻时在渡口卖过三年茶，一只粗瓷碗，两条长凳，船靠了岸，赶路的人都要坐下来歇一歇。';
const news = '本报讯（记者 柏舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，载了四十多名下夜班的工人。';

test('a pen name between the title of a column’s text and its prose is the author', () => {
  for (const name of ['老船', '水中石', '远　山']) {
    assert.equal(
      kindsOf(`夜船开航\n\n${news}\n\n柳湾夜话\n\n渡口的茶摊\n\n${name}\n\n${memory}\n`)[4],
      `byline ${name}`,
    );
  }
});

test('so is one below a marked title', () => {
  assert.equal(kindsOf(`# 夜船开航\n\n${news}\n\n# 渡口的茶摊\n\n老船\n\n${memory}\n`)[3], 'byline 老船');
});

test('the title below the name of a column is no pen name', () => {
  const kinds = kindsOf(`夜船开航\n\n${news}\n\n柳湾夜话\n\n老船\n\n${memory}\n`);
  assert.notEqual(kinds[3], 'byline 老船');
});

test('nor is a short line over a report, a kind of text, or what the text tells of', () => {
  const page = (line: string, text: string) => `夜船开航\n\n${news}\n\n柳湾夜话\n\n渡口的茶摊\n\n${line}\n\n${text}\n`;
  assert.notEqual(kindsOf(page('老船', news))[4], 'byline 老船');
  assert.notEqual(kindsOf(page('小贴士', memory))[4], 'byline 小贴士');
  assert.notEqual(kindsOf(page('老船', `老船姓柳。${memory}`))[4], 'byline 老船');
  assert.notEqual(kindsOf(page('东岸村', memory))[4], 'byline 东岸村');
});
