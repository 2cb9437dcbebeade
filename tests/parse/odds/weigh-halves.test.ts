import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighHalves } from '../../../src/parse/odds/weigh-halves.ts';
import { wordGain } from '../../../src/parse/odds/word-gain.ts';
import { context } from '../parse-text.ts';

const weigh = (left: string, right: string, evidence = 0) => weighHalves(left, right, evidence, context.lexicon);

test('halves of one word weigh more than halves of two', () => {
  assert.ok(weigh('孩子们在图书', '馆里写字。') > weigh('孩子们在图书', '擦洗甲板。') + 0.5);
  assert.ok(weigh('擦洗', '甲板的人天不亮就来了。') > weigh('擦洗', '着缆绳的人天不亮就来了。'));
});

test('evidence that the rules found adds to it', () => {
  assert.ok(weigh('船工们提', '水浇灌。', 4) > weigh('船工们提', '水浇灌。', -2) + 1);
});

test('a seam gains by the words it makes, and nothing beside marks', () => {
  assert.ok(wordGain('孩子们在图书', '馆里写字。', context.lexicon) > 3);
  assert.equal(wordGain('孩子们在写字，', '船工们擦洗甲板。', context.lexicon), 0);
});
