import type { BodyPart, Draft } from '../draft.ts';
import { ColumnJudge, type JudgeInput } from './column-judge.ts';
import { lastText, textOf } from './part-text.ts';

export interface Allocation {
  part: BodyPart;
  to: Draft;
}

interface State {
  owners: number[];
  score: number;
}

/** How many readings of a run of paragraphs are followed at once. */
const beamWidth = 400;

type WeighSeam = JudgeInput['weighSeam'];
type PlaceOf = JudgeInput['placeOf'];

/**
 * Paragraphs that stand under one article and belong to others: where columns were cut at the same height, their
 * lower halves follow below the last of them, in the columns' order.
 *
 *   A: 扶正树苗、提 | B: 培土、 | C: whole.   then   (rest of A) (rest of B) (rest of C)
 *
 * Every reading of the run is weighed as a whole: seams that fit, places that the paragraphs name, the order of the
 * columns, halves of much the same height. Without an article whose end is open, nothing is moved.
 *
 * @param host the article that the paragraphs stand under. @param candidates articles above it, in the page's order.
 */
export function allocateColumns(
  host: Draft,
  candidates: readonly Draft[],
  weighSeam: WeighSeam,
  placeOf: PlaceOf,
): Allocation[] {
  const owners = [...candidates, host];
  const selfText = textOf(host.body[0]);
  const parts = host.body.slice(1);
  return allocate(parts, { owners, self: candidates.length, selfText, turned: false, weighSeam, placeOf });
}

/**
 * The same under a headline printed again: the text goes on with that article, and the rest of the articles whose
 * columns stood to its right may follow.
 *
 *   A: …改造 | B: …夜里在北   then   A's headline again / (rest of A) (rest of B)
 *
 * @param parts the paragraphs under the repeated headline. @param later articles below A whose ends are open.
 */
export function allocateContinuation(
  host: Draft,
  parts: readonly BodyPart[],
  later: readonly Draft[],
  weighSeam: WeighSeam,
  placeOf: PlaceOf,
): Allocation[] {
  const owners = [host, ...later];
  return allocate(parts, { owners, self: 0, selfText: lastText(host), turned: true, weighSeam, placeOf });
}

function allocate(parts: readonly BodyPart[], input: JudgeInput): Allocation[] {
  const { owners, self } = input;
  if (parts.length === 0 || owners.length < 2 || parts.some((part) => part.type !== 'paragraph')) return [];
  const judge = new ColumnJudge(input);
  let beam: State[] = [{ owners: [], score: 0 }];
  for (const [index, part] of parts.entries()) {
    const next = beam.flatMap((state) =>
      owners.map((_, owner) => ({
        owners: [...state.owners, owner],
        score: state.score + judge.step(state.owners, owner, part, parts, index),
      })),
    );
    next.sort((a, b) => b.score - a.score);
    beam = next.slice(0, beamWidth);
  }
  const best = beam
    .map((state) => ({ ...state, score: state.score + judge.finish(state.owners, parts) }))
    .sort((a, b) => b.score - a.score)[0];
  return (best?.owners ?? []).flatMap((owner, index) => {
    const part = parts[index];
    const to = owners[owner];
    return part && to && owner !== self ? [{ part, to }] : [];
  });
}
