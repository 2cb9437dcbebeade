/**
 * A set of characters that is asked about every character of a page: a table by UTF-16 unit, which answers several
 * times as fast as a Set of strings. Characters outside the basic plane, two units long, are never in it.
 */
export class CharacterSet {
  readonly #holds = new Uint8Array(0x10000);

  constructor(characters: Iterable<string>) {
    for (const character of characters) if (character.length === 1) this.#holds[character.charCodeAt(0)] = 1;
  }

  /** Whether the character at `index` is of the set; false outside the text. */
  hasAt(text: string, index: number): boolean {
    return this.#holds[text.charCodeAt(index)] === 1;
  }
}
