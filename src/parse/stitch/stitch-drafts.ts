import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { type Draft, titleText } from '../draft.ts';
import type { BoundPage } from '../headlines/bind-sections.ts';
import { partPlace } from '../headlines/place-prefix.ts';
import { allocateColumns, allocateContinuation } from './allocate-columns.ts';
import { findDuplicates } from './find-duplicates.ts';
import { joinSeams } from './join-seams.ts';
import { lastText } from './part-text.ts';
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
  for (const [index, continuation] of page.continuations.entries()) {
    const host = twin.get(continuation.of);
    if (!host) continue;
    const later = openBeside(host, drafts, (draft) => {
      const resumedBelow = page.continuations.slice(index + 1).some((other) => twin.get(other.of) === draft);
      return !resumedBelow && firstLine(draft) < (continuation.parts[0]?.blocks[0]?.span[0] ?? 0);
    });
    const moves = allocateContinuation(host, continuation.parts, later, score, placeOf);
    const moved = new Set(moves.map(({ part }) => part));
    host.body.push(...continuation.parts.filter((part) => !moved.has(part)));
    for (const { part, to } of moves) to.body.push(part);
  }
  for (const [index, host] of drafts.entries()) {
    const candidates = drafts.slice(0, index).filter((draft) => isCandidate(draft, host));
    if (!candidates.some(isOpen)) continue;
    const moves = allocateColumns(host, candidates, score, placeOf);
    for (const { part, to } of moves) {
      host.body = host.body.filter((other) => other !== part);
      to.body.push(part);
    }
  }
  const order = new Map(flow.map((block, index) => [block, index]));
  const isNeighbour = (first: Block, second: Block) => (order.get(second) ?? 0) - (order.get(first) ?? -9) === 1;
  return drafts.map((draft) => {
    const joined = joinSeams(draft, weigh, isNeighbour);
    return { ...joined, problems: [...joined.problems, ...findDuplicates(joined)] };
  });
}

/** The articles right below one, as long as each has an open end: the columns to its right. */
function openBeside(host: Draft, drafts: readonly Draft[], isFree: (draft: Draft) => boolean): Draft[] {
  const below = drafts.slice(drafts.indexOf(host) + 1);
  const end = below.findIndex((draft) => !isOpen(draft) || !isFree(draft));
  return end < 0 ? below : below.slice(0, end);
}

function firstLine(draft: Draft): number {
  return draft.body[0]?.blocks[0]?.span[0] ?? 0;
}

/** An article whose end is open, or a part of the same series, whose columns stood side by side. */
function isCandidate(draft: Draft, host: Draft): boolean {
  if (draft.kind !== 'article' || host.kind !== 'article' || draft.body.length === 0) return false;
  return isOpen(draft) || (draft.headlines.series !== undefined && host.headlines.series !== undefined);
}

function isOpen(draft: Draft): boolean {
  const last = draft.body[draft.body.length - 1];
  return draft.kind === 'article' && last?.type === 'paragraph' && !endsSentence(lastText(draft));
}

/** The place that a part of a series is about, as its paragraphs name it. */
function placeName(draft: Draft, { gazetteer }: ParseContext): string {
  return partPlace(titleText(draft.headlines), gazetteer);
}
