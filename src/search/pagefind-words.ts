import { gunzipSync } from 'node:zlib';
import { CborReader } from './cbor.ts';
import { signature } from './index-files.ts';

/** The content of one of Pagefind's files. @throws Error where it is none */
export function unpack(file: Uint8Array): Uint8Array {
  const content = gunzipSync(file);
  if (content.subarray(0, signature.length).toString() !== signature) {
    throw new Error(`A file of Pagefind does not open with ${signature}`);
  }
  return content.subarray(signature.length);
}

/**
 * Reads a chunk of Pagefind's index: [[[word, [[page, [place …], …] …], …] …]], pages and
 * places as distances from the one before.
 * @param onPlace told every place of every word; records are numbered in the order they were added
 */
export function readWords(chunk: Uint8Array, onPlace: (word: string, record: number, place: number) => void): void {
  const reader = new CborReader(chunk);
  reader.array();
  for (let words = reader.array(); words > 0; words -= 1) {
    const parts = reader.array();
    const word = reader.text();
    let record = 0;
    for (let pages = reader.array(); pages > 0; pages -= 1) {
      reader.array();
      record += reader.number();
      let place = 0;
      for (let places = reader.array(); places > 0; places -= 1) {
        const distance = reader.number();
        // Negative numbers say how much the places after them weigh.
        if (distance < 0) continue;
        place += distance;
        onPlace(word, record, place);
      }
      expectNothing(reader, word);
    }
    for (let rest = parts - 2; rest > 0; rest -= 1) expectNothing(reader, word);
  }
}

/** Places in metadata and other spellings of the word: of these records there are none. */
function expectNothing(reader: CborReader, word: string): void {
  const length = reader.array();
  if (length > 0) throw new Error(`Pagefind's index has ${length} values for "${word}" that are not expected`);
}
