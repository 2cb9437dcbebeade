import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Section } from '../sections/section.ts';
import { affinitiesOf } from './affinity.ts';
import { beginsGroup } from './begins-group.ts';
import { isColumnLabel } from './column-label.ts';

/** Least that the headlines of a stretch fit the texts above them better than those below, all together. */
const clearlyBetter = 0.5;

/** The same where the last of them stands over a text that nothing proves to be an article, and so may be a subheading. */
const surelyBetter = 1;

/** Most a headline of such a stretch may fit the text below it better than the one above. */
const mostAgainst = 0.3;

/** Where the lines of one run part: those before `cut` belong to the text above. */
interface Turn {
  section: Section;
  cut: number;
}

/**
 * Where a page whose headlines stand over their texts has some behind them: from a text without a headline down to the run
 * that holds headlines of both kinds, each run goes to the text above it.
 *
 *   本报讯 渡口添了…
 *   夜船开到十点          ↑ of the text above
 *   本报讯 收粮站的…
 *   新磅秤上了岗          ↑
 *   书屋搬进老砖窑        ↓ of the text below
 *   本报讯 放学的孩子…
 *
 * Sections in, the same with their runs moved out; no block is lost.
 */
export function turnStretches(sections: readonly Section[], lexicon: Lexicon): Section[] {
  const turned = sections.map((section) => ({ ...section }));
  const fit = affinitiesOf(lexicon);
  for (const [index, section] of turned.entries()) {
    if (!section.strong || section.run.length > 0) continue;
    let above = section;
    for (const { section: below, cut } of findStretch(turned, index, fit)) {
      above.run = below.run.slice(0, cut);
      below.run = below.run.slice(cut);
      above = below;
    }
  }
  return turned.filter(({ run, bylines, paragraphs }) => run.length + bylines.length + paragraphs.length > 0);
}

/** How well a headline fits a text. */
type Fit = (headline: string, text: string) => number;

/** The turns of the stretch that begins with the text at `start`; none where its headlines do not fit so. */
function findStretch(sections: readonly Section[], start: number, fit: Fit): Turn[] {
  const turns: Turn[] = [];
  let best: { turns: Turn[]; gain: number } = { turns: [], gain: clearlyBetter };
  let gain = 0;
  let above = textOf(sections[start]);
  const offer = (last: Turn, total: number, least = 0): void => {
    if (total > Math.max(least, best.gain)) best = { turns: [...turns, last], gain: total };
  };
  for (const section of sections.slice(start + 1)) {
    const { run, strong } = section;
    // Below the name of a column its own headline stands.
    if (run.length === 0 || isColumnLabel(run[0]?.passage.text ?? '')) break;
    const below = textOf(section);
    const fits = run.map(({ passage: { text } }) => fit(text, above) - fit(text, below));
    const whole = sum(fits);
    const all = { section, cut: run.length };
    if (!strong && below !== '') {
      // A headline over the rest of another text, or a subheading, with what stands below it.
      offer(all, gain + whole, surelyBetter);
      for (let cut = 1; cut < run.length; cut++) {
        const own = sum(fits.slice(0, cut));
        if (beginsGroup(run, cut) && own >= -mostAgainst)
          offer({ section, cut }, gain + own - sum(fits.slice(cut)), surelyBetter);
      }
      if (run.length > 1) break;
      above += below;
      continue;
    }
    for (let cut = 1; cut < run.length; cut++) {
      const own = sum(fits.slice(0, cut));
      if (beginsGroup(run, cut) && own >= -mostAgainst) offer({ section, cut }, gain + own - sum(fits.slice(cut)));
    }
    if (whole < -mostAgainst) break;
    if (below === '') {
      offer(all, gain + whole);
      break;
    }
    turns.push(all);
    gain += whole;
    above = below;
  }
  return best.turns;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function textOf(section: Section | undefined): string {
  return textOfBlocks(section?.paragraphs ?? []);
}
