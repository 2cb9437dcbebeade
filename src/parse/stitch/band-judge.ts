import { endsSentence, unbalancedMarks } from '../characters.ts';
import { bodyText, type Draft, titleText } from '../draft.ts';
import type { Band } from './find-band.ts';
import { lastText, textOf } from './part-text.ts';
import { weighAffinities } from './weigh-affinities.ts';

/** Log-odds of a seam that proves by itself that a column turned. */
const clearSeam = 3.5;

/** How many columns to the left of the last a headline printed again proves that the columns between turned too. */
const near = 3;

/**
 * What is taken off, in log-odds: for a turn to another article at all, for one between two whole paragraphs, for one
 * before a subheading, for going back against the order of columns, for passing over one that is open, for an article
 * that went on before, for the wrong article below a headline printed again, for moving anything where no clear seam
 * shows that columns turned, for staying where a gap parts the text, and for a last column that has no rest when the
 * others have one.
 */
const cost = {
  turn: 1.1,
  wholeTurn: 1,
  subheading: 1.5,
  back: 2,
  skip: 0.8,
  again: 2,
  wrongHeadline: 8,
  unproven: 4,
  hostLess: 2.2,
  stayApart: 0.7,
};

/** What is given back where more blank lines than usual stand above the text that turns. */
const apartTurn = 1.5;

/** What an open end costs that nothing on the page goes on with, in log-odds. */
const leftOpen = 2.5;

