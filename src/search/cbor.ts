/**
 * The part of CBOR (RFC 8949) that Pagefind's files use: numbers, texts and arrays, each opened by its kind and a number.
 */
const kinds = { number: 0, negative: 1, text: 3, array: 4 } as const;

/** Reads values in the order they were written. Each throws RangeError where another kind of value stands. */
export class CborReader {
  private readonly bytes: Uint8Array;
  private place = 0;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** A number, positive or negative. */
  number(): number {
    const [kind, value] = this.open();
    if (kind === kinds.number) return value;
    if (kind === kinds.negative) return -1 - value;
    throw this.unexpected('a number', kind);
  }

  text(): string {
    const [kind, length] = this.open();
    if (kind !== kinds.text) throw this.unexpected('a text', kind);
    this.place += length;
    return this.decoder.decode(this.bytes.subarray(this.place - length, this.place));
  }

  /** Opens an array. @returns how many values follow */
  array(): number {
    const [kind, length] = this.open();
    if (kind !== kinds.array) throw this.unexpected('an array', kind);
    return length;
  }

  private open(): [kind: number, value: number] {
    const head = this.byte();
    const small = head & 31;
    if (small < 24) return [head >> 5, small];
    let value = 0;
    for (let left = 1 << (small - 24); left > 0; left -= 1) value = value * 256 + this.byte();
    return [head >> 5, value];
  }

  private byte(): number {
    const byte = this.bytes[this.place];
    if (byte === undefined) throw new RangeError(`CBOR ends at byte ${this.place}, expected a value`);
    this.place += 1;
    return byte;
  }

  private unexpected(expected: string, kind: number): RangeError {
    return new RangeError(`CBOR has a value of kind ${kind} before byte ${this.place}, expected ${expected}`);
  }
}
