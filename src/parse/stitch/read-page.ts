import { endsSentence } from '../characters.ts';
import type { BodyPart, Draft } from '../draft.ts';
import type { BoundPage } from '../headlines/bind-sections.ts';
import { orphanProblem } from '../headlines/headline-problems.ts';
import { cost } from './band-costs.ts';
import { type BandPage, farthest, findBand, isBetween } from './find-band.ts';
import { giveHeadline } from './give-headline.ts';
import { textOf } from './part-text.ts';
import { PointingTexts } from './pointing-texts.ts';
import { type Allocation, type BandReading, type BandWeighers, readBand } from './read-band.ts';

/** How many readings of a page are followed at once, and how far one may lie behind the best, in log-odds. */
const followed = { most: 8, within: 5 };

export interface JudgedPage extends Pick<BandPage, 'usualGap' | 'findNames' | 'isForeign'> {
  weighers: BandWeighers;
}

/** One reading of a page from its top down to one of its articles. */
interface PageReading {
  /** Every article of the page, with what went to it so far. */
  drafts: readonly Draft[];
  /** Articles that a run above went on with, as far as runs below can ask for them. */
  settled: ReadonlySet<Draft>;
  /** By index: headlines that were given to another, and texts below headlines printed again that were placed. */
  emptied: ReadonlySet<number>;
  placed: ReadonlySet<number>;
  /** Log-odds against leaving every text with the article it stands under, open ends left out. */
  score: number;
  /** How many of the articles so far end in mid-sentence. */
  open: number;
}

/** A reading that may be followed: what it goes on from, and where the texts below the next headline go. */
interface Candidate {
  from: PageReading;
  reading: BandReading | null;
  score: number;
  open: number;
}

/**
 * Reads all runs of a page as one: which article each displaced text goes on with. Runs are read from the top, each by
 * what the ones above it have closed; of every run several readings are followed, for an end that is open in one may be
 * met by a text far below, and only the whole page tells which was better. Where two weigh the same, the earlier holds.
 *
 * @returns the page's articles, those left out whose headline belongs to another; no part of a body is lost or doubled.
 */
export function readPage({ drafts, continuations }: BoundPage, page: JudgedPage): Draft[] {
  const of = continuations.map((continuation) => drafts.indexOf(continuation.of));
  const numbers = new Map(continuations.flatMap(({ parts }, index) => parts.map((part) => [part, index])));
  const under = drafts.map((draft, host) =>
    continuations.flatMap((continuation, index) => (isBetween(continuation, draft, drafts[host + 1]) ? [index] : [])),
  );
  const below = (reading: PageReading, host: number) =>
    (under[host] ?? []).flatMap((index) => {
      const [draft, continuation] = [reading.drafts[of[index] ?? -1], continuations[index]];
      return draft && continuation && !reading.placed.has(index) ? [{ of: draft, parts: continuation.parts }] : [];
    });
  const pointing = new PointingTexts(drafts, page.weighers.lexicon);
  const findPointed = (part: BodyPart, host: number) => pointing.find(part, host);
  let readings: PageReading[] = [
    { drafts, settled: new Set(), emptied: new Set(), placed: new Set(), score: 0, open: 0 },
  ];
  for (const host of drafts.keys()) {
    const candidates = readings.flatMap((reading) =>
      readOn(reading, host, below(reading, host), { ...page, findPointed }),
    );
    readings = bestOf(candidates).map((candidate) => follow(candidate, host, numbers));
  }
  const [best] = readings;
  if (!best) return [];
  const read = best.drafts.map((draft) => ({ ...draft, body: [...draft.body] }));
  // Below what is no article there is no run: such text goes on with the article whose headline stands above it.
  for (const [index, { parts }] of continuations.entries()) {
    if (!best.placed.has(index)) read[of[index] ?? -1]?.body.push(...parts);
  }
  return read.filter((_, index) => !best.emptied.has(index));
}

/** The readings of the run below the beginning of an article; of one that has none, only what was read so far. */
function readOn(
  from: PageReading,
  host: number,
  continuations: BoundPage['continuations'],
  { weighers, ...page }: JudgedPage & Pick<BandPage, 'findPointed'>,
): Candidate[] {
  const band = findBand(from.drafts, continuations, host, { ...page, settled: from.settled });
  if (!band) return [{ from, reading: null, score: from.score, open: from.open + Number(isOpen(from.drafts[host])) }];
  return readBand(band, weighers, followed).map((reading) => ({
    from,
    reading,
    score: from.score + reading.gain,
    open: from.open + reading.opened,
  }));
}

/** The best of the candidates, best first. Each open end costs what it would if nothing on the page went on with it. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((left, right) => totalOf(right) - totalOf(left));
  const least = sorted[0] ? totalOf(sorted[0]) - followed.within : 0;
  return sorted.slice(0, followed.most).filter((candidate) => totalOf(candidate) >= least);
}

function totalOf({ score, open }: Candidate): number {
  return score - cost.leftOpen * open;
}

/**
 * The reading that a candidate makes: the texts of the run stand with the articles they go to.
 *
 * @param numbers of the texts below headlines printed again.
 */
function follow(
  { from, reading, score, open }: Candidate,
  host: number,
  numbers: ReadonlyMap<BodyPart, number>,
): PageReading {
  if (!reading) return { ...from, open };
  const { allocations } = reading;
  const drafts = [...from.drafts];
  const [settled, emptied, placed] = [new Set<Draft>(), new Set(from.emptied), new Set(from.placed)];
  const copies = new Map<Draft, Draft>();
  const copyOf = (draft: Draft, kept = draft.body) => {
    const copy = copies.get(draft) ?? { ...draft, body: [...kept] };
    copies.set(draft, copy);
    return copy;
  };
  const hostDraft = from.drafts[host];
  if (!hostDraft) return { ...from, open };
  const own = copyOf(hostDraft, hostDraft.body.slice(0, reading.kept));
  const moved: Allocation[] = allocations.map(({ part, to }) => ({ part, to: copyOf(to) }));
  for (const { part, to } of moved) {
    to.body.push(part);
    const number = numbers.get(part);
    if (number !== undefined) placed.add(number);
  }
  if (own.body.length === 0 && giveHeadline(own, moved)) emptied.add(host);
  else if (own.body.length === 0) orphan(own);
  const hasTurned = moved.some(({ to }) => to !== own);
  for (let index = Math.max(0, host - farthest); index <= host; index++) {
    const draft = from.drafts[index];
    if (!draft) continue;
    const read = copies.get(draft) ?? draft;
    drafts[index] = read;
    if (from.settled.has(draft) || (hasTurned && reading.owners.includes(draft))) settled.add(read);
  }
  return { drafts, settled, emptied, placed, score, open };
}

/** A headline all of whose text belongs to articles above: its own is not on the page. */
function orphan(draft: Draft): void {
  draft.kind = 'residue';
  draft.problems = [...draft.problems, orphanProblem(draft.headlines)];
}

/** Whether what an article has ends in mid-sentence. */
function isOpen(draft: Draft | undefined): boolean {
  const last = draft?.body[draft.body.length - 1];
  return (
    draft?.kind === 'article' &&
    (last?.type === 'paragraph' || last?.type === 'subheading') &&
    !endsSentence(textOf(last))
  );
}
