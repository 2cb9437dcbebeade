import type { Span } from '../../model/record.ts';
import { lettersOf } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { emptyPassage, filterPassage, type Passage, slicePassage, trimPassage } from '../passage.ts';
import type { Block } from './block.ts';

/** Letters of the shortest repetition that is a scan's and not a writer's, and of the shortest that may be misread. */
const shortest = 16;
const shortestMisread = 24;

/** Most sentences that are looked for together. */
const longestRun = 3;

/**
 * Sentences that a scan took in twice, one directly behind the other; the second time they are furniture:
 *
 *   …天黑了，船老大把两盏马灯挂上船头照路。   →   …天黑了，船老大把两盏马灯挂上船头照路。
 *   天黑了，船老大把两盏马燈挂上船头照路。         天黑了，船老大把两盏马燈挂上船头照路。   (furniture)
 *
 * A paragraph that repeats the one above it stays: which of them is whole is for a reader to say (find-duplicates).
 * One sign may differ where one of its forms is no word's, as 燈 is not; 公章 and 印章 are two notices.
 */
export function partRepeats(blocks: readonly Block[], dump: string, lexicon: Lexicon): Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? partBlock(block, dump, lexicon) : [block]));
}

/** What stands once, then the repetitions. */
function partBlock(block: Block, dump: string, lexicon: Lexicon): Block[] {
  const repeats: Block[] = [];
  let once = block;
  for (;;) {
    const { passage } = once;
    const repeat = findRepeat(passage.text, lexicon);
    if (!repeat) return [once, ...repeats];
    const twice = trimPassage(slicePassage(passage, repeat.start, repeat.end));
    const rest = trimPassage(filterPassage(passage, (_, index) => index < repeat.start || index >= repeat.end));
    const span = spanOf(twice, block, dump);
    repeats.push({ ...block, kind: 'furniture', rule: name, passage: twice, marks: emptyPassage, span });
    once = { ...once, passage: rest, span: spanOf(rest, block, dump) };
  }
}

const name = 'repeated-sentence';

/** Where in the text sentences stand that what is before them ends with; null for none. */
function findRepeat(text: string, lexicon: Lexicon): { start: number; end: number } | null {
  const starts = [0, ...Array.from(text.matchAll(/[。！？!?][”’」』）)》"]*/gu), (end) => end.index + end[0].length)];
  if (starts.length < 3) return null;
  const letters = new SentenceLetters(text, starts);
  for (let index = 1; index < starts.length - 1; index++) {
    const start = starts[index] ?? 0;
    for (let run = longestRun; run >= 1; run--) {
      const end = starts[index + run];
      if (end === undefined || !letters.endAlike(index, index + run)) continue;
      const second = Array.from(lettersOf(text.slice(start, end).normalize('NFKC')));
      if (second.length < shortest) continue;
      // Blanks and marks take no more than the letters do.
      const reach = (end - start) * 2;
      const first = Array.from(lettersOf(text.slice(Math.max(0, start - reach), start).normalize('NFKC')));
      if (isSame(first.slice(-second.length), second, lexicon)) return { start, end };
    }
  }
  return null;
}

/** The letters of a text's sentences, read only as far as they are asked for. */
class SentenceLetters {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #units: number[] = [];
  /** How many letters there are before each sentence. */
  readonly #counts: number[] = [0];

  /** @param starts where the sentences begin, 0 the first */
  constructor(text: string, starts: readonly number[]) {
    this.#text = text;
    this.#starts = starts;
  }

  /** Whether the sentences from `first` to before `end` may repeat those before them; nearly always a few letters tell. */
  endAlike(first: number, end: number): boolean {
    const [from, to] = [this.#countBefore(first), this.#countBefore(end)];
    const length = to - from;
    if (length < shortest || length > from) return false;
    let misread = 0;
    for (let back = 1; back <= length; back++) {
      // A sign outside the basic plane is two units.
      if (this.#units[from - back] !== this.#units[to - back] && ++misread > 2) return false;
    }
    return true;
  }

  #countBefore(sentence: number): number {
    for (let index = this.#counts.length; index <= sentence; index++) {
      const letters = lettersOf(this.#text.slice(this.#starts[index - 1], this.#starts[index]).normalize('NFKC'));
      for (let at = 0; at < letters.length; at++) this.#units.push(letters.charCodeAt(at));
      this.#counts.push(this.#units.length);
    }
    return this.#counts[sentence] ?? 0;
  }
}

/** Whether the letters are the same, but for one in a long sentence that the dictionary knows in one form alone. */
function isSame(first: readonly string[], second: readonly string[], lexicon: Lexicon): boolean {
  if (first.length !== second.length) return false;
  let misread = 0;
  for (const [index, letter] of second.entries()) {
    const other = first[index] ?? '';
    if (letter === other) continue;
    if (!isForm(letter, other, lexicon) || second.length < shortestMisread || ++misread > 1) return false;
  }
  return true;
}

/** Whether one of two characters is so much rarer than the other in the dictionary that a scan's misreading explains it. */
function isForm(one: string, other: string, lexicon: Lexicon): boolean {
  const [rare = 0, common = 0] = [lexicon.frequency(one), lexicon.frequency(other)].sort((a, b) => a - b);
  return /^\p{Script=Han}{2}$/u.test(one + other) && rare < 100 && common > rare * 20;
}

/** The lines of a block that a part of its passage stands on. */
function spanOf({ offsets }: Passage, { span, passage }: Block, dump: string): Span {
  const start = passage.offsets.find((offset) => offset >= 0) ?? 0;
  const printed = offsets.filter((offset) => offset >= start);
  const lineAt = (offset: number) => span[0] + (dump.slice(start, offset).match(/\r\n|\n|\r/g)?.length ?? 0);
  return [lineAt(printed[0] ?? start), Math.min(span[1], lineAt(printed[printed.length - 1] ?? start))];
}
