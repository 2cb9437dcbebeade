import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLabelInside } from '../../../src/parse/headlines/label-inside.ts';
import { headingOf } from '../invented-blocks.ts';
import { articlesOf, context, parseLines } from '../parse-text.ts';

const above = '老船工把缆绳解了下来，等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';
const inside = '木桩上，缆绳勒出一圈白印。白天种菜的人晚上都来撑船。';
const below = '散集的时候天已经黑透，船老大数了数人头，白天种菜的人晚上都来撑船。';
const isLabel = (...lines: readonly string[]) =>
  isLabelInside(
    lines.map((line) => headingOf(line)),
    above,
    inside,
    context.lexicon,
  );

for (const text of ['平安柳湾 一路灯火', '寻访身边的能人', '咱镇这些新鲜事儿'])
  test(`a label between texts: ${text}`, () => assert.equal(isLabel(text), true));

for (const text of ['白天种菜 晚上撑船', '警方提醒', '缆绳上的印子', '船老大的一本账'])
  test(`a subheading: ${text}`, () => assert.equal(isLabel(text), false));

test('the name of a column over a whole paragraph is a subheading', () => {
  assert.equal(isLabelInside([headingOf('寻访身边的能人')], above, below, context.lexicon), false);
});

test('two lines are none', () => assert.equal(isLabel('平安柳湾 一路灯火', '渡口添了夜船'), false));

test('a slogan inside an article is no part of its text', () => {
  const report = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
  const [article, ...more] = articlesOf(
    parseLines('# 渡口添了夜船', report, '## 平安柳湾 一路灯火', above, '# 麦子开镰了', report),
  );
  assert.deepEqual(
    article?.body.map((block) => block.type),
    ['paragraph', 'paragraph'],
  );
  assert.equal(more.length, 1);
});
