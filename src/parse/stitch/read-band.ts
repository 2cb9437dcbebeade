import type { BodyPart, Draft } from '../draft.ts';
import { BandJudge, type JudgeInput } from './band-judge.ts';
import type { Band } from './find-band.ts';
import { nthLargest } from './nth-largest.ts';
import { emptyReading, extendReading, pathOf, type Reading } from './reading.ts';

export interface Allocation {
  part: BodyPart;
  to: Draft;
}

/** How many readings of a run are followed at once. */
const beamWidth = 200;

/**
 * Finds which article each part of a band's run belongs to. Every reading of the run is weighed as a whole: seams that
 * fit, what the parts speak of, the order of the columns, headlines printed again.
 *
 * @returns an allocation for each part, those included that stay with the article they stand under.
 */
export function readBand(band: Band, input: Omit<JudgeInput, 'band'>): Allocation[] {
  const { owners, steps } = band;
  const path = findPath(band, new BandJudge({ band, ...input }));
  return steps.flatMap(({ part }, index) => {
    const to = owners[path[index] ?? owners.length - 1];
    return to ? [{ part, to }] : [];
  });
}

/** The owner of each step by the best reading. */
function findPath({ owners, steps }: Band, judge: BandJudge): number[] {
  let beam = [emptyReading(owners.length)];
  for (const _ of steps) beam = extendBeam(beam, owners.length, judge);
  const scores = beam.map((reading) => reading.score + judge.finish(reading));
  const best = beam[scores.indexOf(Math.max(...scores))];
  return best ? pathOf(best) : [];
}

/**
 * The best of the readings that are longer by a step, the best first and of equals the earlier. Only they are made and
 * sorted: nine of ten are put aside by their score alone.
 */
function extendBeam(beam: readonly Reading[], owners: number, judge: BandJudge): Reading[] {
  const scores = new Float64Array(beam.length * owners);
  let from = 0;
  for (const reading of beam) {
    judge.weighNext(reading, scores, from);
    from += owners;
  }
  const least = scores.length > beamWidth ? nthLargest(scores.slice(), beamWidth) : Number.NEGATIVE_INFINITY;
  const next: Reading[] = [];
  let at = 0;
  for (const reading of beam) {
    for (let owner = 0; owner < owners; owner++) {
      const score = scores[at++] ?? 0;
      if (score >= least) next.push(extendReading(reading, owner, score));
    }
  }
  next.sort((a, b) => b.score - a.score);
  return next.slice(0, beamWidth);
}
