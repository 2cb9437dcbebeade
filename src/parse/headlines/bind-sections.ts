import type { Block } from '../blocks/block.ts';
import { withoutBlanks } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { startsArticle } from '../dialect/article-start.ts';
import { type BodyPart, bodyText, type Draft, titleText } from '../draft.ts';
import { letterWriterAtEnd } from '../fields/byline/letter-writer.ts';
import { splitNames } from '../fields/byline/split-names.ts';
import { isPersonName } from '../fields/byline/surnames.ts';
import type { Section } from '../sections/section.ts';
import { arrangeHeadlines, type RunsOfPage } from './arrange-headlines.ts';
import { isColumnLabel, isSlogan } from './column-label.ts';
import { cutBeforeLabels } from './cut-before-label.ts';
import { findRepeated } from './find-repeated.ts';
import { findSeries, type Series } from './find-series.ts';
import { headlessProblem } from './headline-problems.ts';
import { isLabelInside } from './label-inside.ts';
import { moveHeadlines } from './move-headlines.ts';
import { endsWithName } from './name-below.ts';
import { headlinesFollowBodies, turnHeadlines } from './orientation.ts';
import { orphanDraft } from './orphan-draft.ts';
import { setsPartsApart } from './parts-apart.ts';
import { scatterGathered } from './scatter-gathered.ts';
import { takeLabels } from './take-labels.ts';
import { turnStretches } from './turn-stretches.ts';
import { type PageHeadlines, readWeakSection } from './weak-section.ts';

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
  const sectionsFound = scatterGathered(found, context.lexicon);
  const marked = sectionsFound.some((section) => section.run.some((block) => block.depth > 0));
  const oriented =
    !marked && headlinesFollowBodies(sectionsFound)
      ? turnHeadlines(sectionsFound, context.lexicon)
      : { sections: marked ? [...sectionsFound] : turnStretches(sectionsFound, context.lexicon), labels: [] };
  const turned = { ...oriented, sections: cutBeforeLabels(oriented.sections) };
  const foundSeries = findSeries(turned.sections, context);
  const parts = foundSeries?.parts ?? new Set<Block>();
  // Briefs under a column's name are headed by their places too.
  const series = foundSeries?.title.every(({ passage }) => isColumnLabel(passage.text)) ? null : foundSeries;
  const { repeats, repeated } = findRepeated(turned.sections);
  const withoutSeries = turned.sections.map((section) => ({
    ...section,
    run: section.run.filter((block) => !series?.title.includes(block)),
  }));
  const partsApart = setsPartsApart(
    turned.sections.map(({ run }) => run),
    context,
  );
  const page: BoundPage = { drafts: [], continuations: [], furniture: [] };
  const placed: (Draft | null)[] = [];
  let open: Draft | null = null;
  const sections = moveHeadlines(withoutSeries, context);
  const proven = showProven(sections);
  for (const [index, section] of sections.entries()) {
    const original = placed[repeats.get(index) ?? -1] ?? null;
    open = original
      ? continueDraft(original, section, page)
      : placeSection(
          section,
          open,
          page,
          { repeated, parts, partsApart, shown: { ...proven, ...showNeighbours(sections, index) } },
          context,
        );
    placed.push(open);
  }
  if (series) numberSeries(series, page);
  placeLabels(turned.labels, page);
  return page;
}

/** What the proven headlines of the page are like. */
function showProven(sections: readonly Section[]): Pick<PageHeadlines, 'proven' | 'titleLength' | 'titleDepths'> {
  const strong = sections.filter((section) => section.strong);
  const titles = strong.flatMap(({ run }) => run.slice(-1));
  const lengths = titles.map(lengthOf).sort((a, b) => a - b);
  return {
    proven: strong.length > 0,
    titleLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    titleDepths: titles.map((block) => block.depth),
  };
}

/** The headings before and after the section at `index`, where they are as unproven and as single. */
function showNeighbours(sections: readonly Section[], index: number): Pick<PageHeadlines, 'inRow' | 'neighbours'> {
  const neighbours = [sections[index - 1], sections[index + 1]].filter(
    (section) => section?.strong === false && section.run.length === 1,
  );
  return { inRow: neighbours.length > 0, neighbours: neighbours.map((section) => lengthOf(section?.run[0])) };
}

/** Length of a heading without blanks, in characters. */
function lengthOf(block: Block | undefined): number {
  return withoutBlanks(block?.passage.text ?? '').length;
}

/** The text under a repeated headline goes on with the article that the headline first stood over. */
function continueDraft(original: Draft, section: Section, page: BoundPage): Draft {
  page.furniture.push(...section.run.map((block) => ({ ...block, rule: 'repeated-headline' })));
  page.continuations.push({ of: original, parts: section.paragraphs.map(toPart) });
  original.bylines.push(...section.bylines);
  return original;
}

/** Where text below goes on: with the article's body, or with the stretch below its headline printed again. */
function openParts(open: Draft, page: BoundPage): BodyPart[] {
  const last = page.continuations[page.continuations.length - 1];
  return last?.of === open ? last.parts : open.body;
}

