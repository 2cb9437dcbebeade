/** Which characters of a text belong to what was found first. */
export class TakenCharacters {
  readonly #taken: Uint8Array;

  /** @param length UTF-16 units of the text. */
  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Whether none of the characters from `start` to before `end` is taken. */
  areFree(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return false;
    return true;
  }

  take(start: number, end: number): void {
    for (let at = start; at < end; at++) this.#taken[at] = 1;
  }
}
