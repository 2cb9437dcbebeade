import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import { type Headlines, noHeadlines } from '../draft.ts';
import { affinityOf } from './affinity.ts';
import { isColumnLine, isNameLine } from './column-line.ts';
import { spacingOf } from './letter-spacing.ts';
import { likeliestLayout } from './likeliest-layout.ts';
import { isOverPart, takeOrphans } from './orphan-lines.ts';
import type { PartsApart } from './parts-apart.ts';
import { isPlaceLabel } from './place-prefix.ts';
import { certainRelation, type TitleContext } from './relate-lines.ts';
import { isSubtitle, splitTitleLines } from './split-title-lines.ts';
import { figures, functionWordAtEnd } from './title-grammar.ts';

/** Share of neighbours that blanks part in a text set without them: Latin and figures have some. */
const mostBlanksOfPlainText = 0.15;

export interface ArrangedHeadlines {
  headlines: Headlines;
  /** Headlines of other stories that stand above this one. */
  orphans: Block[];
}

/** What is known of the headings of a page. */
export interface RunsOfPage {
  /** Those that recur elsewhere on the page, where a column turned: only titles do. */
  repeated: ReadonlySet<Block>;
  /** Those of a series' parts, each headed by its place. */
  parts: ReadonlySet<Block>;
  /** Which parts blank lines set apart, so that lines set close are of one part. */
  partsApart: PartsApart;
}

/**
 * Tells kicker, title, subtitle and column apart in a run of headline lines over one body. The title is the line
 * with the highest mark; what stands before it is its kicker, what follows its subtitle:
 *
 *   ### 某局组织主题活动        kicker
 *   ## “保护母亲河在行动”       title
 *
 */
export function arrangeHeadlines(
  run: readonly Block[],
  paragraphs: readonly Block[],
  { repeated, parts, partsApart }: RunsOfPage,
  context: ParseContext,
): ArrangedHeadlines {
  const headlines = noHeadlines();
  const body = paragraphs.map((block) => block.passage.text).join('');
  const plainBody = spacingOf(paragraphs) < mostBlanksOfPlainText;
  let lines = [...run];
  while (lines.length > 1 && isColumnLine(lines, body, headlines.column.length, context))
    headlines.column.push(...lines.splice(0, 1));
  const orphans = takeOrphans(lines, body);
  if (orphans.length === 0 && isOverPart(lines, parts, body, context)) orphans.push(...lines.slice(0, 1));
  lines = lines.slice(orphans.length);
  const others = otherParts(lines, parts, body, context);
  orphans.push(...others);
  lines = lines.filter((line) => !others.includes(line));
  const titleContext = { ...context, plainBody, body, partsApart };
  const units = groupLines(lines, titleContext);
  const at = findTitleUnit(units, repeated, titleContext);
  for (const [index, unit] of units.entries()) {
    if (index < at) headlines.kicker.push(...unit);
    else if (index > at) headlines.subtitle.push(...unit);
    else {
      const split = splitTitleLines(unit, titleContext);
      headlines.kicker.push(...split.kicker);
      headlines.title.push(...split.title);
      headlines.subtitle.push(...split.subtitle);
    }
  }
  return { headlines, orphans };
}

/** Of a series' parts stacked over one body, those that fit it less than another does. */
function otherParts(
  lines: readonly Block[],
  parts: ReadonlySet<Block>,
  body: string,
  { lexicon }: ParseContext,
): Block[] {
  const stacked = lines.filter((line) => parts.has(line));
  if (stacked.length < 2) return [];
  const fits = new Map(stacked.map((line) => [line, affinityOf(line.passage.text, body, lexicon)]));
  const own = [...fits].sort((one, other) => other[1] - one[1])[0]?.[0];
  return stacked.filter((line) => line !== own);
}

/**
 * Lines that stand directly under one another without marks are one unit; a marked line is a unit of its own, unless the
 * line right below is certainly the rest of its title.
 */
function groupLines(lines: readonly Block[], context: TitleContext): Block[][] {
  const units: Block[][] = [];
  for (const line of lines) {
    const unit = units[units.length - 1];
    const before = unit?.[unit.length - 1];
    const attached = before !== undefined && line.depth === 0 && line.gap === 0 && isCutBehind(before);
    const halves = before !== undefined && isSecondHalf(before, line, lines);
    const rest = unit?.length === 1 && before !== undefined && isRest(before, line, context);
    if (unit && (attached || halves || rest)) unit.push(line);
    else units.push([line]);
  }
  return units;
}

/** Whether a line can go on directly below: it has no mark, or words that want more, as # 渡口里办成的 and # 夜船开通之后，. */
function isCutBehind({ depth, passage: { text } }: Block): boolean {
  return depth === 0 || (depth < 7 && (/[,，]$/u.test(text) || functionWordAtEnd.test(text)));
}

