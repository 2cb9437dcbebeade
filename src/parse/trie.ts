import { unitAt } from './unit-at.ts';

/** The node that all texts begin at. */
export const root = 0;

/** Bits of a node's number in the table of steps; those above it hold a part of the step's hash. */
const nodeBits = 20;
const mostNodes = 1 << nodeBits;

/**
 * The beginnings of many words, a node each, numbered from the root's 0 as they are added:
 *
 *   河 1 ── 南 2 ── 省 3        child(2, '省') is 3: 河南省
 *          └ 北 4
 *
 * A text is asked for two steps a character, and memory is slow to answer: steps from the root are looked up by the
 * character, all others in one table of four bytes a step by their hash, where a glance tells most of those that are
 * not there. Where a node comes from, which characters may follow and what it weighs lie side by side, for they are
 * always asked together.
 * Characters are UTF-16 units.
 */
export class Trie {
  readonly #first = new Int32Array(1 << 16);
  #steps = new Int32Array(1 << 12);
  /**
   * Of each node its parent; the unit that leads to it from there with, in the sixteen bits above, a glance of each unit
   * that leads on; and its weight in the place of two numbers more.
   */
  #nodes = new Int32Array(1 << 13);
  #weights = new Float64Array(this.#nodes.buffer);
  #size = 1;

  /** How many nodes there are. */
  get size(): number {
    return this.#size;
  }

  /** The node that `unit` leads to from `node`; 0, the root's, for none. */
  child(node: number, unit: number): number {
    if (node === root) return this.#first[unit] ?? 0;
    if (((this.#nodes[4 * node + 1] ?? 0) & glanceOf(unit)) === 0) return 0;
    const hash = hashOf(node, unit);
    const last = this.#steps.length - 1;
    for (let at = hash & last; ; at = (at + 1) & last) {
      const step = this.#steps[at] ?? 0;
      if (step === 0) return 0;
      if ((step ^ hash) >>> nodeBits !== 0) continue;
      const child = step & (mostNodes - 1);
      if (this.#nodes[4 * child] === node && ((this.#nodes[4 * child + 1] ?? 0) & 0xffff) === unit) return child;
    }
  }

  /** The weight that a node was given; 0 before that. */
  weightAt(node: number): number {
    return this.#weights[2 * node + 1] ?? 0;
  }

  setWeight(node: number, weight: number): void {
    this.#weights[2 * node + 1] = weight;
  }

  /** The node of a text; 0 where no word begins with it, and for an empty one. */
  find(text: string): number {
    if (text === '') return 0;
    const { length } = text;
    let node = this.#first[unitAt(text, 0)] ?? 0;
    for (let index = 1; index < length && node > 0; index++) node = this.child(node, unitAt(text, index));
    return node;
  }

  /**
   * The node of a word, made where it is new.
   *
   * @throws RangeError for the word with which there would be a million beginnings
   */
  add(word: string): number {
    let node = root;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      node = this.child(node, unit) || this.#addChild(node, unit);
    }
    return node;
  }

  #addChild(node: number, unit: number): number {
    if (this.#size === mostNodes)
      throw new RangeError(`Received more words than ${mostNodes} beginnings have place for`);
    if (this.#size * 2 >= this.#steps.length) this.#grow();
    const child = this.#size++;
    this.#nodes[4 * child] = node;
    this.#nodes[4 * child + 1] = unit;
    this.#nodes[4 * node + 1] = (this.#nodes[4 * node + 1] ?? 0) | glanceOf(unit);
    this.#place(child);
    return child;
  }

  #place(child: number): void {
    const parent = this.#nodes[4 * child] ?? root;
    const unit = (this.#nodes[4 * child + 1] ?? 0) & 0xffff;
    if (parent === root) {
      this.#first[unit] = child;
      return;
    }
    const hash = hashOf(parent, unit);
    const last = this.#steps.length - 1;
    let at = hash & last;
    while (this.#steps[at] !== 0) at = (at + 1) & last;
    this.#steps[at] = (hash & -mostNodes) | child;
  }

  #grow(): void {
    const nodes = new Int32Array(this.#nodes.length * 2);
    nodes.set(this.#nodes);
    this.#nodes = nodes;
    this.#weights = new Float64Array(nodes.buffer);
    this.#steps = new Int32Array(this.#steps.length * 2);
    for (let child = 1; child < this.#size; child++) this.#place(child);
  }
}

function hashOf(node: number, unit: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** One of the sixteen bits that stand above a node's own unit. */
function glanceOf(unit: number): number {
  return 0x10000 << (Math.imul(unit, 0x9e3779b1) >>> 28);
}
