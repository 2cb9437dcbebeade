import type { BodyPart, Draft } from '../draft.ts';
import { BandJudge, type JudgeInput } from './band-judge.ts';
import type { Band } from './find-band.ts';

export interface Allocation {
  part: BodyPart;
  to: Draft;
}

interface State {
  path: number[];
  score: number;
}

/** How many readings of a run are followed at once. */
const beamWidth = 300;

/**
 * Finds which article each part of a band's run belongs to. Every reading of the run is weighed as a whole: seams that
 * fit, what the parts speak of, the order of the columns, headlines printed again.
 *
 * @returns an allocation for each part, those included that stay with the article they stand under.
 */
export function readBand(band: Band, input: Omit<JudgeInput, 'band'>): Allocation[] {
  const { owners, steps } = band;
  const judge = new BandJudge({ band, ...input });
  let beam: State[] = [{ path: [], score: 0 }];
  for (const step of steps.keys()) {
    const next = beam.flatMap(({ path, score }) =>
      owners.map((_, owner) => ({ path: [...path, owner], score: score + judge.step(path, owner, step) })),
    );
    next.sort((a, b) => b.score - a.score);
    beam = next.slice(0, beamWidth);
  }
  const [best] = beam
    .map(({ path, score }) => ({ path, score: score + judge.finish(path) }))
    .sort((a, b) => b.score - a.score);
  return steps.flatMap(({ part }, index) => {
    const to = owners[best?.path[index] ?? owners.length - 1];
    return to ? [{ part, to }] : [];
  });
}
