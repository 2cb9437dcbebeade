import type { Block } from '../blocks/block.ts';
import { bigramsOf, endsSentence, unbalancedMarks } from '../characters.ts';
import { type BodyPart, bodyText, type Draft, titleText } from '../draft.ts';

export interface Allocation {
  part: BodyPart;
  to: Draft;
}

interface State {
  owners: number[];
  score: number;
}

/** Log-odds of a seam that proves by itself that a column turned. */
const clearSeam = 2.5;

/** How many readings of a run of paragraphs are followed at once. */
const beamWidth = 400;

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
  weighSeam: (left: string, right: string) => number,
  placeOf: (draft: Draft) => string,
): Allocation[] {
  const parts = host.body.slice(1);
  if (parts.length === 0 || candidates.length === 0 || parts.some((part) => part.type !== 'paragraph')) return [];
  const owners = [...candidates, host];
  const self = owners.length - 1;
  const judge = new Judge(owners, host, weighSeam, placeOf);
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
  const chosen = best?.owners ?? [];
  return chosen.flatMap((owner, index) => {
    const part = parts[index];
    const to = owners[owner];
    return part && to && owner !== self ? [{ part, to }] : [];
  });
}

class Judge {
  readonly #owners: readonly Draft[];
  readonly #self: number;
  readonly #weighSeam: (left: string, right: string) => number;
  readonly #places: string[];
  readonly #ends: string[];
  readonly #pairs: Set<string>[];
  readonly #heights: number[];
  readonly #affinities = new Map<BodyPart, number[]>();
  readonly #seams = new Map<string, number>();

  constructor(
    owners: readonly Draft[],
    host: Draft,
    weighSeam: (left: string, right: string) => number,
    placeOf: (draft: Draft) => string,
  ) {
    this.#owners = owners;
    this.#self = owners.indexOf(host);
    this.#weighSeam = (left, right) => {
      const key = `${left.slice(-40)}|${right.slice(0, 40)}`;
      const known = this.#seams.get(key) ?? weighSeam(left, right);
      this.#seams.set(key, known);
      return known;
    };
    this.#places = owners.map(placeOf);
    this.#ends = owners.map((draft, index) => (index === this.#self ? textOf(host.body[0]) : lastText(draft)));
    this.#pairs = owners.map((draft, index) => {
      const text = index === this.#self ? textOf(host.body[0]) : bodyText(draft);
      return new Set(bigramsOf(titleText(draft.headlines) + text));
    });
    this.#heights = owners.filter((_, index) => index !== this.#self).map((draft) => bodyText(draft).length);
  }

  /** What it weighs that the part goes to `owner`, after the parts before it went where `path` says. */
  step(path: readonly number[], owner: number, part: BodyPart, parts: readonly BodyPart[], index: number): number {
    const text = textOf(part);
    const before = path[index - 1] ?? this.#self;
    const last = path.lastIndexOf(owner);
    const left = path.every((earlier) => earlier === this.#self);
    const stays = owner === before && !(owner === this.#self && !left && last !== index - 1);
    let score = this.#affinityOf(part)[owner] ?? 0;
    if (stays)
      return score + this.#joins(index === 0 ? (this.#ends[owner] ?? '') : textOf(parts[index - 1]), text, true);
    score -= 0.7;
    if (!left && owner < before) score -= 1.5;
    if (last >= 0) return score - 2 + this.#joins(textOf(parts[last]), text, false);
    return (
      score + this.#joins(owner === this.#self ? this.#currentEnd(path, parts) : (this.#ends[owner] ?? ''), text, false)
    );
  }

  /** What is left over at the end: open articles that got nothing, and how evenly the columns were cut. */
  finish(path: readonly number[], parts: readonly BodyPart[]): number {
    let score = path.some((owner) => owner !== this.#self) && !this.#hasSeam(path, parts) ? -4 : 0;
    for (const [owner, end] of this.#ends.entries()) {
      if (owner !== this.#self && !path.includes(owner) && !endsSentence(end)) score -= 0.8;
    }
    const head = path.findIndex((owner) => owner !== this.#self);
    if (head >= 0 && this.#heights.length >= 2) {
      const sorted = [...this.#heights].sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      const kept = parts.slice(0, head).map(textOf).join('').length + textOf(this.#owners[this.#self]?.body[0]).length;
      score -= Math.min(2, Math.abs(kept - median) / 80);
    }
    return score;
  }

  /** Whether an open end was met by words that clearly go on with it: without one, nothing shows that columns turned. */
  #hasSeam(path: readonly number[], parts: readonly BodyPart[]): boolean {
    return this.#ends.some((end, owner) => {
      const part = owner === this.#self ? undefined : parts[path.indexOf(owner)];
      return part !== undefined && !endsSentence(end) && this.#weighSeam(end, textOf(part)) >= clearSeam;
    });
  }

  #currentEnd(path: readonly number[], parts: readonly BodyPart[]): string {
    const head = path.findIndex((owner) => owner !== this.#self);
    return head > 0 ? textOf(parts[head - 1]) : (this.#ends[this.#self] ?? '');
  }

  #joins(end: string, text: string, neighbour: boolean): number {
    if (endsSentence(end)) return unbalancedMarks(text).closed ? -3 : 0;
    const seam = Math.max(-4, Math.min(5, this.#weighSeam(end, text)));
    return neighbour ? seam * 0.5 + 0.3 : seam * 0.8 - 0.4;
  }

  /** How near a part is to each owner: places named, and character pairs that few of the articles share. */
  #affinityOf(part: BodyPart): number[] {
    const known = this.#affinities.get(part);
    if (known) return known;
    const text = textOf(part);
    const pairs = bigramsOf(text);
    const shared = this.#owners.map(() => 0);
    for (const pair of pairs) {
      const holders = this.#pairs.flatMap((set, owner) => (set.has(pair) ? [owner] : []));
      for (const owner of holders) {
        shared[owner] = (shared[owner] ?? 0) + Math.log(this.#pairs.length / holders.length) ** 2;
      }
    }
    const affinity = this.#places.map((own, owner) => {
      const score = (4 * (shared[owner] ?? 0)) / Math.max(8, pairs.length);
      if (own && text.includes(own)) return score + 2.5;
      return this.#places.some((place) => place && text.includes(place)) ? score - 1.5 : score;
    });
    this.#affinities.set(part, affinity);
    return affinity;
  }
}

export function textOf(part: BodyPart | undefined): string {
  return part?.blocks.map((block: Block) => block.passage.text).join('') ?? '';
}

export function lastText(draft: Draft): string {
  return textOf(draft.body[draft.body.length - 1]);
}
