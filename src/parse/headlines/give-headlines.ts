import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import { type Draft, type Headlines, headlineLines, noHeadlines } from '../draft.ts';
import { liftHead } from '../fields/byline/inline-byline.ts';
import { arrangeHeadlines, type RunsOfPage } from './arrange-headlines.ts';
import { headlessProblem } from './headline-problems.ts';
import { orphanDraft } from './orphan-draft.ts';
import { setsPartsApart } from './parts-apart.ts';

/** Lines of a headline that stay together, and the draft they stand in. */
export interface HeadlineGroup {
  lines: readonly Block[];
  from: Draft;
}

/**
 * Gives each group of headline lines to the draft it belongs to, with the byline right below it; a group of none stands
 * alone where it stood. Drafts in, the same texts in the same order out; no line is lost.
 */
export function giveHeadlines(
  drafts: readonly Draft[],
  targets: ReadonlyMap<HeadlineGroup, Draft | null>,
  context: ParseContext,
): Draft[] {
  const groups = [...targets.keys()];
  const bylines = bylinesOf(drafts, targets);
  const partsApart = setsPartsApart(
    drafts.map(({ headlines }) => headlineLines(headlines)),
    context,
  );
  const runs = { repeated: new Set<Block>(), parts: new Set<Block>(), partsApart };
  return drafts.flatMap((draft): Draft[] => {
    const left = groups.filter(({ from }) => from === draft);
    const come = groups.filter((group) => targets.get(group) === draft);
    const own = { ...draft, bylines: bylines.get(draft) ?? draft.bylines };
    if (come.length === left.length && come.every(({ from }) => from === draft)) return [own];
    const alone = left.filter((group) => targets.get(group) === null);
    if (alone.length > 0 && alone.length === left.length && draft.body.length === 0) return [own];
    const { headlines, orphans } = arrange(come, groups, draft, runs, context);
    const read = [...alone.flatMap(({ lines }) => lines), ...orphans];
    const others = read.length > 0 ? [orphanDraft(read, columnOver(alone))] : [];
    if (draft.body.length + own.bylines.length === 0) return others;
    return [...others, headedBy(own, headlines)];
  });
}

/** The headline of a text to which these groups came: what it was where it stood, unless lines left it or joined it. */
function arrange(
  come: readonly HeadlineGroup[],
  groups: readonly HeadlineGroup[],
  { body, headlines }: Draft,
  runs: RunsOfPage,
  context: ParseContext,
): { headlines: Headlines; orphans: readonly Block[] } {
  const [only, ...more] = come;
  if (!only) return { headlines: noHeadlines(), orphans: [] };
  const column = columnOver(come);
  if (headlineLines(headlines).length === 0) column.unshift(...headlines.column);
  if (more.length === 0 && groups.filter(({ from }) => from === only.from).length === 1) {
    return { headlines: { ...only.from.headlines, column }, orphans: [] };
  }
  const lines = come.flatMap((group) => group.lines).sort((one, other) => one.span[0] - other.span[0]);
  const paragraphs = body.flatMap(({ blocks }) => blocks);
  const arranged = arrangeHeadlines(lines, paragraphs, runs, context);
  return { ...arranged, headlines: { ...arranged.headlines, column: [...column, ...arranged.headlines.column] } };
}

/** The columns' labels over these groups. */
function columnOver(groups: readonly HeadlineGroup[]): Block[] {
  const over = groups.filter(({ from, lines }) => headlineLines(from.headlines)[0] === lines[0]);
  return over.flatMap(({ from }) => from.headlines.column);
}

function headedBy(draft: Draft, headlines: Headlines): Draft {
  const problems = draft.problems.filter(({ rule }) => rule !== 'headless-body' && rule !== 'orphan-headline');
  if (headlines.title.length === 0) problems.push(headlessProblem(draft.body.flatMap(({ blocks }) => blocks)));
  return { ...draft, kind: 'article', headlines, problems };
}

/** How many lines below a headline its byline stands at most, blank ones counted. */
const near = 3;

/** The bylines of each draft that lost or got some: one right below a headline goes with it to a text that names nobody. */
function bylinesOf(drafts: readonly Draft[], targets: ReadonlyMap<HeadlineGroup, Draft | null>): Map<Draft, Block[]> {
  const moved = new Map<Block, Draft>();
  for (const [{ from, lines }, to] of targets) {
    const line = lines.at(-1)?.span[1] ?? 0;
    const first = to?.body[0]?.blocks[0];
    if (!to || to === from || to.bylines.length > 0 || !first || liftHead(first.passage).bylines.length > 0) continue;
    for (const byline of from.bylines) {
      if (byline.span[0] > line && byline.span[0] - line <= near) moved.set(byline, to);
    }
  }
  if (moved.size === 0) return new Map();
  return new Map(
    drafts.map((draft) => [
      draft,
      [
        ...draft.bylines.filter((byline) => !moved.has(byline)),
        ...[...moved].filter(([, to]) => to === draft).map(([byline]) => byline),
      ],
    ]),
  );
}
