import type { Block } from '../blocks/block.ts';
import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import { bigramsOf, lettersOf } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { bodyText, type Draft, headlineLines, spanOf } from '../draft.ts';
import { affinitiesOf } from './affinity.ts';
import { giveHeadlines, type HeadlineGroup } from './give-headlines.ts';
import { matchHeadlines } from './match-headlines.ts';
import { splitGroup } from './split-group.ts';
import { shareOf } from './support.ts';

/** Log-odds that headline and text belong together for each point of affinity above what wrong pairs mostly reach, and the most. */
const ofFit = { each: 5, even: 0.8, most: 8 };

/** Log-odds for a headline where it stands, and what moves that hang together must gain. */
const stays = 2;
const leastGain = 2;

/** Log-odds more for the text right above a headline that has none, and how many lines may lie between, blank ones. */
const besideFree = 2;
const near = 3;

/** From this share of its pairs a text knows a headline's line, and neither is in question. */
const known = 0.2;

/** No page has more articles; where dumps of many pages were put together, all with all would take the square of their number. */
const mostAtOnce = 60;

/**
 * Gives the headlines of a page to its texts as all together fit best, wherever they stand: only where the columns are put
 * together is it known what a text speaks of.
 *
 *   # 老戏台又亮了 / (text on the ferry) … # 夜船添到六班 / (text on the stage)      each goes to its own
 *   # 夜船添到六班 / # 老戏台又亮了 / (text on the ferry) … (text on the stage)      the lower one goes
 *
 * Drafts in, the same texts in the same order out; no headline is lost.
 */
export function assignHeadlines(drafts: readonly Draft[], context: ParseContext): Draft[] {
  const read: Draft[] = [];
  for (let at = 0; at < drafts.length; at += mostAtOnce) {
    read.push(...assignAll(drafts.slice(at, at + mostAtOnce), context));
  }
  return read;
}

function assignAll(drafts: readonly Draft[], context: ParseContext): Draft[] {
  const isSeries = ({ kind, headlines }: Draft) => kind === 'article' && headlines.series !== undefined;
  const free = drafts.filter((draft) => !isSeries(draft) && draft.kind !== 'notice');
  const asked = free.filter(isAsked);
  const texts = asked.filter(({ kind, body }) => kind === 'article' && body.length > 0);
  const isFree = ({ headlines }: Draft) => headlineLines(headlines).length === 0;
  const titled = asked.filter((draft) => !isFree(draft));
  if (texts.length === 0 || titled.length === 0 || asked.length < 2) return [...drafts];
  const fit = affinitiesOf(context.lexicon);
  const bodies = texts.map(bodyText);
  const weigh = (lines: readonly Block[], text: number): number =>
    Math.min(ofFit.most, ofFit.each * (fit(textOfBlocks(lines), bodies[text] ?? '') - ofFit.even)) +
    (isRightBelow(lines, texts[text]) ? besideFree : 0);
  const split = texts.some(isFree);
  const groups = titled.flatMap((from): HeadlineGroup[] => {
    const lines = headlineLines(from.headlines);
    const parts = split ? splitGroup(lines, texts.length, weigh) : [lines];
    return parts.map((part) => ({ lines: part, from }));
  });
  const now = groups.map(({ from }, index) => {
    const at = groups[index + 1]?.from === from ? -1 : texts.indexOf(from);
    return at < 0 ? null : at;
  });
  const gains = groups.map(({ lines, from }) =>
    texts.map((text, column) => weigh(lines, column) + (text === from ? stays : 0)),
  );
  const changes = matchHeadlines(gains, now, leastGain);
  if (changes.length === 0) return [...drafts];
  const targets = new Map(groups.map((group, index) => [group, texts[now[index] ?? -1] ?? null]));
  for (const { headline, to } of changes) {
    const group = groups[headline];
    if (group) targets.set(group, texts[to ?? -1] ?? null);
  }
  return giveHeadlines(drafts, withCompanions(targets), context);
}

/** Whether the lines stand right below a text that has no headline of its own. */
function isRightBelow([first]: readonly Block[], text: Draft | undefined): boolean {
  if (!first || !text || headlineLines(text.headlines).length > 0) return false;
  const [, last] = spanOf(text.body.flatMap(({ blocks }) => blocks));
  return first.span[0] > last && first.span[0] - last <= near;
}

/** Whether a headline or a text may belong elsewhere: it stands alone, or the text hardly knows one of its lines. */
function isAsked({ kind, headlines, body }: Draft): boolean {
  const lines = headlineLines(headlines);
  if (lines.length === 0) return kind === 'article' && body.length > 0;
  const letters = lettersOf(bodyText({ body }));
  return body.length === 0 || lines.some(({ passage }) => shareOf(bigramsOf(passage.text), letters) < known);
}

/** Lines that no text is left for stay with those of their headline that have one. */
function withCompanions(targets: ReadonlyMap<HeadlineGroup, Draft | null>): Map<HeadlineGroup, Draft | null> {
  return new Map(
    [...targets].map(([group, target]) => {
      const other = [...targets].find(([{ from }, to]) => from === group.from && to !== null);
      return [group, target ?? other?.[1] ?? null];
    }),
  );
}
