import type { Block } from '../blocks/block.ts';
import { endsSentence, lettersOf } from '../characters.ts';
import { isAuthorOver } from '../classify/rules/author-line.ts';
import { startsArticle } from '../dialect/article-start.ts';
import { isBylineLine } from '../fields/byline/byline-line.ts';

/** Log-odds from which a bare line over a headline is a paragraph's beginning. */
const threshold = 2;

/** How much the odds of a line's words count, and the most they say. */
const ofWords = { share: 0.6, most: 4 };

interface Place {
  text: string;
  block: Block;
  before: Block | undefined;
  next: Block;
  blocks: readonly Block[];
  index: number;
  weighLine: (text: string) => number;
}

type Weigh = (place: Place) => number;

/** Each looks at one thing; their weights add up. */
const weighers: readonly Weigh[] = [
  weighByline,
  weighComma,
  weighOpeningWords,
  weighLastWord,
  weighRepeatedHeadline,
  weighGroup,
  weighHeadlineWords,
];

/**
 * Whether a bare line over a headline is the beginning of a paragraph that a column's end cut, no kicker:
 *
 *   □本报记者 甲乙 / 3月4日早上，渡口的 / # 砖窑成了书屋      a text begun under a byline   → true
 *   柳湾镇添设渡口夜班船 / # 船头点起两盏马灯               a kicker                     → false
 *
 * @param blocks the page's; those before `index` have their kinds.
 * @param weighLine log-odds that a line is a headline by its words alone.
 */
export function isCutOpening(
  blocks: readonly Block[],
  index: number,
  weighLine: (text: string) => number = () => 0,
): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || block.depth > 0 || !looksLikeHeadline(next)) return false;
  // What stands over an author's name and the text is the title: 砖窑还在 / 柏 舟 / 我家老院…
  if (isAuthorOver(blocks, index + 1)) return false;
  const text = block.passage.text.trim();
  if (/^——|^[“‘《【[]/u.test(text) || /^\p{Script=Han}{2,10}[:：]/u.test(text)) return false;
  const before = lastBefore(blocks, index, ({ kind }) => kind !== 'furniture' && kind !== 'credit');
  const place = { text, block, before, next, blocks, index, weighLine };
  return weighers.reduce((sum, weigh) => sum + weigh(place), 0) >= threshold;
}

function lastBefore(blocks: readonly Block[], index: number, isIt: (block: Block) => boolean): Block | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && isIt(block)) return block;
  }
  return undefined;
}

function looksLikeHeadline({ depth, headline, passage: { text } }: Block): boolean {
  if (/^\s*——/u.test(text) || startsArticle(text) || isBylineLine(text)) return false;
  return depth > 0 || headline || (text.trim().length <= 34 && !endsSentence(text) && !/[，,、；;：:]$/u.test(text));
}

/** What stands under the byline of an article that has no text yet is its text. */
function weighByline({ before, blocks, index }: Place): number {
  if (before?.kind !== 'byline') return 0;
  const upper = lastBefore(blocks, index, ({ kind }) => kind === 'heading' || kind === 'paragraph');
  return upper?.kind === 'heading' ? 4 : 0;
}

/** Kickers are one clause, or set blanks where prose has commas; a long line with a comma is hardly one. */
function weighComma({ text, before }: Place): number {
  if (!/[，,]/u.test(text) || !before) return 0;
  return text.length > 16 ? 2 : 1.2;
}

function weighOpeningWords({ text }: Place): number {
  return /^(?:\d{4}年|\d{1,2}月\d{1,2}日|近日|日前|昨日|今日|连日来|目前|眼下|如今|此外|同时|去年|今年|不仅如此|据|记者|在[^，,]{2,16}[，,])/u.test(
    text,
  )
    ? 1.5
    : 0;
}

function weighLastWord({ text }: Place): number {
  return /[的是在从和与及或把被将给对向让比等而并于]$/u.test(text) ? 2 : 0;
}

const places = new WeakMap<readonly Block[], ReadonlyMap<string, number>>();

/** By its letters where each text of a page stands first; the page's blocks keep their texts. */
function firstPlaces(blocks: readonly Block[]): ReadonlyMap<string, number> {
  let firsts = places.get(blocks);
  if (!firsts) {
    // Of equal ones the first is set last.
    const all = blocks.map(({ passage }, index): [string, number] => [lettersOf(passage.text), index]);
    firsts = new Map(all.reverse());
    places.set(blocks, firsts);
  }
  return firsts;
}

/** What stands over a headline printed again, and did not stand over its first print, belongs to the text above. */
function weighRepeatedHeadline({ next, blocks, index, text }: Place): number {
  const words = lettersOf(next.passage.text);
  if (words.length < 6) return 0;
  const first = firstPlaces(blocks).get(words) ?? index;
  if (first >= index) return 0;
  return lettersOf(blocks[first - 1]?.passage.text ?? '') === lettersOf(text) ? -4 : 2.5;
}

/** Lines set as one group, one directly under the other while a gap parts them from what is above. */
function weighGroup({ block, next }: Place): number {
  return next.gap === 0 && block.gap > 0 ? -2.5 : 0;
}

/** 船头点灯 两岸照人 · 渡口夜班船见闻: set as only headlines are. */
function weighHeadlineWords({ text, before, weighLine }: Place): number {
  if (/\p{Script=Han}\s+\p{Script=Han}/u.test(text)) return -2;
  if (/(?:见闻|纪实|侧记|综述|掠影|之[一二三四五六七八九十])$/u.test(text)) return -2;
  if (!before || text.length < 8) return 0;
  return -ofWords.share * Math.max(-ofWords.most, Math.min(ofWords.most, weighLine(text)));
}
