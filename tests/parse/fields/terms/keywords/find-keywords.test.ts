import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadParseContext } from '../../../../../src/parse/context.ts';
import { findKeywords } from '../../../../../src/parse/fields/terms/keywords/find-keywords.ts';

const { lexicon } = loadParseContext([]);

const title = '山楂地里办起嫁接课';
const text = `${title}
近日，记者在淇县黄洞乡看到，48名果农围着一棵山楂树学嫁接。农艺师钟闻笛说，嫁接要选阴天，接穗要带两个芽。
钟闻笛把砧木削成斜口，插入接穗，用薄膜缠紧。果农们表示，往年嫁接成活率只有六成，今年有望到九成。
据了解，乡里今年将改造山楂园1200亩，嫁接工具由合作社统一提供。`;

test('puts the words that set the article apart first', () => {
  const keywords = findKeywords(title, text, lexicon);
  assert.deepEqual(keywords.slice(0, 2).sort(), ['嫁接', '山楂']);
  assert.ok(keywords.includes('果农'));
  assert.ok(keywords.length <= 8);
});

test('leaves out places, numbers, boilerplate and the names given', () => {
  const keywords = findKeywords(title, text, lexicon, ['钟闻笛']);
  for (const word of ['淇县', '黄洞乡', '近日', '记者', '表示', '了解', '今年', '48', '1200', '闻笛', '钟闻笛']) {
    assert.ok(!keywords.includes(word), word);
  }
});

test('weighs a word of the headline more', () => {
  const body = '院里有一台砻谷机和一架风箱。砻谷机响，风箱也响。';
  const first = (headline: string) => findKeywords(headline, `${headline}\n${body}`, lexicon)[0];
  assert.equal(first('老风箱'), '风箱');
  assert.equal(first('砻谷机'), findKeywords('砻谷机', `砻谷机\n${body}`, lexicon)[0]);
});

test('keeps one of two words that hold each other', () => {
  const keywords = findKeywords('', '花生收了，花生粉也磨好了。花生和花生粉装车，花生粉先走。', lexicon);
  assert.equal(keywords.filter((word) => word.includes('花生')).length, 1);
});

test('takes no verb that only says which way something goes', () => {
  const keywords = findKeywords('', '书车开进村里。书车开进镇上，孩子捎来鸡蛋，捎来红枣。', lexicon);
  assert.ok(!keywords.includes('开进') && !keywords.includes('捎来'));
});

test('gives the same order every time and nothing for nothing', () => {
  assert.deepEqual(findKeywords(title, text, lexicon), findKeywords(title, text, lexicon));
  assert.deepEqual(findKeywords('', '', lexicon), []);
});
