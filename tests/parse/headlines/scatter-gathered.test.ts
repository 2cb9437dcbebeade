import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scatterGathered } from '../../../src/parse/headlines/scatter-gathered.ts';
import { context } from '../parse-text.ts';
import { linesOver, sectionOf, stories } from './told-stories.ts';

const [ferry, kiln, scales, stage] = stories;
const read = (...sections: ReturnType<typeof sectionOf>[]) => linesOver(scatterGathered(sections, context.lexicon));

test('headlines gathered over the first text go to the texts that they and their neighbours fit', () => {
  const gathered = [
    stage.headline,
    kiln.headline,
    '放学的孩子有了去处',
    scales.headline,
    ferry.headline,
    '船头挂起两盏马灯',
    '夜里也能过河',
  ];
  const found = read(
    sectionOf(gathered, ferry.text),
    sectionOf([], kiln.text),
    sectionOf([], scales.text),
    sectionOf([], stage.text),
  );
  assert.deepEqual(found.flatMap((lines) => lines.split(' / ')).sort(), [...gathered].sort());
  assert.ok(found[0]?.includes(ferry.headline));
  assert.ok(found[1]?.includes(kiln.headline));
  assert.ok(found[2]?.includes(scales.headline));
  assert.equal(found[3], stage.headline);
});

test('a run of few lines stays, and so does one over the only text without a headline', () => {
  const few = [stage.headline, kiln.headline, ferry.headline];
  const texts = [kiln, scales, stage].map(({ text }) => sectionOf([], text));
  assert.equal(read(sectionOf(few, ferry.text), ...texts)[0], few.join(' / '));
  const many = [...few, scales.headline, '石桥镇', '柳湾渡口', '夜里也能过河'];
  const titled = [kiln, scales, stage].map(({ headline, text }) => sectionOf([headline], text));
  assert.equal(read(sectionOf(many, ferry.text), ...titled)[0], many.join(' / '));
});
