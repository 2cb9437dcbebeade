import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const news = '本报讯（记者 柏舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯，载了四十多名下夜班的工人。';
const page = (title: string, name: string, below: string) =>
  kindsOf(`# 夜船开航\n\n${news}\n\n${title}\n\n${name}\n\n${below}\n\n${news}\n`)[3];

test('a name with a blank inside between two marked titles is the author of the upper one’s text', () => {
  assert.equal(page('# 让新桥先歇一歇', '何 苗', '# 栈桥修好了'), 'byline 何 苗');
});

test('so is one without under the title of several poems', () => {
  assert.equal(page('# 渡口的灯（组诗）', '何小舟', '## 一'), 'byline 何小舟');
  assert.notEqual(page('# 渡口的灯', '何小舟', '# 栈桥修好了'), 'byline 何小舟');
});

test('a title below the name of a column, and words that are no name, are none', () => {
  assert.notEqual(page('# 柳湾夜话', '何 谷', '# 栈桥修好了'), 'byline 何 谷');
  assert.notEqual(page('# 让新桥先歇一歇', '旧 船', '# 栈桥修好了'), 'byline 旧 船');
});
