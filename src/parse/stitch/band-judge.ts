import { endsSentence, unbalancedMarks } from '../characters.ts';
import { type BodyPart, bodyText, type Draft, titleText } from '../draft.ts';
import { endsArticle, withoutSignature } from '../fields/byline/inline-byline.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SpelledSubject } from '../topics/subject.ts';
import { apartTurn, beginning, clearSeam, cost, pieceStays, share, uneven } from './band-costs.ts';
import { BandSeams, type SeamWeighers } from './band-seams.ts';
import { ContentEvidence } from './content-evidence.ts';
import { declaresNothing, isDeclaration, isOfLosses } from './declared-losses.ts';
import type { Band } from './find-band.ts';
import type { FindNames } from './name-finder.ts';
import { lastText, textOf } from './part-text.ts';
import { pathOf, type Reading } from './reading.ts';
import { isSignedAbove } from './signed-above.ts';

/** Brackets and nothing else. */
const alone = /^\s*[（(][^（）()]*[）)]\s*$/u;

/** How many columns to the left of the last a headline printed again proves that the columns between turned too. */
const near = 3;

export interface JudgeInput extends SeamWeighers {
  band: Band;
  /** Log-odds that a text begins in the middle of a paragraph. */
  weighOpening: (text: string) => number;
  /** The part of it that the indents of the page say. */
  weighIndent: (text: string) => number;
  /** The place a part of a series is about; '' where it is about none. */
  placeOf: (draft: Draft) => string;
  /** Which people of the page a text names. */
  findNames: FindNames;
  /** What a text is about. */
  subjectOf: (text: string) => SpelledSubject;
  lexicon: Lexicon;
}

/** Weighs readings of a band's run: which article each of its parts goes on with. */
export class BandJudge {
  readonly #band: Band;
  readonly #host: number;
  /** How many steps stand above the first headline printed again that proves that columns turned. */
  readonly #unproven: number;
  readonly #hasRepeats: boolean;
  readonly #texts: string[];
  /** Whether an owner, or a step, ends no sentence. */
  readonly #openEnds: boolean[];
  readonly #openSteps: boolean[];
  /** Whether an owner ends with verse. */
  readonly #verseEnds: boolean[];
  /** Whether an owner, or a step, is signed at its end or says on which page it goes on. */
  readonly #endedOwners: boolean[];
  readonly #endedSteps: boolean[];
  /** Whether a step is no paragraph of prose that may turn, but a heading, a list, the brackets that sign what stands above, or a notice. */
  readonly #attached: boolean[];
  /** Whether the last owner is a notice of nothing but losses. */
  readonly #hostOfLosses: boolean;
  /** Whether an owner names its reporters above its text, as one that is signed below does not. */
  readonly #signedOwners: boolean[];
  /** How tall the columns of the owners but the last are, in the middle, in characters; null for fewer than two. */
  readonly #height: number | null;
  /** The characters of the steps before each one, the text of the last owner above them counted. */
  readonly #lengths: number[];
  readonly #content: ContentEvidence;
  readonly #openings: number[];
  readonly #indents: number[];
  /** What it weighs that a step begins a paragraph. */
  readonly #begins: number[];
  readonly #seams: BandSeams;
  /** Of the step `fitting` what was found to fit it: a row an owner, by the last step that went there, none first. */
  readonly #fits: Float64Array;
  #fitting = -1;

