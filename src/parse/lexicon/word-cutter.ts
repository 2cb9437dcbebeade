import { CharacterSet } from '../character-set.ts';
import { root } from '../trie.ts';
import { unitAt } from '../unit-at.ts';
import type { CharacterModel } from './character-model.ts';
import type { TaggedWord } from './dictionary.ts';
import type { WeightedDictionary } from './read-dictionary.ts';

/** What words never reach across; each is a word of its own. */
const separators = new CharacterSet(' \t\n，。');

/**
 * Cuts texts into words as nodejieba.tag does, by its dictionary and its model: of all ways to cut a clause into listed
 * words and single characters the most probable one, then words that are not listed from the characters left single.
 *
 *   孙志刚来到鹤壁   →   孙 | 志 | 刚 | 来到 | 鹤壁   →   孙志刚 | 来到 | 鹤壁
 *
 * nodejieba itself takes ten times as long, most of it to hand each word over to JavaScript.
 */
export class WordCutter {
  readonly #words: WeightedDictionary;
  readonly #model: CharacterModel;
  /** The UTF-16 units of the text. */
  #units = new Uint16Array(1024);
  /** Of the most probable way to cut what begins at a place of the text: its weight, its first word's end and node. */
  #weights = new Float64Array(1024);
  #ends = new Int32Array(1024);
  #nodes = new Int32Array(1024);
  /** Of the characters that the model is asked for: their units, and the places behind them. */
  #single = new Uint16Array(1024);
  #places = new Int32Array(1024);

  constructor(words: WeightedDictionary, model: CharacterModel) {
    this.#words = words;
    this.#model = model;
  }

  /** The words of a text, which together are the text. */
  cut(text: string): TaggedWord[] {
    const { length } = text;
    if (length >= this.#weights.length) this.#grow(length * 2);
    const units = this.#units;
    const words: TaggedWord[] = [];
    let start = 0;
    for (let index = 0; index < length; index++) {
      const unit = unitAt(text, index);
      units[index] = unit;
      if (!separators.has(unit)) continue;
      if (index > start) this.#cutClause(text, start, index, words);
      words.push(this.#words.dictionary.lookUp(text.charAt(index)));
      start = index + 1;
    }
    if (length > start) this.#cutClause(text, start, length, words);
    return words;
  }

  #grow(length: number): void {
    this.#units = new Uint16Array(length);
    this.#weights = new Float64Array(length);
    this.#ends = new Int32Array(length);
    this.#nodes = new Int32Array(length);
    this.#single = new Uint16Array(length);
    this.#places = new Int32Array(length);
  }

  #cutClause(text: string, start: number, end: number, words: TaggedWord[]): void {
    this.#weigh(start, end);
    const { dictionary } = this.#words;
    for (let index = start; index < end; ) {
      const next = this.#ends[index] ?? end;
      if (next - index > this.#characterLength(index, end)) {
        words.push(dictionary.wordAt(this.#nodes[index] ?? root, text, index, next));
        index = next;
        continue;
      }
      let single = next;
      while (single < end && (this.#ends[single] ?? end) - single === this.#characterLength(single, end)) {
        single = this.#ends[single] ?? end;
      }
      this.#cutSingles(text, index, single, words);
      index = single;
    }
  }

  /** Finds the most probable way from every place of a clause to its end. */
  #weigh(start: number, end: number): void {
    const { dictionary, least } = this.#words;
    const { trie } = dictionary;
    const [units, weights, ends, nodes] = [this.#units, this.#weights, this.#ends, this.#nodes];
    weights[end] = 0;
    for (let index = end - 1; index >= start; index--) {
      const unit = units[index] ?? 0;
      if (isSecondHalf(unit) && index > start && isFirstHalf(units[index - 1] ?? 0)) continue;
      let node = trie.child(root, unit);
      let next = index + 1;
      if (isFirstHalf(unit) && next < end && isSecondHalf(units[next] ?? 0)) {
        if (node > 0) node = trie.child(node, units[next] ?? 0);
        next++;
      }
      ends[index] = next;
      nodes[index] = node;
      let best = (weights[next] ?? 0) + (dictionary.weightAt(node) || least);
      while (node > 0 && next < end) {
        node = trie.child(node, units[next++] ?? 0);
        const own = dictionary.weightAt(node);
        if (own === 0) continue;
        const weight = (weights[next] ?? 0) + own;
        if (weight <= best) continue;
        best = weight;
        ends[index] = next;
        nodes[index] = node;
      }
      weights[index] = best;
    }
  }

  /** Single characters in a row: Latin and figures make words by rule, others by the model. */
  #cutSingles(text: string, start: number, end: number, words: TaggedWord[]): void {
    const { dictionary } = this.#words;
    const units = this.#units;
    let index = start;
    while (index < end) {
      let next = index;
      while (next < end && (units[next] ?? 0) >= 0x80) next++;
      if (next - index === 1) words.push(dictionary.lookUp(text.charAt(index)));
      else if (next > index) this.#cutByModel(text, index, next, words);
      index = next;
      if (index === end) break;
      next = endOfAsciiWord(units, index, end);
      words.push(dictionary.lookUp(text.slice(index, next)));
      index = next;
    }
  }

  #cutByModel(text: string, start: number, end: number, words: TaggedWord[]): void {
    const { dictionary } = this.#words;
    const [single, places] = [this.#single, this.#places];
    let count = 0;
    for (let index = start; index < end; ) {
      const length = this.#characterLength(index, end);
      single[count] = length === 1 ? (this.#units[index] ?? 0) : 0xffff;
      index += length;
      places[count++] = index;
    }
    const ends = this.#model.wordEnds(single, count);
    let from = start;
    for (let index = ends.length - 1; index >= 0; index--) {
      const to = places[ends[index] ?? 0] ?? end;
      words.push(dictionary.lookUp(text.slice(from, to)));
      from = to;
    }
  }

  /** UTF-16 units of the character at a place of a clause that ends at `end`. */
  #characterLength(index: number, end: number): 1 | 2 {
    if (!isFirstHalf(this.#units[index] ?? 0)) return 1;
    return index + 1 < end && isSecondHalf(this.#units[index + 1] ?? 0) ? 2 : 1;
  }
}

function isFirstHalf(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function isSecondHalf(code: number): boolean {
  return (code & 0xfc00) === 0xdc00;
}

/** Letters with the figures behind them, figures with their points, or one sign. */
function endOfAsciiWord(units: Uint16Array, start: number, end: number): number {
  let index = start + 1;
  const first = units[start] ?? 0;
  if (isLetter(first)) while (index < end && (isLetter(units[index] ?? 0) || isDigit(units[index] ?? 0))) index++;
  else if (isDigit(first)) while (index < end && (isDigit(units[index] ?? 0) || units[index] === point)) index++;
  return index;
}

const point = '.'.charCodeAt(0);

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