/** ## 柳湾渡口摆渡人 / ### 把云教给孩子看: the rest of a marked title, which a scan marked less or not at all. */
function isRest(before: Block, line: Block, context: TitleContext): boolean {
  if (before.depth === 0 || line.gap > 0 || (line.depth > 0 && line.depth < before.depth)) return false;
  return !isSubtitle(line.passage.text) && certainRelation(before, line, context) === 'one title';
}

/** Two marked lines of one level and much the same length that are all the run has: the halves of one title. */
function isSecondHalf(before: Block, line: Block, lines: readonly Block[]): boolean {
  if (lines.length !== 2 || line.depth === 0 || line.depth !== before.depth) return false;
  const [one, two] = [before.passage.text, line.passage.text];
  if (
    isSubtitle(two) ||
    Math.min(one.length, two.length) < 5 ||
    one.length > 12 ||
    two.length > 12 ||
    /\s/u.test(one) ||
    /\s/u.test(two)
  )
    return false;
  return Math.abs(one.length - two.length) <= 2;
}

/** 渡口水质抽检发现 · 柳湾县疾控中心提醒： leads to what was found or said, which the line below tells. */
const announces = /^\p{Script=Han}{4,}(?:发现|显示|表明|透露|提醒|提示|获悉|宣布|[：:])$/u;

/** Log-odds by which a marked line over one without a mark is more often the title than its kicker. */
const markedAhead = 4;

/**
 * Whether the line at `index` is the kicker of the one below it, which bears the same mark, or whatever mark where the line
 * leads to it; a headline has one kicker.
 */
function isKickerAt(units: readonly Block[][], index: number, depth: number, context: TitleContext): boolean {
  const [one, other] = [units[index], units[index + 1]];
  if (index > 0 || !one?.[0] || !other?.[0] || one.length > 1 || other.length > 1) return false;
  if (isSubtitle(other[0].passage.text)) return false;
  if (announces.test(one[0].passage.text.trim()) && other[0].depth > 0) return true;
  if (other[0].depth === 0) return likeliestLayout([one[0], other[0]], context, ['TS', 'KT'], markedAhead) === 'KT';
  if (other[0].depth !== depth) return false;
  return likeliestLayout([one[0], other[0]], context, ['KT', 'TS']) === 'KT';
}

/** 柳湾县渡口镇 · 柳湾县总工会: a single line that only names whom the story is about, over another line. */
function isNameUnit(units: readonly Block[][], index: number, context: TitleContext): boolean {
  const [line, ...more] = units[index] ?? [];
  const below = units[index + 1]?.[0]?.passage.text;
  if (!line || more.length > 0 || below === undefined || isSubtitle(below)) return false;
  return isNameLine(line.passage.text, context) && !isNameLine(below, context);
}

/** Log-odds by which a line over another, with a blank line between and no marks, is more often its kicker than its title. */
const kickerAhead = 1.3;

function findTitleUnit(units: readonly Block[][], repeated: ReadonlySet<Block>, context: TitleContext): number {
  const again = units.findIndex((unit) => unit.some((line) => repeated.has(line) && !isSubtitle(line.passage.text)));
  if (again >= 0) return again;
  let named = units.length - 1;
  while (named >= 0 && !isNameUnit(units, named, context)) named--;
  if (named > 0 || (named === 0 && units.length === 2)) return named + 1;
  const candidates = units.filter((unit) => !isSubtitle(unit[0]?.passage.text ?? ''));
  const depths = candidates.map((unit) => unit[0]?.depth ?? 0).filter((depth) => depth > 0);
  if (depths.length > 0) {
    const top = Math.min(...depths);
    const first = units.findIndex((unit) => unit[0]?.depth === top && !isSubtitle(unit[0].passage.text));
    return isKickerAt(units, first, top, context) ? first + 1 : first;
  }
  const dash = units.findIndex((unit) => isSubtitle(unit[0]?.passage.text ?? ''));
  const upper = dash > 0 ? dash : units.length;
  if (upper <= 1) return 0;
  // A title of two lines, and below it a line that only gives figures.
  const [above, below] = units;
  const lower = below?.[0]?.passage.text ?? '';
  if (upper === 2 && dash < 0 && (above?.length ?? 0) > 1 && below?.length === 1 && figures.test(lower)) return 0;
  if (upper === 2 && dash < 0 && above?.[0] && below?.[0] && above.length === 1 && below.length === 1) {
    return likeliestLayout([above[0], below[0]], context, ['KT', 'TS'], kickerAhead) === 'KT' ? 1 : 0;
  }
  if (upper === 3 && dash < 0 && units.every((unit) => unit.length === 1)) return 1;
  const [last, ...more] = units[upper - 1] ?? [];
  const isPlace = last !== undefined && more.length === 0 && isPlaceLabel(last.passage.text, context.gazetteer);
  return isPlace ? upper - 2 : upper - 1;
}
