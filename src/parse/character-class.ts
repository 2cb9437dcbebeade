import { CharacterSet } from './character-set.ts';
import { unitAt } from './unit-at.ts';

const surrogates = new CharacterSet(Array.from({ length: 0x800 }, (_, index) => String.fromCharCode(0xd800 + index)));

/**
 * A class of characters as a pattern names it, such as \p{Script=Han}, looked up in a table: a pattern with the u flag
 * takes several times as long. Only texts with characters outside the basic plane are left to the pattern.
 */
export class CharacterClass {
  readonly #basic: CharacterSet;
  readonly #all: RegExp;
  readonly #others: RegExp;

  /** @param characters what stands between the brackets of the pattern. */
  constructor(characters: string) {
    const one = new RegExp(`^[${characters}]$`, 'u');
    const basic = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    this.#basic = new CharacterSet(basic.filter((character) => one.test(character)));
    this.#all = new RegExp(`^[${characters}]+$`, 'u');
    this.#others = new RegExp(`[^${characters}]+`, 'gu');
  }

  /** Whether the text, or the stretch of it, has characters and all are of the class. */
  holdsAll(text: string, start = 0, end = text.length): boolean {
    for (let index = start; index < end; index++) {
      const unit = unitAt(text, index);
      if (this.#basic.has(unit)) continue;
      return surrogates.has(unit) && this.#all.test(text.slice(start, end));
    }
    return end > start;
  }

  /** Whether the character that ends before `end` is of the class; false at the text's beginning. */
  hasBefore(text: string, end: number): boolean {
    if (!surrogates.hasAt(text, end - 1)) return this.#basic.hasAt(text, end - 1);
    return this.#all.test(text.slice(Math.max(0, end - 2), end).replace(/^[^\ud800-\udbff]/, ''));
  }

  /** The text's characters of the class. */
  only(text: string): string {
    const { length } = text;
    let kept = '';
    let start = 0;
    for (let index = 0; index < length; index++) {
      const unit = unitAt(text, index);
      if (this.#basic.has(unit)) continue;
      if (surrogates.has(unit)) return text.replace(this.#others, '');
      kept += text.slice(start, index);
      start = index + 1;
    }
    return start === 0 ? text : kept + text.slice(start);
  }
}