/** Characters by which a column may be longer or shorter than its neighbours for each log-odd lost, and the most lost. */
const uneven = { each: 80, most: 2 };

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
  readonly #unproven: number;
  readonly #hasRepeats: boolean;
  readonly #texts: string[];
  readonly #ends: string[];
  readonly #heights: number[];
  readonly #affinities: number[][];
  readonly #openings: number[];
  readonly #weighSeam: (left: string, right: string) => number;
  readonly #seams = new Map<string, number>();

  constructor({ band, weighSeam, weighOpening, placeOf, frequency }: JudgeInput) {
    const { owners, steps, hostEnd } = band;
    this.#band = band;
    this.#host = owners.length - 1;
    const first = steps.findIndex(({ resumed }) => resumed !== null);
    const resumed = steps[first]?.resumed ?? Number.NEGATIVE_INFINITY;
    this.#unproven = first < 0 ? steps.length : this.#host - resumed <= near ? 0 : first;
    this.#hasRepeats = first >= 0;
    this.#weighSeam = weighSeam;
    this.#texts = steps.map(({ part }) => textOf(part));
    this.#ends = owners.map((draft, owner) => (owner === this.#host ? hostEnd : lastText(draft)));
    this.#heights = owners.slice(0, -1).map((draft) => bodyText(draft).length);
    this.#openings = this.#texts.map(weighOpening);
    const articles = owners.map((draft, owner) => ({
      text: titleText(draft.headlines) + (owner === this.#host ? hostEnd : bodyText(draft)),
      place: placeOf(draft),
    }));
    this.#affinities = weighAffinities(this.#texts, articles, frequency);
  }

  /** What it weighs that a step goes to `owner`, after the steps before it went where `path` says. */
  step(path: readonly number[], owner: number, index: number): number {
    const { part, resumed = null, apart = false } = this.#band.steps[index] ?? {};
    const affinity = this.#affinities[index]?.[owner] ?? 0;
    if (resumed !== null) return affinity - (resumed === owner ? 0 : cost.wrongHeadline);
    const last = path.lastIndexOf(owner);
    const end = last >= 0 ? (this.#texts[last] ?? '') : (this.#ends[owner] ?? '');
    const isOpen = !endsSentence(end) && (last < 0 || this.#band.steps[last]?.part.type === 'paragraph');
    const stays = last >= 0 ? last === index - 1 : owner === this.#host && index === 0;
    if (part?.type !== 'paragraph') return affinity - (stays ? 0 : cost.turn + cost.subheading) - (isOpen ? 3 : 0);
    const goesOn = isOpen ? this.#goesOn(end, index, stays) : this.#begins(index) - (stays ? 0 : cost.wholeTurn);
    const turn = stays ? (apart ? cost.stayApart : 0) : this.#turn(path, owner) - (apart ? apartTurn : 0);
    return affinity + goesOn - turn;
  }

  /** What is left over at the end: open articles that got nothing, and how evenly the columns were cut. */
  finish(path: readonly number[]): number {
    const unproven = path.slice(0, this.#unproven);
    const left = unproven.findIndex((owner) => owner !== this.#host);
    const isProven = left < 0 || this.#hasSeam(unproven) || this.#band.steps[left]?.apart;
    let score = isProven ? 0 : -cost.unproven;
    for (const [owner, end] of this.#ends.entries()) {
      const last = path.lastIndexOf(owner);
      if (!endsSentence(last >= 0 ? (this.#texts[last] ?? '') : end)) score -= leftOpen;
    }
    const head = path.findIndex((owner) => owner !== this.#host);
    if (head >= 0 && !this.#hasRepeats && path[path.length - 1] !== this.#host) score -= cost.hostLess;
    if (head < 0 || this.#unproven < path.length || this.#heights.length < 2) return score;
    const sorted = [...this.#heights].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const kept = this.#texts.slice(0, head).join('').length + (this.#ends[this.#host]?.length ?? 0);
    return score - Math.min(uneven.most, Math.abs(kept - median) / uneven.each);
  }

  /** That a step goes on in the middle of the paragraph that ends with `end`; the odds of seams are blunter far away. */
  #goesOn(end: string, index: number, stays: boolean): number {
    const seam = this.#seam(end, this.#texts[index] ?? '');
    const isMiddle = this.#openings[index] ?? 0;
    return stays ? 0.3 * seam + 0.5 * isMiddle + 0.15 : 1.1 * seam + 1.4 * isMiddle - 0.2;
  }

  /** That a step begins a paragraph. */
  #begins(index: number): number {
    const isMiddle = this.#openings[index] ?? 0;
    return -0.6 * isMiddle + (unbalancedMarks(this.#texts[index] ?? '').closed ? -3 : 0);
  }

  #turn(path: readonly number[], owner: number): number {
    const before = path[path.length - 1] ?? this.#host;
    const left = path.findIndex((earlier) => earlier !== this.#host);
    const isBack = owner < before && (before !== this.#host || left >= 0);
    // The last article's own rest comes behind those of the others: it goes on for the first time there.
    const last = path.lastIndexOf(owner);
    const isAgain = last >= 0 && !(owner === this.#host && left > last);
    const isSkip = !isBack && this.#skipsOpen(path, before === this.#host && left < 0 ? -1 : before, owner);
    return cost.turn + (isBack ? cost.back : 0) + (isSkip ? cost.skip : 0) + (isAgain ? cost.again : 0);
  }

  /** Whether an article between two columns is open and has not gone on yet. */
  #skipsOpen(path: readonly number[], from: number, to: number): boolean {
    return this.#ends.some((end, owner) => owner > from && owner < to && !endsSentence(end) && !path.includes(owner));
  }

  /** Whether an open end was met by words that clearly go on with it: without one, nothing shows that columns turned. */
  #hasSeam(path: readonly number[]): boolean {
    return this.#ends.some((end, owner) => {
      const step = path.indexOf(owner);
      if (owner === this.#host || step < 0 || endsSentence(end)) return false;
      return this.#seam(end, this.#texts[step] ?? '') >= clearSeam;
    });
  }

  #seam(left: string, right: string): number {
    const key = `${left.slice(-40)}|${right.slice(0, 40)}`;
    const known = this.#seams.get(key) ?? Math.max(-4, Math.min(5, this.#weighSeam(left, right)));
    this.#seams.set(key, known);
    return known;
  }
}
