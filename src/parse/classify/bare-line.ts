import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import { startsArticle } from '../dialect/article-start.ts';
import { isBylineLine } from '../fields/byline/byline-line.ts';
import { isKickerWorded } from '../headlines/kicker-over.ts';
import type { BareLine } from '../odds/bare-line-features.ts';
import type { ClassifyContext } from './rule.ts';
import { isAuthorOver } from './rules/author-line.ts';
import { opensLetter } from './rules/letter-writer.ts';

/** Longest headline line without a mark, in characters. */
export const longestHeadline = 34;

/** The line with what stands around it. */
export function bareLineOf(block: Block, context: ClassifyContext): BareLine {
  const { blocks, index, marked, weighLine, weighOpening, weighHalves } = context;
  const text = block.passage.text.trim();
  const next = blocks[index + 1];
  const under = next?.passage.text.trim() ?? '';
  const below = belowOf(context);
  const before = previousText(blocks, index);
  const isOpen = before?.kind === 'paragraph' && !endsSentence(before.passage.text);
  const isProse = below === 'prose';
  return {
    text,
    words: weighLine(text),
    shapes: shapesOf(text, under),
    below,
    opensBehind: opensArticle(blocks[index + 2]) || isAuthorOver(blocks, index + 2),
    middle: isProse ? weighOpening(under) : 0,
    goesOn: isProse ? weighHalves(text, under) : 0,
    above: before?.kind ?? '',
    goesOnAbove: isOpen ? weighHalves(before.passage.text, text) : null,
    grouped: next?.gap === 0 && block.gap > 0,
    marked,
  };
}

function shapesOf(text: string, below: string): BareLine['shapes'] {
  const shapes: BareLine['shapes'][number][] = [];
  if (isLabelled(text)) shapes.push('labelled');
  if (isAsked(text, below)) shapes.push('asked');
  if (announcesFigure.test(text)) shapes.push('figure');
  if (isKickerWorded(text)) shapes.push('kicker');
  return shapes;
}

function belowOf({ blocks, index }: ClassifyContext): BareLine['below'] {
  const next = blocks[index + 1];
  if (!next) return 'nothing';
  if (/^\s*——/u.test(next.passage.text)) return 'subtitle';
  if (opensArticle(next) || isAuthorOver(blocks, index + 1)) return 'opening';
  if (next.depth > 0 || next.headline) return 'heading';
  return isShort(next) ? 'short' : 'prose';
}

/** What stands under a headline only: a subtitle with its dashes, a byline, an article's or a letter's first words. */
export function opensArticle(block: Block | undefined): boolean {
  if (!block) return false;
  const { text } = block.passage;
  return /^\s*——/u.test(text) || startsArticle(text) || isBylineLine(text) || opensLetter(block);
}

export function isShort({ passage: { text } }: Block): boolean {
  return text.length <= longestHeadline && !endsSentence(text);
}

/** 孟州市:中药代煎隔天送达: a headline's place or subject before a colon. */
export function isLabelled(text: string): boolean {
  return /^[“‘]?\p{Script=Han}{2,10}[”’]?[:：]/u.test(text);
}

/** 夜船票能退吗？ over 读者钟女士问：…: a reader's question in short, over the letter that asks it. */
export function isAsked(text: string, below: string): boolean {
  const asks = /^[^，。,：:]{0,14}(?:问|咨询|来电|来信|留言|反映)[^，。]{0,6}[：:，,]/u;
  return /[？?]$/u.test(text) && asks.test(below);
}

/** 当晚共有 above 278人…: the figure that it leads to stands below. */
export const announcesFigure =
  /(?:[共还仅总已]有|达到?|增至|升至|降至|减至|[大]约|接近|超过?|总计|共计|累计|平均|每[天日月年人亩])$/u;

export function previousText(blocks: readonly Block[], index: number): Block | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && block.kind !== 'furniture' && block.kind !== 'credit') return block;
  }
  return undefined;
}
