import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutTitle } from '../../../scripts/train-odds/cut-title.ts';
import { context } from '../../parse/parse-text.ts';

test('a title of one phrase is cut between two words near its middle', () => {
  assert.deepEqual(cutTitle('柳湾渡口摆渡人学会“看云识天”', context.lexicon), ['柳湾渡口摆渡人', '学会“看云识天”']);
});

test('no line ends with a word that leads on, or inside a quotation', () => {
  const [first] = cutTitle('老船工把一辈子的经验讲给学生', context.lexicon) ?? [''];
  assert.doesNotMatch(first, /[把的给]$/u);
  const [quoted, rest] = cutTitle('“夜船上的一百本旧书”展开展', context.lexicon) ?? ['', ''];
  assert.equal(quoted + rest === '' || quoted.endsWith('”') || !quoted.includes('“'), true);
});

test('a title of halves, with a colon, or short enough for one line is not cut', () => {
  for (const title of ['船头点灯 两岸照归人', '柳湾镇：渡口添了夜船班次', '渡口添了夜船']) {
    assert.equal(cutTitle(title, context.lexicon), null);
  }
});
