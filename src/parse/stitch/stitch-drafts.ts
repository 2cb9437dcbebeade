import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { type BodyPart, type Draft, titleText } from '../draft.ts';
import { findPeople } from '../fields/terms/people/find-people.ts';
import { type BoundPage, type Continuation, orphanProblem } from '../headlines/bind-sections.ts';
import { partPlace } from '../headlines/place-prefix.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighHalves } from '../odds/weigh-halves.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import { remember } from '../remember.ts';
import { subjectOf } from '../topics/subject.ts';
import { findBand } from './find-band.ts';
import { findDuplicates } from './find-duplicates.ts';
import { followBylines } from './follow-bylines.ts';
import { giveHeadline } from './give-headline.ts';
import { joinSeams } from './join-seams.ts';
import { nameFinder } from './name-finder.ts';
import { findNicknames } from './nicknames.ts';
import { textOf } from './part-text.ts';
import { findQuotedTerms } from './quoted-terms.ts';
import { readBand } from './read-band.ts';
import type { SeamEvidence } from './seam-evidence.ts';

/**
 * Puts cut articles together again: repeated headlines' texts to their articles, displaced paragraphs to theirs, and
 * the halves of cut paragraphs to one another. No block is lost: each stays in one draft.
 */
export function stitchDrafts(
  page: BoundPage,
  flow: readonly Block[],
  weigh: (left: string, right: string) => SeamEvidence,
  context: ParseContext,
): Draft[] {
  const drafts = page.drafts.map((draft) => ({ ...draft, body: [...draft.body] }));
  const twin = new Map(page.drafts.map((draft, index) => [draft, drafts[index]]));
  const score = (left: string, right: string) => weigh(left, right).score;
  const placeOf = (draft: Draft) => placeName(draft, context);
  const continuations = page.continuations.map(({ of, parts }) => ({ of: twin.get(of) ?? of, parts }));
  const { lexicon } = context;
  const findNames = nameFinder(isCut(drafts, continuations) ? namesOf(drafts, continuations, lexicon) : []);
  const weighers = {
    weighSeam: (left: string, right: string) => weighHalves(left, right, score(left, right), lexicon),
    weighOpening: remember((text) => weighOpening(text, lexicon)),
    placeOf,
    findNames,
    // The same paragraphs stand in one band as its run and in the next as an article's beginning.
    subjectOf: remember((text) => subjectOf(text, lexicon)),
    lexicon,
  };
  const usualGap = usualGapOf(drafts);
  const isForeign = (text: string) => weighers.weighOpening(text) > middle;
  // Bands are read from the top, each knowing what the ones above it have closed.
  const settled = new Set<Draft>();
  const placed = new Set<BodyPart>();
  const emptied = new Set<Draft>();
  for (const [index, host] of drafts.entries()) {
    const left = continuations.filter(({ parts }) => !parts.some((part) => placed.has(part)));
    const band = findBand(drafts, left, index, { settled, usualGap, findNames, isForeign });
    if (!band) continue;
    host.body = host.body.slice(0, band.kept);
    const allocations = readBand(band, weighers);
    for (const { part, to } of allocations) {
      to.body.push(part);
      placed.add(part);
    }
    if (host.body.length === 0 && giveHeadline(host, allocations)) emptied.add(host);
    else if (host.body.length === 0) orphan(host);
    if (allocations.some(({ to }) => to !== host)) for (const owner of band.owners) settled.add(owner);
  }
  // Below what is no article there is no band: such text goes on with the article whose headline stands above it.
  for (const { of, parts } of continuations) of.body.push(...parts.filter((part) => !placed.has(part)));
  followBylines(drafts, flow);
  const weighJoin = (left: string, right: string): SeamEvidence => {
    const evidence = weigh(left, right);
    return {
      ...evidence,
      score: (evidence.score + weighHalves(left, right, evidence.score, lexicon)) / 2 + weighers.weighOpening(right),
    };
  };
  const order = new Map(flow.map((block, index) => [block, index]));
  const isNeighbour = (first: Block, second: Block) => (order.get(second) ?? 0) - (order.get(first) ?? -9) === 1;
  const left = drafts.filter((draft) => !emptied.has(draft));
  return left.map((draft) => {
    const joined = joinSeams(draft, weighJoin, isNeighbour);
    return { ...joined, problems: [...joined.problems, ...findDuplicates(joined)] };
  });
}

/** Log-odds from which a text certainly begins in the middle of a paragraph. */
const middle = 1;

/** A headline all of whose text belongs to articles above: its own is not on the page. */
function orphan(draft: Draft): void {
  draft.kind = 'residue';
  draft.problems.push(orphanProblem(draft.headlines));
}

/** Whether columns of the page may have been cut: a headline is printed again, or a paragraph ends no sentence. */
function isCut(drafts: readonly Draft[], continuations: readonly Continuation[]): boolean {
  return continuations.length > 0 || drafts.some(({ kind, body }) => kind === 'article' && body.some(isOpen));
}

function isOpen(part: BodyPart): boolean {
  return part.type === 'paragraph' && !endsSentence(textOf(part));
}

/** What the people of the page are called, in full or not, and the terms it sets in marks. */
function namesOf(drafts: readonly Draft[], continuations: readonly Continuation[], lexicon: Lexicon): string[] {
  const parts = [...drafts.flatMap(({ body }) => body), ...continuations.flatMap((continuation) => continuation.parts)];
  const text = parts.map(textOf).join('\n');
  const titles = drafts.map(({ headlines }) => titleText(headlines)).join('\n');
  const people = findPeople(text, [], lexicon).map(({ name }) => name);
  return [...people, ...findNicknames(text, lexicon), ...findQuotedTerms(`${titles}\n${text}`)];
}

/**
 * The commonest number of blank lines above a paragraph that is not its article's first. Where lines are broken, a gap
 * only shows that a photo or a column's end cut the paragraph, and no number is unusual.
 */
function usualGapOf(drafts: readonly Draft[]): number {
  const blocks = drafts.flatMap(({ body }) => body.slice(1).flatMap((part) => part.blocks.slice(0, 1)));
  const broken = blocks.filter(({ span: [first, last] }) => last > first).length;
  if (broken > blocks.length / 2) return Number.POSITIVE_INFINITY;
  const counts = new Map<number, number>();
  for (const { gap } of blocks) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

/** The place that a part of a series is about, as its paragraphs name it. */
function placeName(draft: Draft, { gazetteer }: ParseContext): string {
  return partPlace(titleText(draft.headlines), gazetteer);
}
