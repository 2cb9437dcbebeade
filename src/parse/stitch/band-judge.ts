import { bigramsOf, endsSentence, unbalancedMarks } from '../characters.ts';
import { bodyText, type Draft, titleText } from '../draft.ts';
import type { Band } from './find-bands.ts';
import { lastText, textOf } from './part-text.ts';

export const W = {
  clearSeam: 2.5, leftOpen: 2, turn: 0.6, back: 2, again: 2, notMoved: 4,
  stayOpenScale: 0.3, stayOpen: 0.15, seamScale: 0.8, seam: -0.2, closedTurn: 0.8, affinity: 4, place: 2.5, otherPlace: 1.5, opening: 0.7, openTurn: 1, openStay: 0.5, startMost: 2,
  skip: 0.3, anchor: 8, evenness: 80, evenMost: 2, sub: 1.5, common: 1000,
};

export interface JudgeInput {
  band: Band;
  /** Log-odds that the right text goes on where the left was cut. */
  weighSeam: (left: string, right: string) => number;
  /** Log-odds that a text begins in the middle of a paragraph. */
  weighOpening: (text: string) => number;
  /** The place a part of a series is about; '' where it is about none. */
  placeOf: (draft: Draft) => string;
  /** Occurrences of a word in the dictionary's corpus. */
  frequency: (word: string) => number;
}

/** Weighs readings of a band's run: which article each of its parts goes on with. */
export class BandJudge {
  readonly #band: Band;
  readonly #host: number;
  /** How many steps stand above the first headline printed again that proves that columns turned. */
  readonly #proven: number;
  readonly #texts: string[];
  readonly #ends: string[];
  readonly #heights: number[];
  readonly #affinities: number[][];
  readonly #openings: number[];
  readonly #weigh: (left: string, right: string) => number;
  readonly #seams = new Map<string, number>();

  constructor({ band, weighSeam, weighOpening, placeOf, frequency }: JudgeInput) {
    const { owners, steps, hostEnd } = band;
    this.#band = band;
    this.#host = owners.length - 1;
    const first = steps.findIndex(({ resumed }) => resumed !== null);
    this.#proven = first < 0 ? steps.length : steps[first]?.resumed === this.#host ? 0 : first;
    this.#weigh = weighSeam;
    this.#texts = steps.map(({ part }) => textOf(part));
    this.#ends = owners.map((draft, owner) => (owner === this.#host ? hostEnd : lastText(draft)));
    this.#heights = owners.slice(0, -1).map((draft) => bodyText(draft).length);
    this.#openings = this.#texts.map(weighOpening);
    const known = owners.map((draft, owner) => titleText(draft.headlines) + (owner === this.#host ? hostEnd : bodyText(draft)));
    this.#affinities = weighAffinities(this.#texts, known, owners.map(placeOf), frequency);
  }

  /** What it weighs that a step goes to `owner`, after the steps before it went where `path` says. */
  step(path: readonly number[], owner: number, index: number): number {
    const text = this.#texts[index] ?? '';
    const { part, resumed } = this.#band.steps[index] ?? { part: undefined, resumed: null };
    const before = path[index - 1] ?? this.#host;
    const last = path.lastIndexOf(owner);
    const end = last >= 0 ? (this.#texts[last] ?? '') : (this.#ends[owner] ?? '');
    const isOpen = !endsSentence(end) && (last < 0 || this.#band.steps[last]?.part.type === 'paragraph');
    let score = this.#affinities[index]?.[owner] ?? 0;
    const isMid = this.#openings[index] ?? 0;
    if (resumed !== null) return score + (resumed === owner ? 0 : -W.anchor);
    const stays = owner === before && (last === index - 1 || (index === 0 && owner === this.#host));
    if (part?.type !== 'paragraph') return score + (stays ? 0 : -W.turn - W.sub) - (isOpen ? 3 : 0);
    if (stays) return score + (isOpen ? W.stayOpenScale * this.#seam(end, text) + W.stayOpen + W.openStay * isMid : this.#begins(text, isMid));
    score -= W.turn;
    if (owner < before && before !== this.#host) score -= W.back;
    if (owner < before && before === this.#host && path.some((earlier) => earlier !== this.#host)) score -= W.back;
    if (last >= 0) score -= W.again;
    return score + (isOpen ? W.seamScale * this.#seam(end, text) + W.seam + W.openTurn * isMid: this.#begins(text, isMid) - W.closedTurn);
  }

  /** What is left over at the end: open articles that got nothing, and how evenly the columns were cut. */
  finish(path: readonly number[]): number {
    const unproven = path.slice(0, this.#proven);
    const moved = unproven.some((owner) => owner !== this.#host);
    let score = moved && !this.#hasSeam(unproven) ? -W.notMoved : 0;
    for (const [owner, end] of this.#ends.entries()) {
      const last = path.lastIndexOf(owner);
      if (!endsSentence(last >= 0 ? (this.#texts[last] ?? '') : end)) score -= W.leftOpen;
    }
    const head = path.findIndex((owner) => owner !== this.#host);
    if (head >= 0 && this.#proven === this.#texts.length && this.#heights.length >= 2) {
      const sorted = [...this.#heights].sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      const kept = this.#texts.slice(0, head).join('').length + (this.#ends[this.#host]?.length ?? 0);
      score -= Math.min(W.evenMost, Math.abs(kept - median) / W.evenness);
    }
    return score;
  }

  #begins(text: string, isMid: number): number {
    return -W.opening * isMid + (unbalancedMarks(text).closed ? -3 : 0);
  }

  /** Whether an open end was met by words that clearly go on with it: without one, nothing shows that columns turned. */
  #hasSeam(path: readonly number[]): boolean {
    return this.#ends.some((end, owner) => {
      const step = path.indexOf(owner);
      return owner !== this.#host && step >= 0 && !endsSentence(end) && this.#seam(end, this.#texts[step] ?? '') >= W.clearSeam;
    });
  }

  #seam(left: string, right: string): number {
    const key = `${left.slice(-40)}|${right.slice(0, 40)}`;
    const known = this.#seams.get(key) ?? Math.max(-4, Math.min(5, this.#weigh(left, right)));
    this.#seams.set(key, known);
    return known;
  }
}

/** How near each text is to each article: places named, and character pairs that few of the articles share. */
function weighAffinities(texts: readonly string[], known: readonly string[], places: readonly string[], frequency: JudgeInput['frequency']): number[][] {
  const sets = known.map((text) => new Set(bigramsOf(text)));
  return texts.map((text) => {
    const pairs = bigramsOf(text);
    const shared = known.map(() => 0);
    for (const pair of pairs) {
      const holders = sets.flatMap((set, owner) => (set.has(pair) ? [owner] : []));
      if (holders.length === 0) continue;
      const weight = Math.log(known.length / holders.length) ** 2 / (1 + frequency(pair) / W.common);
      for (const owner of holders) shared[owner] = (shared[owner] ?? 0) + weight;
    }
    return places.map((own, owner) => {
      const score = (W.affinity * (shared[owner] ?? 0)) / Math.max(8, pairs.length);
      if (own && text.includes(own)) return score + W.place;
      return places.some((place) => place && text.includes(place)) ? score - W.otherPlace : score;
    });
  });
}