/** Lines above the first body of a page whose headlines follow: the label of the column it stands in. */
function placeLabels(labels: readonly Block[], page: BoundPage): void {
  if (labels.length === 0) return;
  const first = page.drafts[0];
  if (first) first.headlines.column.unshift(...labels);
  else page.drafts.push(orphanDraft(labels));
}

/** What is known of the page's headlines. */
interface Known extends RunsOfPage {
  shown: PageHeadlines;
}

function placeSection(
  section: Section,
  open: Draft | null,
  page: BoundPage,
  { shown, ...runs }: Known,
  context: ParseContext,
): Draft | null {
  if (section.paragraphs.length === 0 && section.bylines.length === 0) return placeTrailing(section, open, page);
  const isArticle = section.strong || section.run.some((block) => runs.parts.has(block));
  const reading = isArticle ? 'article' : readWeakSection(section, open && describeOpen(open), shown, context);
  if (open && (reading === 'subheading' || reading === 'text')) {
    const isLabel = isLabelInside(section.run, bodyText(open), textOf(section), context.lexicon);
    if (isLabel) open.headlines.column.push(...section.run);
    const heads = isLabel ? [] : section.run.map(toSubheading);
    openParts(open, page).push(...heads, ...section.paragraphs.map(toPart));
    open.bylines.push(...section.bylines);
    return open;
  }
  const { labels, lines } = takeLabels(section.run);
  const body = textOf(section);
  if (endsWithName(lines, body, context)) labels.push(...lines.splice(-1));
  const { headlines, orphans } = arrangeHeadlines(lines, section.paragraphs, runs, context);
  headlines.column.push(...labels);
  if (orphans.length > 0) page.drafts.push(orphanDraft(orphans));
  const draft: Draft = {
    kind: reading === 'notice' ? 'notice' : 'article',
    headlines,
    bylines: section.bylines,
    body: section.paragraphs.map(toPart),
    problems: [],
  };
  if (headlines.title.length === 0) draft.problems.push(headlessProblem(section.paragraphs));
  page.drafts.push(draft);
  return draft;
}

/** Headings with nothing under them: a label of the article above, or a headline whose body is not on the page. */
function placeTrailing(section: Section, open: Draft | null, page: BoundPage): Draft | null {
  const isLabel = section.run.every(
    (block) => block.depth === 0 && (isColumnLabel(block.passage.text) || isSlogan(block.passage.text)),
  );
  if (open && isLabel) open.headlines.column.push(...section.run);
  else if (section.run.length > 0) page.drafts.push(orphanDraft(section.run));
  return open;
}

function textOf({ paragraphs }: Section): string {
  return paragraphs.map(({ passage }) => passage.text).join('');
}

function describeOpen(draft: Draft): Parameters<typeof readWeakSection>[1] {
  const subheadings = draft.body.filter((part) => part.type === 'subheading');
  return {
    kind: draft.kind,
    isSigned: isSigned(draft),
    isFeature: draft.bylines.length > 0 && !startsArticle(draft.body[0]?.blocks[0]?.passage.text ?? ''),
    titleDepth: draft.headlines.title[0]?.block.depth ?? 0,
    subheadingDepths: subheadings.map((part) => part.blocks[0]?.depth ?? 0),
    subheadingLengths: subheadings.map((part) => lengthOf(part.blocks[0])),
    text: titleText(draft.headlines) + bodyText(draft),
    opening: draft.body[0]?.blocks[0]?.passage.text ?? '',
  };
}

/**
 * （记者 甲乙 通讯员 丙丁） at the end of the text, or a line of names below it, be there the rest of another column below
 * that: nothing of the article follows.
 */
function isSigned(draft: Draft): boolean {
  const [first, signature] = [draft.body[0]?.blocks[0], draft.bylines.at(-1)];
  if (first && signature && signature.span[0] > first.span[1]) return true;
  const last = draft.body[draft.body.length - 1]?.blocks.at(-1);
  if (letterWriterAtEnd(last?.passage.text ?? '') !== null) return true;
  const bracket = /[（(]([^（）()]{2,40})[）)]\s*$/u.exec(last?.passage.text ?? '')?.[1];
  return bracket !== undefined && (/记者|通讯员/u.test(bracket) || splitNames(bracket).every(isPersonName));
}

/** Numbers the parts of a series; a headline none of whose parts has a text on the page stands alone. */
function numberSeries({ title, parts }: Series, page: BoundPage): void {
  const members = page.drafts.filter((draft) => draft.headlines.title.some(({ block }) => parts.has(block)));
  if (members.every(({ kind }) => kind === 'residue')) page.drafts.push(orphanDraft(title));
  else for (const [index, draft] of members.entries()) draft.headlines.series = { lines: title, index: index + 1 };
}

export function toPart(block: Block): BodyPart {
  if (block.kind === 'heading') return toSubheading(block);
  const { kind } = block;
  return { type: kind === 'verse' || kind === 'table' || kind === 'list' ? kind : 'paragraph', blocks: [block] };
}

function toSubheading(block: Block): BodyPart {
  return { type: 'subheading', blocks: [block] };
}
