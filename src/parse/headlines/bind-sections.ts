import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import { type BodyPart, type Draft, noHeadlines, spanOf, titleText } from '../draft.ts';
import type { Section } from '../sections/section.ts';
import { arrangeHeadlines } from './arrange-headlines.ts';
import { isColumnLabel, isSlogan } from './column-label.ts';
import { findRepeated } from './find-repeated.ts';
import { findSeries } from './find-series.ts';
import { moveHeadlines } from './move-headlines.ts';
import { headlinesFollowBodies, turnHeadlines } from './orientation.ts';
import { readWeakSection } from './weak-section.ts';

/** A stretch of text that belongs to an article begun above, whose headline was printed again where it goes on. */
export interface Continuation {
  of: Draft;
  parts: BodyPart[];
}

export interface BoundPage {
  drafts: Draft[];
  continuations: Continuation[];
  /** Headlines printed again: no article's, and no loss. */
  furniture: Block[];
}

/** Binds headline runs to bodies: sections in the page's order in, drafts in the page's order out. */
export function bindSections(found: readonly Section[], context: ParseContext): BoundPage {
  const marked = found.some((section) => section.run.some((block) => block.depth > 0));
  const turned = !marked && headlinesFollowBodies(found) ? turnHeadlines(found) : { sections: [...found], labels: [] };
  const series = findSeries(turned.sections, context);
  const { repeats, repeated } = findRepeated(turned.sections);
  const seriesTitle = new Set(series?.title ?? []);
  const bare = turned.sections.map((section) => ({ ...section, run: section.run.filter((block) => !seriesTitle.has(block)) }));
  const original = new Map(bare.map((section, index) => [turned.sections[index], section]));
  const sections = moveHeadlines(bare, context);
  const page: BoundPage = { drafts: [], continuations: [], furniture: [] };
  const made = new Map<Section, Draft>();
  let open: Draft | null = null;
  for (const [index, section] of sections.entries()) {
    const before = turned.sections[index];
    const repeat = repeats.find((candidate) => candidate.section === before);
    const source = repeat && made.get(sections[turned.sections.indexOf(repeat.original)] as Section);
    if (repeat && source && original.has(before)) {
      page.furniture.push(...section.run);
      page.continuations.push({ of: source, parts: section.paragraphs.map(toPart) });
      source.bylines.push(...section.bylines);
      open = source;
      continue;
    }
    open = placeSection(section, open, page, repeated, context);
    if (open) made.set(section, open);
  }
  if (series) numberSeries(series.title, series.parts.length, page.drafts, context);
  const first = page.drafts[0];
  if (first) first.headlines.column.unshift(...turned.labels);
  else if (turned.labels.length > 0) page.drafts.push(orphanDraft(turned.labels));
  return page;
}

function placeSection(
  section: Section,
  open: Draft | null,
  page: BoundPage,
  repeated: ReadonlySet<Block>,
  context: ParseContext,
): Draft | null {
  if (section.paragraphs.length === 0 && section.bylines.length === 0) return placeTrailing(section, open, page);
  const reading = section.strong ? 'article' : readWeakSection(section, open && describeOpen(open));
  if (open && (reading === 'subheading' || reading === 'text')) {
    open.body.push(...section.run.map(toSubheading), ...section.paragraphs.map(toPart));
    open.bylines.push(...section.bylines);
    return open;
  }
  const text = section.paragraphs.map((block) => block.passage.text).join('');
  const { headlines, orphans } = arrangeHeadlines(section.run, text, repeated, context);
  if (orphans.length > 0) page.drafts.push(orphanDraft(orphans));
  const draft: Draft = {
    kind: reading === 'notice' ? 'notice' : 'article',
    headlines,
    bylines: section.bylines,
    body: section.paragraphs.map(toPart),
    problems: [],
  };
  if (headlines.title.length === 0) {
    draft.problems.push({
      rule: 'headless-body',
      reason: `No headline was found for the text that begins “${text.slice(0, 16)}”`,
      span: spanOf(section.paragraphs),
    });
  }
  page.drafts.push(draft);
  return draft;
}

/** Headings with nothing under them: a label of the article above, or a headline whose body is not on the page. */
function placeTrailing(section: Section, open: Draft | null, page: BoundPage): Draft | null {
  const isLabel = section.run.every(
    (block) => block.depth === 0 && (isColumnLabel(block.passage.text) || isSlogan(block.passage.text)),
  );
  if (open && isLabel) open.headlines.column.push(...section.run);
  else page.drafts.push(orphanDraft(section.run));
  return open;
}

function orphanDraft(lines: readonly Block[]): Draft {
  const headlines = { ...noHeadlines(), title: lines.map((block) => ({ block, glue: ' ' as const })) };
  const problem = {
    rule: 'orphan-headline',
    reason: `The headline “${titleText(headlines)}” has no text on this page`,
    span: spanOf(lines),
  };
  return { kind: 'residue', headlines, bylines: [], body: [], problems: [problem] };
}

function describeOpen(draft: Draft): Parameters<typeof readWeakSection>[1] {
  const subheadings = draft.body.filter((part) => part.type === 'subheading');
  return {
    kind: draft.kind,
    titleDepth: draft.headlines.title[0]?.block.depth ?? 0,
    subheadingDepths: subheadings.map((part) => part.blocks[0]?.depth ?? 0),
  };
}

function numberSeries(title: Block[], count: number, drafts: readonly Draft[], { gazetteer }: ParseContext): void {
  let index = 0;
  for (const draft of drafts) {
    const label = /^(\p{Script=Han}{2,10})[:：]/u.exec(titleText(draft.headlines))?.[1];
    if (!label || (gazetteer.lookup(label).length === 0 && !/[区县市镇乡村]$|街道$|社区$/u.test(label))) continue;
    index++;
    draft.headlines.series = { lines: title, index };
    if (index > count + title.length) break;
  }
}

export function toPart(block: Block): BodyPart {
  if (block.kind === 'heading') return toSubheading(block);
  return { type: block.kind === 'verse' ? 'verse' : 'paragraph', blocks: [block] };
}

function toSubheading(block: Block): BodyPart {
  return { type: 'subheading', blocks: [block] };
}
