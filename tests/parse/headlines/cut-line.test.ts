import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCutInside } from '../../../src/parse/headlines/cut-line.ts';
import { context } from '../parse-text.ts';

for (const [first, second, sign] of [
  ['柳湾镇：渡口夜船添', '班，赶集不摸黑', 'a clause ends right behind the cut'],
  ['柳湾镇：渡口故事会', '开张，船客当主持', 'a label’s clause ends in the second line'],
  ['渡口添了夜船，老', '船工收了徒弟', 'a clause begins right before the cut'],
  ['柳湾镇图书馆把借', '期交给船客来定', 'a word stands across it'],
  ['柳湾镇办起了“夜', '船”课堂', 'marks stand open across it'],
  ['柳湾镇给58处', '老渡口建起档案', 'a count has its noun behind it'],
  ['柳湾村最年长的老', '船工收了徒弟', 'an adjective has its noun behind it'],
  ['夜船船工的名单', '里最小的19岁', 'a noun has its localizer behind it'],
] as const) {
  test(`a headline is cut where ${sign}`, () => assert.equal(isCutInside(first, second, context.lexicon), true));
}

for (const [first, second, sign] of [
  ['柳湾镇添了夜船', '赶集不摸黑', 'two clauses are parted'],
  ['柳湾镇：渡口添了夜船', '赶集的人，从此不摸黑', 'clauses of full length stand on both sides'],
  ['老船工收下“关门弟子”', '渡口“夜校”开了课', 'marks are closed on each line'],
  ['老船工数了三遍灯', '天亮后，夜船开了', 'a short opening of a clause stands behind it'],
  ['渡运联赛第十五轮', '补时读秒船先到', 'a commoner word begins behind it than stands across it'],
  ['渡口来了新船工', '里程碑上刻着老船工', 'the second begins with a word that only looks like a localizer'],
] as const) {
  test(`a headline is not cut where ${sign}`, () => assert.equal(isCutInside(first, second, context.lexicon), false));
}
