import { bigramsOf, endsSentence, unbalancedMarks } from '../characters.ts';
import { type BodyPart, bodyText, type Draft, titleText } from '../draft.ts';
import { lastText, textOf } from './part-text.ts';

/** Log-odds of a seam that proves by itself that a column turned. */
const clearSeam = 2.5;

/** What an open end costs that nothing on the page goes on with. */
const leftOpen = 0.8;

export interface JudgeInput {
  /** The articles in question, in the page's order. */
  owners: readonly Draft[];
  /** Index of the article that the paragraphs stand under. */
  self: number;
  /** The text of that article that stands above the paragraphs. */
  selfText: string;
  /** Whether a headline printed again proves that columns turned here. */
  turned: boolean;
  weighSeam: (left: string, right: string) => number;
  /** The place a part of a series is about; '' where it is about none. */
  placeOf: (draft: Draft) => string;
}

/** Weighs readings of a run of paragraphs: which article each of them goes on with. */
export class ColumnJudge {
  readonly #self: number;
  readonly #turned: boolean;
  readonly #selfHeight: number;
  readonly #weighSeam: (left: string, right: string) => number;
  readonly #places: string[];
  readonly #ends: string[];
  readonly #pairs: Set<string>[];
  readonly #heights: number[];
  readonly #affinities = new Map<BodyPart, number[]>();
  readonly #seams = new Map<string, number>();

  constructor({ owners, self, selfText, turned, weighSeam, placeOf }: JudgeInput) {
    this.#self = self;
    this.#turned = turned;
    this.#weighSeam = (left, right) => {
      const key = `${left.slice(-40)}|${right.slice(0, 40)}`;
      const known = this.#seams.get(key) ?? weighSeam(left, right);
      this.#seams.set(key, known);
      return known;
    };
    this.#places = owners.map(placeOf);
    this.#selfHeight = selfText.length;
    this.#ends = owners.map((draft, owner) => (owner === self ? selfText : lastText(draft)));
    this.#pairs = owners.map((draft, owner) => {
      const text = owner === self ? selfText : bodyText(draft);
      return new Set(bigramsOf(titleText(draft.headlines) + text));
    });
    this.#heights = owners.filter((_, owner) => owner !== self).map((draft) => bodyText(draft).length);
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
    const moved = path.some((owner) => owner !== this.#self);
    let score = moved && !this.#turned && !this.#hasSeam(path, parts) ? -4 : 0;
    for (const [owner, end] of this.#ends.entries()) {
      if (owner !== this.#self && !path.includes(owner) && !endsSentence(end)) score -= leftOpen;
    }
    const head = path.findIndex((owner) => owner !== this.#self);
    if (head >= 0 && !this.#turned && this.#heights.length >= 2) {
      const sorted = [...this.#heights].sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      const kept = parts.slice(0, head).map(textOf).join('').length + this.#selfHeight;
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
    const shared = this.#pairs.map(() => 0);
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