  constructor({
    band,
    weighSeam,
    weighAmong,
    weighOpening,
    weighIndent,
    placeOf,
    findNames,
    subjectOf,
    lexicon,
  }: JudgeInput) {
    const { owners, steps, hostEnd } = band;
    this.#band = band;
    this.#host = owners.length - 1;
    const first = steps.findIndex(({ resumed }) => resumed !== null);
    const resumed = steps[first]?.resumed ?? Number.NEGATIVE_INFINITY;
    this.#unproven = first < 0 ? steps.length : this.#host - resumed <= near ? 0 : first;
    this.#hasRepeats = first >= 0;
    this.#texts = steps.map(({ part }) => textOf(part));
    const ends = owners.map((draft, owner) => (owner === this.#host ? hostEnd : lastText(draft)));
    const isProse = (type: BodyPart['type'] | undefined) => type === 'paragraph' || type === 'subheading';
    const endings = owners.map(({ body }, owner) =>
      owner === this.#host ? (band.kept > 0 ? body[0]?.type : undefined) : body[body.length - 1]?.type,
    );
    this.#openEnds = ends.map((end, owner) => isProse(endings[owner]) && !endsSentence(end));
    this.#verseEnds = endings.map((type) => type === 'verse');
    this.#openSteps = this.#texts.map((text, index) => isProse(steps[index]?.part.type) && !endsSentence(text));
    this.#endedOwners = ends.map(endsArticle);
    this.#endedSteps = this.#texts.map(endsArticle);
    const host = owners[this.#host];
    const isNotice = host?.kind === 'notice';
    this.#hostOfLosses = host !== undefined && isOfLosses(host, hostEnd);
    this.#attached = this.#texts.map(
      (text, index) =>
        steps[index]?.part.type !== 'paragraph' ||
        (this.#endedSteps[index] === true && alone.test(text)) ||
        (isNotice && isDeclaration(text)),
    );
    this.#signedOwners = this.#endedSteps.includes(true) ? owners.map(isSignedAbove) : []; // else nobody asks
    const bodies = owners.map(bodyText);
    this.#height = bodies.length > 2 ? middleOf(bodies.slice(0, -1).map((body) => body.length)) : null;
    this.#lengths = [hostEnd.length];
    for (const text of this.#texts) this.#lengths.push((this.#lengths.at(-1) ?? 0) + text.length);
    this.#openings = this.#texts.map(weighOpening);
    this.#indents = this.#texts.map(weighIndent);
    this.#begins = this.#texts.map(
      (text, index) => -beginning * (this.#openings[index] ?? 0) - (unbalancedMarks(text).closed ? cost.closes : 0),
    );
    this.#seams = new BandSeams(ends, this.#texts, { weighSeam, weighAmong });
    this.#fits = new Float64Array(owners.length * (steps.length + 1));
    const articles = owners.map((draft, owner) => ({
      text: titleText(draft.headlines) + (owner === this.#host ? hostEnd : (bodies[owner] ?? '')),
      place: placeOf(draft),
    }));
    this.#content = new ContentEvidence(this.#texts.map(withoutSignature), articles, findNames, lexicon, subjectOf);
  }

  /**
   * What readings weigh in which the step behind `reading` goes to each owner.
   *
   * @param scores is given them, from the place `from` on.
   */
  weighNext(reading: Reading, scores: Float64Array, from: number): void {
    const path = this.#content.looksBack(reading.length) ? pathOf(reading) : [];
    for (let owner = 0; owner <= this.#host; owner++) {
      scores[from + owner] = reading.score + this.#step(reading, owner, path);
    }
  }

  #step(reading: Reading, owner: number, path: readonly number[]): number {
    const index = reading.length;
    const last = reading.lasts[owner] ?? -1;
    const fit = this.#fit(index, owner, last, path);
    const { resumed = null, apart = false } = this.#band.steps[index] ?? {};
    if (resumed !== null || this.#attached[index] || this.#stays(index, owner, last)) return fit;
    const turn = this.#turn(reading, owner) - (apart ? apartTurn : 0);
    if (this.#isOpen(owner, last)) return fit - turn;
    // What stands right below a headline belongs elsewhere only where it goes on with an open end.
    const taken = index === 0 && this.#band.kept === 0 ? cost.taken : 0;
    const isSettled = last < 0 && this.#band.settled[owner] === true;
    return fit - turn - taken - (isSettled ? cost.settled : 0);
  }

  /**
   * What speaks for a step as more of its owner's text, whose last step was `last` (-1 for none), but for the turn to it.
   * Hundreds of readings ask the same of it, save where they differ in what went before and the step looks back.
   */
  #fit(index: number, owner: number, last: number, path: readonly number[]): number {
    if (this.#content.looksBack(index)) return this.#weighFit(index, owner, last, path);
    if (this.#fitting !== index) {
      this.#fits.fill(Number.NaN);
      this.#fitting = index;
    }
    const at = owner * (this.#texts.length + 1) + last + 1;
    const known = this.#fits[at] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const fit = this.#weighFit(index, owner, last, path);
    this.#fits[at] = fit;
    return fit;
  }

  #weighFit(index: number, owner: number, last: number, path: readonly number[]): number {
    const { resumed = null, apart = false } = this.#band.steps[index] ?? {};
    const content = this.#content.weigh(index, owner, last, path) - this.#signs(index, owner, last);
    const isOpen = this.#isOpen(owner, last);
    if (resumed !== null) return content + this.#resumes(index, owner, last, resumed);
    const stays = this.#stays(index, owner, last);
    if (this.#attached[index]) {
      return content - (stays ? 0 : cost.turn + cost.subheading) - (isOpen ? cost.openSubheading : 0);
    }
    const goesOn = isOpen
      ? this.#goesOn(owner, last, index, stays)
      : stays && last < 0 && this.#band.kept === 0
        ? 0 // the beginning of its own paragraph may be lost
        : (this.#begins[index] ?? 0) - (stays ? 0 : cost.wholeTurn);
    const behindVerse = this.#isVerse(owner, last) ? cost.behindVerse : 0;
    const strange = this.#hostOfLosses && owner === this.#host ? declaresNothing : 0;
    const sameParagraph = stays && this.#band.steps[index]?.part.piece?.follows ? pieceStays : 0;
    return content + goesOn + sameParagraph - behindVerse - strange - (stays && apart && !isOpen ? cost.stayApart : 0);
  }

  /** Whether a step stays with the text right above it. */
  #stays(index: number, owner: number, last: number): boolean {
    return last >= 0 ? last === index - 1 : owner === this.#host && index === 0;
  }

  /** Whether what an owner has so far ends no sentence. */
  #isOpen(owner: number, last: number): boolean {
    if (last < 0) return this.#openEnds[owner] === true;
    return this.#openSteps[last] === true && this.#band.steps[last]?.part.type === 'paragraph';
  }

  /** Whether what an owner has so far, whatever it is, ends no sentence. */
  #endsOpen(owner: number, last: number): boolean {
    return (last < 0 ? this.#openEnds[owner] : this.#openSteps[last]) === true;
  }

  /** Whether what an owner has so far ends with verse. */
  #isVerse(owner: number, last: number): boolean {
    return last < 0 ? this.#verseEnds[owner] === true : this.#band.steps[last]?.part.type === 'verse';
  }

  /** What signatures and jump lines say against a step as its owner's. */
  #signs(index: number, owner: number, last: number): number {
    const isEnded = last < 0 ? this.#endedOwners[owner] : this.#endedSteps[last];
    return (isEnded ? cost.ended : 0) + (this.#endedSteps[index] && this.#signedOwners[owner] ? cost.signedTwice : 0);
  }

  /** How many more of the owners end in mid-sentence behind a reading than before it, when there was no last one yet. */
  opens({ lasts }: Reading): number {
    let opened = 0;
    for (const [owner, last] of lasts.entries()) {
      opened += Number(this.#endsOpen(owner, last));
      if (owner !== this.#host) opened -= Number(this.#endsOpen(owner, -1));
    }
    return opened;
  }

  /** What of a reading later runs of the page are read by: with which step each owner is left open. */
  endsOf({ lasts }: Reading): string {
    const ends = lasts.map((last, owner) => (this.#endsOpen(owner, last) ? last : 'closed'));
    return [...ends, (lasts[this.#host] ?? -1) >= 0].join();
  }

  /** What is left over at the end: how evenly the columns were cut, and what shows that they turned at all. */
  finish(reading: Reading): number {
    const path = pathOf(reading);
    const unproven = path.slice(0, this.#unproven);
    const left = unproven.findIndex((owner) => owner !== this.#host);
    const isNamed = left >= 0 && this.#content.isNamed(left, path[left] ?? -1);
    const isProven = left < 0 || isNamed || this.#hasSeam(unproven) || this.#band.steps[left]?.apart;
    let score = isProven ? 0 : -(this.#meetsEnd(path[left] ?? 0, left) ? cost.unprovenEnd : cost.unproven);
    if (this.#band.kept === 0 && (reading.lasts[this.#host] ?? -1) < 0) score -= cost.orphaned;
    if (reading.left >= 0 && !this.#hasRepeats && reading.before !== this.#host) score -= cost.hostLess;
    if (reading.left < 0 || this.#unproven < path.length || this.#height === null) return score;
    const kept = this.#lengths[reading.left] ?? 0;
    return score - Math.min(uneven.most, Math.abs(kept - this.#height) / uneven.each);
  }

  /**
   * A step below a headline printed again: mostly of its article, but where all columns turned at once the next column's
   * text may stand there.
   */
  #resumes(index: number, owner: number, last: number, resumed: number): number {
    const isOpen = this.#isOpen(owner, last);
    const goesOn = isOpen ? this.#goesOn(owner, last, index, false) : (this.#begins[index] ?? 0);
    return cost.resumed * goesOn - (resumed === owner ? 0 : cost.wrongHeadline);
  }

  /** That a step goes on in the middle of a paragraph of its owner's; the odds of seams are blunter far away. */
  #goesOn(owner: number, last: number, index: number, stays: boolean): number {
    const seam = this.#seams.weigh(owner, last, index);
    // An indent says as much wherever the text goes.
    const indent = this.#indents[index] ?? 0;
    const isMiddle = (this.#openings[index] ?? 0) - indent;
    const { seam: ofSeam, middle, among, bias } = stays ? share.stay : share.turn;
    return indent + ofSeam * seam + middle * isMiddle + among * this.#seams.weighAmong(owner, last, index) + bias;
  }

  #turn({ before = this.#host, left, lasts }: Reading, owner: number): number {
    const isBack = owner < before && (before !== this.#host || left >= 0);
    // The last article's own rest comes behind those of the others: it goes on for the first time there.
    const last = lasts[owner] ?? -1;
    const isAgain = last >= 0 && !(owner === this.#host && left > last);
    const isSkip = !isBack && this.#skipsOpen(lasts, before === this.#host && left < 0 ? -1 : before, owner);
    return cost.turn + (isBack ? cost.back : 0) + (isSkip ? cost.skip : 0) + (isAgain ? cost.again : 0);
  }

  /** Whether an article between two columns is open and has not gone on yet. */
  #skipsOpen(lasts: readonly number[], from: number, to: number): boolean {
    for (let owner = from + 1; owner < to; owner++) if (this.#openEnds[owner] && (lasts[owner] ?? -1) < 0) return true;
    return false;
  }

  /** Whether the step, the first of its owner's, may go on with an open end: it begins as no paragraph does. */
  #meetsEnd(owner: number, index: number): boolean {
    return this.#openEnds[owner] === true && (this.#openings[index] ?? 0) > 0;
  }

  /** Whether an open end was met by words that clearly go on with it: without one, nothing shows that columns turned. */
  #hasSeam(path: readonly number[]): boolean {
    return this.#openEnds.some((isOpen, owner) => {
      const step = path.indexOf(owner);
      return owner !== this.#host && step >= 0 && isOpen && this.#seams.weigh(owner, -1, step) >= clearSeam;
    });
  }
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
