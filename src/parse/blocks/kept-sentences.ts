import { CharacterSet } from '../character-set.ts';
import { lettersOf } from '../characters.ts';
import { unitAt } from '../unit-at.ts';

const ends = new CharacterSet('。！？!?');
const closers = new CharacterSet('”’」』）)》"');

/** A stretch of a text, half open, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The sentences of a text, numbered from 0, from which some are dropped: those behind move up. They are read only as
 * far as they are asked for, so that no more than a few are ever moved.
 */
export class KeptSentences {
  readonly #text: string;
  /** Where the next sentence that was not read yet begins. */
  #next = 0;
  readonly #kept: Stretch[] = [];
  /** The letters of all, and how many there are before each sentence and behind the last. */
  readonly #units: number[] = [];
  readonly #counts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether there is a sentence of this number; what stands behind the last end of one is none. */
  has(index: number): boolean {
    while (this.#kept.length <= index) {
      const end = endOfSentence(this.#text, this.#next);
      if (end === 0) return false;
      this.#keep({ start: this.#next, end });
    }
    return true;
  }

  #keep(sentence: Stretch): void {
    const letters = lettersOf(this.#text.slice(sentence.start, sentence.end).normalize('NFKC'));
    for (let at = 0; at < letters.length; at++) this.#units.push(unitAt(letters, at));
    this.#counts.push(this.#units.length);
    this.#kept.push(sentence);
    this.#next = sentence.end;
  }

  /**
   * Whether the sentences from `first` to before `end`, which have `shortest` letters, may repeat those before them;
   * nearly always a few letters tell.
   */
  endAlike(first: number, end: number, shortest: number): boolean {
    const [from = 0, to = 0] = [this.#counts[first], this.#counts[end]];
    const length = to - from;
    if (length < shortest || length > from) return false;
    let misread = 0;
    for (let back = 1; back <= length; back++) {
      // A sign outside the basic plane is two units.
      if (this.#units[from - back] !== this.#units[to - back] && ++misread > 2) return false;
    }
    return true;
  }

  /** The words of the sentences from `first` to before `end`. */
  textOf(first: number, end: number): string {
    return this.#kept
      .slice(first, end)
      .map((sentence) => this.#text.slice(sentence.start, sentence.end))
      .join('');
  }

  /** The last `length` characters before a sentence, fewer where there are no more. */
  textBefore(sentence: number, length: number): string {
    let first = sentence;
    let missing = length;
    while (first > 0 && missing > 0) {
      const { start, end } = this.#kept[--first] ?? { start: 0, end: 0 };
      missing -= end - start;
    }
    return this.textOf(first, sentence).slice(-length);
  }

  /**
   * Drops the sentences from `first` to before `end`.
   *
   * @returns where they stood.
   */
  drop(first: number, end: number): Stretch[] {
    const [from = 0, to = 0] = [this.#counts[first], this.#counts[end]];
    this.#units.splice(from, to - from);
    this.#counts.splice(first + 1, end - first);
    for (let index = first + 1; index < this.#counts.length; index++) {
      this.#counts[index] = (this.#counts[index] ?? 0) - (to - from);
    }
    return this.#kept.splice(first, end - first);
  }
}

/** Behind the mark that ends the sentence from `start` on, with what it closes; 0 where none does. */
function endOfSentence(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length && !ends.has(unitAt(text, end))) end++;
  if (end === length) return 0;
  do end++;
  while (closers.hasAt(text, end));
  return end;
}
