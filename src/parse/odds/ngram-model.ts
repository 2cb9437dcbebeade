import { readFileSync } from 'node:fs';
import { unitAt } from '../unit-at.ts';

/**
 * How often characters follow one another in news prose, in runs of up to three: for the characters before, those that
 * stood behind them, each with how often where it was more than once. Before nothing stands '':
 *
 *   { "": "的9120一4410…", "提": "供92水3…", "提水": "灌2" }
 */
export type StoredRuns = Record<string, string>;

/** Characters behind a seam whose likelihood is asked, and before it that it may depend on. */
const asked = 3;
const longest = 2;

/** What a character counts that the prose never shows, and how many of them there may be. */
const unseen = { count: 0.1, kinds: 1000 };

interface Followers {
  characters: string;
  total: number;
  distinct: number;
}

/** A character n-gram model of news prose; shares are smoothed after Witten and Bell (1991). */
export class NgramModel {
  /** What stands behind the runs that were counted. */
  readonly #followers: Followers[] = [];
  /** By the UTF-16 unit of one character its number in that list, counted from 1; 0 for none. */
  readonly #ofOne = new Int32Array(1 << 16);
  /** The same for two characters: a table of their units, and of the numbers beside them. */
  readonly #pairs: Int32Array;
  readonly #ofPairs: Int32Array;
  /** By its unit how likely each character is behind nothing, from 0 to 1; 0 for those that the prose never shows. */
  readonly #alone = new Float64Array(1 << 16);
  readonly #unseen: number;

  constructor(runs: StoredRuns) {
    const stored = Object.entries(runs).filter(([before]) => before !== '');
    this.#pairs = new Int32Array(2 ** Math.ceil(Math.log2(2 * stored.length + 2)));
    this.#ofPairs = new Int32Array(this.#pairs.length);
    for (const [before, characters] of stored) {
      let [total, distinct] = [0, 0];
      eachOf(characters, (_, count) => {
        total += count;
        distinct++;
      });
      this.#note(before, this.#followers.push({ characters, total, distinct }));
    }
    let all = unseen.count * unseen.kinds;
    const singles = runs[''] ?? '';
    eachOf(singles, (_, count) => {
      all += count;
    });
    eachOf(singles, (character, count) => {
      this.#alone[unitAt(character, 0)] = (count + unseen.count) / all;
    });
    this.#unseen = unseen.count / all;
  }

  /**
   * How much likelier the first characters of `right` are behind the last ones of `left` than behind nothing, in nats:
   * above 0 where the prose knows them together.
   */
  weighAcross(left: string, right: string): number {
    const before = isPlain(left, left.length - longest, left.length)
      ? left.slice(-longest)
      : foldRun(left.slice(-4 * longest)).slice(-longest);
    const behind = isPlain(right, 0, asked)
      ? right.slice(0, asked)
      : foldRun(right.slice(0, 4 * asked)).slice(0, asked);
    const text = before + behind;
    let gain = 0;
    for (let at = before.length; at < text.length; at++) {
      const across = this.#share(text, Math.max(0, at - longest), at);
      gain += Math.log(across / this.#share(text, Math.max(before.length, at - longest), at));
    }
    return gain;
  }

  /** How likely the character at a place of a text is behind those from `start` on, from 0 to 1. */
  #share(text: string, start: number, at: number): number {
    if (start === at) return this.#alone[unitAt(text, at)] || this.#unseen;
    const shorter = this.#share(text, start + 1, at);
    const known = this.#behind(text, start, at);
    if (!known) return shorter;
    return (countOf(text.charAt(at), known) + known.distinct * shorter) / (known.total + known.distinct);
  }

  /** What stands behind the one or two characters of a text from `start` to before `end`. */
  #behind(text: string, start: number, end: number): Followers | undefined {
    if (end - start === 1) return this.#followers[(this.#ofOne[unitAt(text, start)] ?? 0) - 1];
    return this.#followers[(this.#ofPairs[this.#placeOf(text, start)] ?? 0) - 1];
  }

  #note(before: string, number: number): void {
    if (before.length === 1) this.#ofOne[unitAt(before, 0)] = number;
    if (before.length !== 2) return;
    const place = this.#placeOf(before, 0);
    this.#pairs[place] = unitsAt(before, 0);
    this.#ofPairs[place] = number;
  }

  /** The place of two characters in the table of pairs, or the empty one where they would stand. */
  #placeOf(text: string, start: number): number {
    const units = unitsAt(text, start);
    const last = this.#pairs.length - 1;
    const hash = Math.imul(units, 0x9e3779b1);
    let place = (hash ^ (hash >>> 15)) & last;
    while (this.#ofPairs[place] !== 0 && this.#pairs[place] !== units) place = (place + 1) & last;
    return place;
  }
}

function unitsAt(text: string, at: number): number {
  return (unitAt(text, at) << 16) | unitAt(text, at + 1);
}

/** How often a character stands among the followers. */
function countOf(character: string, { characters }: Followers): number {
  const at = characters.indexOf(character);
  return at < 0 ? 0 : Number(characters.slice(at + 1, endOfCount(characters, at + 1)) || 1);
}

/** Each character of a stored run, with its count. */
function eachOf(characters: string, tell: (character: string, count: number) => void): void {
  for (let at = 0; at < characters.length; ) {
    const end = endOfCount(characters, at + 1);
    tell(characters.charAt(at), Number(characters.slice(at + 1, end) || 1));
    at = end;
  }
}

function endOfCount(characters: string, from: number): number {
  let end = from;
  while (isDigit(characters.charCodeAt(end))) end++;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Text as the model knows it: no blanks, half-width marks, one sign for all digits. */
export function foldRun(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').replace(/\d/gu, '#');
}

/** Whether a stretch of the text is of characters that no folding changes: the common ideographs. */
function isPlain(text: string, start: number, end: number): boolean {
  if (start < 0 || end > text.length) return false;
  for (let at = start; at < end; at++) {
    const unit = unitAt(text, at);
    if (unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return true;
}

let loaded: NgramModel | undefined;

/** The model that `npm run train:odds -- ngrams` counted, read once. */
export function loadNgramModel(): NgramModel {
  loaded ??= new NgramModel(
    JSON.parse(readFileSync(new URL('./ngrams.generated.json', import.meta.url), 'utf8')) as StoredRuns,
  );
  return loaded;
}
