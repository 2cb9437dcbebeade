import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnStretches } from '../../../src/parse/headlines/turn-stretches.ts';
import { context } from '../parse-text.ts';
import { linesOver, sectionOf, stories } from './told-stories.ts';

const [ferry, kiln, scales, stage] = stories;

const read = (...sections: ReturnType<typeof sectionOf>[]) => linesOver(turnStretches(sections, context.lexicon));

test('from a text without a headline down to a run of two, headlines stand behind their texts', () => {
  const found = read(
    sectionOf([], ferry.text),
    sectionOf([ferry.headline, '船头挂起两盏马灯'], kiln.text),
    sectionOf([kiln.headline, '石桥镇', scales.headline], scales.text),
    sectionOf([stage.headline], stage.text),
  );
  assert.deepEqual(found, [
    `${ferry.headline} / 船头挂起两盏马灯`,
    kiln.headline,
    `石桥镇 / ${scales.headline}`,
    stage.headline,
  ]);
});

test('so they do down to the page’s end', () => {
  const found = read(
    sectionOf([stage.headline], stage.text),
    sectionOf([], ferry.text),
    sectionOf([ferry.headline], kiln.text),
    sectionOf([kiln.headline], ''),
  );
  assert.deepEqual(found, [stage.headline, ferry.headline, kiln.headline]);
});

test('a subheading in such an article stays in it', () => {
  const found = read(
    sectionOf([], ferry.text),
    sectionOf(['马灯照着归人'], '柳湾渡口的船老大说，夜班渡船开到十点。', false),
    sectionOf([ferry.headline, kiln.headline], kiln.text),
  );
  assert.deepEqual(found, [ferry.headline, '马灯照着归人', kiln.headline]);
});

test('the last may stand over the rest of another text', () => {
  const rest = '剧团的演员说，老戏台的台口还是那么亮。';
  const found = read(sectionOf([], ferry.text), sectionOf([ferry.headline], rest, false));
  assert.deepEqual(found, [ferry.headline, '']);
});

test('a text whose headline was lost takes none of those that stand over their own', () => {
  const over = [kiln, scales, stage].map(({ headline, text }) => sectionOf([headline], text));
  assert.deepEqual(read(sectionOf([], ferry.text), ...over), ['', kiln.headline, scales.headline, stage.headline]);
  const two = sectionOf(['石桥镇添新设备', scales.headline], scales.text);
  assert.deepEqual(read(sectionOf([], ferry.text), two), ['', `石桥镇添新设备 / ${scales.headline}`]);
});

test('of two headlines over a text that nothing proves to be an article, the second stays over it', () => {
  const questions = sectionOf([ferry.headline, kiln.headline], kiln.text.replace(/^本报讯（[^）]*）/u, ''), false);
  for (const line of questions.run) line.gap = 1;
  assert.deepEqual(read(sectionOf([], ferry.text), questions), [ferry.headline, kiln.headline]);
});

test('a label set close to the headline below it goes with that headline', () => {
  const close = sectionOf(['柳湾渡口管理站', ferry.headline], kiln.text);
  const [label] = close.run;
  if (label) label.gap = 1;
  assert.deepEqual(read(sectionOf([], ferry.text), close, sectionOf([kiln.headline], '')), [
    `柳湾渡口管理站 / ${ferry.headline}`,
    kiln.headline,
  ]);
});

test('a run that the name of a column heads stands over its text', () => {
  const found = read(
    sectionOf([], ferry.text),
    sectionOf([ferry.headline], kiln.text),
    sectionOf(['街谈巷议', kiln.headline, scales.headline], scales.text),
  );
  assert.deepEqual(found.at(-1), `街谈巷议 / ${kiln.headline} / ${scales.headline}`);
});
