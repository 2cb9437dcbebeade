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
  readonly #followers = new Map<string, Followers>();
  /** How likely each character is behind nothing, from 0 to 1; asked at every seam, so they are not searched for in a run. */
  readonly #alone = new Map<string, number>();
  readonly #unseen: number;

  constructor(runs: StoredRuns) {
    for (const [before, characters] of Object.entries(runs)) {
      if (before === '') continue;
      let [total, distinct] = [0, 0];
      eachOf(characters, (_, count) => {
        total += count;
        distinct++;
      });
      this.#followers.set(before, { characters, total, distinct });
    }
    let all = unseen.count * unseen.kinds;
    const singles = runs[''] ?? '';
    eachOf(singles, (_, count) => {
      all += count;
    });
    eachOf(singles, (character, count) => this.#alone.set(character, (count + unseen.count) / all));
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
    let gain = 0;
    for (let at = 0; at < behind.length; at++) {
      const alone = behind.slice(Math.max(0, at - longest), at);
      const across = before + behind.slice(0, at);
      const character = behind.charAt(at);
      gain += Math.log(this.#share(character, across.slice(-longest)) / this.#share(character, alone));
    }
    return gain;
  }

  /** How likely a character is behind others, from 0 to 1. */
  #share(character: string, before: string): number {
    if (before === '') return this.#alone.get(character) ?? this.#unseen;
    const known = this.#followers.get(before);
    const shorter = this.#share(character, before.slice(1));
    if (!known) return shorter;
    return (countOf(character, known) + known.distinct * shorter) / (known.total + known.distinct);
  }
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
