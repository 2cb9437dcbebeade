import type { Span } from '../../model/record.ts';
import { type Draft, spanOf } from '../draft.ts';
import { partedProblem } from './headline-problems.ts';

/**
 * Says of each headline that stands beside no part of its own text, above or below, that others' paragraphs part them:
 * it was given to its text by what both are about. Drafts in, the same with their doubts out.
 */
export function doubtPartedHeadlines(drafts: readonly Draft[]): Draft[] {
  const bodies = drafts.flatMap((draft) => spansOf(draft).map((span) => ({ draft, span })));
  return drafts.map((draft) => {
    const gap = gapOf(draft);
    const between = gap && bodies.filter((other) => other.draft !== draft && isInside(other.span, gap)).length;
    if (!between) return draft;
    return { ...draft, problems: [...draft.problems, partedProblem(draft.headlines, draft.body)] };
  });
}

const spansOf = ({ body }: Draft): Span[] => body.flatMap(({ blocks }) => blocks.map(({ span }) => span));

/** The lines between a title and the nearest of its text; null where there is no such thing. */
function gapOf(draft: Draft): Span | null {
  const title = draft.headlines.title.map(({ block }) => block);
  if (title.length === 0) return null;
  const [first, last] = spanOf(title);
  const gaps = spansOf(draft).map(([from, to]): Span => (from > last ? [last + 1, from - 1] : [to + 1, first - 1]));
  return gaps.sort((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}

const lengthOf = ([from, to]: Span): number => to - from;

const isInside = ([from, to]: Span, [first, last]: Span): boolean => from >= first && to <= last;
