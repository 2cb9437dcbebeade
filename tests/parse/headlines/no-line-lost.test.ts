import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, boolean, assert as check, constantFrom, property, record } from 'fast-check';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { turnHeadlines } from '../../../src/parse/headlines/orientation.ts';
import { scatterGathered } from '../../../src/parse/headlines/scatter-gathered.ts';
import { turnStretches } from '../../../src/parse/headlines/turn-stretches.ts';
import type { Section } from '../../../src/parse/sections/section.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';
import { stories } from './told-stories.ts';

const lines = [...stories.map(({ headline }) => headline), '石桥镇', '夜里也能过河', '——记一座老戏台', '您问我答'];
const texts = ['', '', ...stories.map(({ text }) => text), '剧团的演员说，老戏台的台口还是那么亮。'];

/** Sections as a page has them: what stands over nothing stands at its end. */
const sections = array(
  record({
    run: array(record({ line: constantFrom(...lines), gap: constantFrom(0, 1) }), { maxLength: 9 }),
    signed: boolean(),
    text: constantFrom(...texts),
  }),
  { maxLength: 7 },
).map((drawn) =>
  drawn
    .filter(({ run, signed, text }, index) => signed || text !== '' || (run.length > 0 && index === drawn.length - 1))
    .map(
      ({ run, signed, text }): Section => ({
        run: run.map(({ line, gap }) => headingOf(line, { gap })),
        bylines: signed ? [blockOf('□本报记者 柏小舟', { kind: 'byline' })] : [],
        paragraphs: text === '' ? [] : [blockOf(text, { gap: 1 })],
        strong: signed || text.startsWith('本报讯'),
      }),
    ),
);

const blocksOf = (found: readonly Section[]): Block[] =>
  found.flatMap(({ run, bylines, paragraphs }) => [...run, ...bylines, ...paragraphs]);

const reorder: Record<string, (found: readonly Section[]) => Block[]> = {
  'behind their bodies': (found) => {
    const turned = turnHeadlines(found, context.lexicon);
    return [...turned.labels, ...blocksOf(turned.sections)];
  },
  'in stretches': (found) => blocksOf(turnStretches(found, context.lexicon)),
  gathered: (found) => blocksOf(scatterGathered(found, context.lexicon)),
};

for (const [how, read] of Object.entries(reorder)) {
  test(`no line, byline or paragraph is lost or doubled where headlines are turned: ${how}`, () => {
    check(
      property(sections, (found) => {
        const kept = read(found);
        assert.equal(kept.length, new Set(kept).size);
        assert.deepEqual(new Set(kept), new Set(blocksOf(found)));
      }),
      { numRuns: 150 },
    );
  });
}
