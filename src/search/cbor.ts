/**
 * The part of CBOR (RFC 8949) that Pagefind's files use: numbers, texts and arrays, each opened by its kind and a number.
 */
const kinds = { number: 0, negative: 1, text: 3, array: 4 } as const;

/** Writes values one after the other; an array is opened with its length and followed by that many values. */
export class CborWriter {
  private bytes = new Uint8Array(1024);
  private used = 0;
  private readonly encoder = new TextEncoder();

  number(value: number): this {
    return this.open(kinds.number, value);
  }

  text(value: string): this {
    const content = this.encoder.encode(value);
    this.open(kinds.text, content.length).reserve(content.length);
    this.bytes.set(content, this.used);
    this.used += content.length;
    return this;
  }

  array(length: number): this {
    return this.open(kinds.array, length);
  }

  /** Everything written so far. */
  content(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  private open(kind: number, value: number): this {
    this.reserve(5);
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.bytes[this.used++] = (kind << 5) | (size === 0 ? value : 23 + Math.log2(size) + 1);
    for (let byte = size - 1; byte >= 0; byte -= 1) this.bytes[this.used++] = value >>> (8 * byte);
    return this;
  }

  private reserve(count: number): void {
    if (this.used + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.used + count) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

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
