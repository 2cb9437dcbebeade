import type { BodyPart, Draft } from '../draft.ts';
import { cost } from './band-costs.ts';
import { BandJudge, type JudgeInput } from './band-judge.ts';
import type { Band } from './find-band.ts';
import { nthLargest } from './nth-largest.ts';
import { emptyReading, extendReading, pathOf, type Reading } from './reading.ts';

export interface Allocation {
  part: BodyPart;
  to: Draft;
}

/** What a run is weighed by, of whatever band it is. */
export type BandWeighers = Omit<JudgeInput, 'band'>;

/** One way to read a band's run. */
export interface BandReading extends Pick<Band, 'owners' | 'kept'> {
  /** Where each part of the run goes, those included that stay with the article they stand under. */
  allocations: Allocation[];
  /** Log-odds against leaving all with the article they stand under. */
  gain: number;
  /** How many more of the owners end in mid-sentence than did before; below 0 where ends were met. */
  opened: number;
}

/** How many readings of a run are followed at once; five times as many change no article of the labelled pages. */
const beamWidth = 40;

/** How far one of them may lie behind the best in log-odds; what lies farther behind changes no article either. */
const farBehind = 8;

/**
 * Finds which article each part of a band's run belongs to. Every reading of the run is weighed as a whole: seams that
 * fit, what the parts speak of, the order of the columns, headlines printed again. What open ends cost is left to who
 * knows the rest of the page.
 *
 * @param limits how many readings, and how far one may lie behind the best, in log-odds.
 * @returns the best readings, best first; of those that leave the same ends open only the best.
 */
export function readBand(band: Band, weighers: BandWeighers, limits: { most: number; within: number }): BandReading[] {
  const { owners, kept, steps } = band;
  const judge = new BandJudge({ band, ...weighers });
  let beam = [emptyReading(owners.length)];
  for (const _ of steps) beam = extendBeam(beam, owners.length, judge);
  const base = weighStaying(band, judge);
  const found = beam
    .map((reading) => {
      const gain = reading.score + judge.finish(reading) - base;
      const opened = judge.opens(reading);
      return { reading, gain, opened, total: gain - cost.leftOpen * opened };
    })
    .sort((left, right) => right.total - left.total);
  const least = (found[0]?.total ?? 0) - limits.within;
  const readings: BandReading[] = [];
  const seen = new Set<string>();
  for (const { reading, gain, opened, total } of found) {
    if (total < least || readings.length === limits.most) break;
    const ends = judge.endsOf(reading);
    if (seen.has(ends)) continue;
    seen.add(ends);
    const path = pathOf(reading);
    const allocations = steps.flatMap(({ part }, index) => {
      const to = owners[path[index] ?? owners.length - 1];
      return to ? [{ part, to }] : [];
    });
    readings.push({ owners, kept, allocations, gain, opened });
  }
  return readings;
}

/** What it weighs that all the run stays with the article it stands under. */
function weighStaying({ owners, steps }: Band, judge: BandJudge): number {
  let reading = emptyReading(owners.length);
  const scores = new Float64Array(owners.length);
  for (const _ of steps) {
    judge.weighNext(reading, scores, 0);
    reading = extendReading(reading, owners.length - 1, scores[owners.length - 1] ?? 0);
  }
  return reading.score + judge.finish(reading);
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
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > best) best = score;
  const among = scores.length > beamWidth ? nthLargest(scores.slice(), beamWidth) : Number.NEGATIVE_INFINITY;
  const least = Math.max(best - farBehind, among);
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
