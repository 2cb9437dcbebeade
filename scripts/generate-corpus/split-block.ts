import type { Block, PrintedArticle } from './block.ts';
import { block } from './block.ts';
import { findCut } from './cut-text.ts';
import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';

/**
 * Cuts a paragraph of the article where a column could end, and keeps both halves in its flow and its truth. A PDF's
 * paragraph is cut between two of its lines. Null where the block is too short.
 */
export function splitBlock(
  article: PrintedArticle,
  whole: Block,
  style: PageStyle,
  random: Random,
): [Block, Block] | null {
  const halves = style.dialect === 'pdf-text' ? splitRows(whole, random) : splitRow(whole, random);
  if (!halves) return null;
  const [left, right] = halves;
  const flowAt = article.flow.indexOf(whole);
  const owner = article.truth.body.find(({ blocks }) => blocks.includes(whole));
  if (flowAt < 0 || !owner) return null;
  article.flow.splice(flowAt, 1, left, right);
  owner.blocks.splice(owner.blocks.indexOf(whole), 1, left, right);
  return [left, right];
}

function splitRow(whole: Block, random: Random): [Block, Block] | null {
  const row = whole.rows[0] ?? '';
  // The brackets of a byline are set in one line of type, or at least none cuts them here.
  const frame = /^[\s　]*(?:本报讯\s*)?(?:[（(][^）)]*[）)])?\s*/u.exec(row)?.[0].length ?? 0;
  const cut = findCut(row.slice(frame), random, 8);
  if (cut === null) return null;
  return [block('paragraph', [row.slice(0, frame + cut)], whole.opens), block('paragraph', [row.slice(frame + cut)])];
}

function splitRows(whole: Block, random: Random): [Block, Block] | null {
  const cuts = whole.rows
    .map((_, index) => index)
    .filter(
      (index) => index >= 2 && index <= whole.rows.length - 2 && !/[。！？!?”’]\s*$/u.test(whole.rows[index - 1] ?? ''),
    );
  if (cuts.length === 0) return null;
  const cut = random.pick(cuts);
  return [block('paragraph', whole.rows.slice(0, cut), whole.opens), block('paragraph', whole.rows.slice(cut))];
}
