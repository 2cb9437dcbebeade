/**
 * A chunk of the index as it lies on the disk: half as large, compressed, as Pagefind writes it, because numbers of one
 * kind stand together.
 *
 *   the words, parted by line feeds; then, as numbers of seven bits a byte, the last byte of each below 128:
 *   pages of each word · each page, less the one before · places in each page, less one · each place, less the one before
 */

export interface WordEntry {
  word: string;
  /** By ascending number. */
  pages: { page: number; places: number[] }[];
}

export function packWords(entries: readonly WordEntry[]): Uint8Array {
  const numbers = entries.map(({ pages }) => pages.length);
  const addDistances = (ascending: readonly number[]) => {
    for (const [index, number] of ascending.entries()) numbers.push(number - (ascending[index - 1] ?? 0));
  };
  const pages = entries.flatMap((entry) => entry.pages);
  for (const entry of entries) addDistances(entry.pages.map(({ page }) => page));
  for (const { places } of pages) numbers.push(places.length - 1);
  for (const { places } of pages) addDistances(places);
  const words = new TextEncoder().encode(`${entries.map(({ word }) => word).join('\n')}\0`);
  // Five bytes hold any number of 32 bits.
  const packed = new Uint8Array(words.length + 5 * numbers.length);
  packed.set(words);
  let end = words.length;
  for (const number of numbers) {
    let left = number;
    for (; left >= 128; left = Math.floor(left / 128)) packed[end++] = (left % 128) + 128;
    packed[end++] = left;
  }
  return packed.subarray(0, end);
}

/** The pages that hold a word, and where in them it stands. */
export interface WordPages {
  /** By ascending number. */
  pages: Uint32Array;
  /** The places in the page at `index` are those from `starts[index]` up to `starts[index + 1]`, ascending. */
  starts: Uint32Array;
  places: Uint32Array;
}

/** What a packed chunk holds, by word. */
export function unpackWords(packed: Uint8Array): Map<string, WordPages> {
  const end = packed.indexOf(0);
  const words = new TextDecoder().decode(packed.subarray(0, end)).split('\n');
  const numbers = numbersOf(packed.subarray(end + 1));
  const pageCounts = numbers.subarray(0, words.length);
  const pageTotal = pageCounts.reduce((sum, count) => sum + count, 0);
  const pages = numbers.subarray(words.length, words.length + pageTotal);
  const placeCounts = numbers.subarray(words.length + pageTotal, words.length + 2 * pageTotal);
  const places = numbers.subarray(words.length + 2 * pageTotal);
  let page = 0;
  let place = 0;
  return new Map(
    words.map((word, index) => {
      const own = pages.subarray(page, page + (pageCounts[index] ?? 0));
      const starts = new Uint32Array(own.length + 1);
      const firstPlace = place;
      addUp(own);
      for (let held = 1; held <= own.length; held += 1) {
        const count = (placeCounts[page] ?? 0) + 1;
        addUp(places.subarray(place, place + count));
        place += count;
        page += 1;
        starts[held] = place - firstPlace;
      }
      return [word, { pages: own, starts, places: places.subarray(firstPlace, place) }];
    }),
  );
}

/** Makes numbers of distances, in place: 2 1 3 → 2 3 6. */
function addUp(distances: Uint32Array): void {
  for (let index = 1; index < distances.length; index += 1) {
    distances[index] = (distances[index] ?? 0) + (distances[index - 1] ?? 0);
  }
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let shift = 0;
  for (const byte of bytes) {
    numbers[count] = (numbers[count] ?? 0) + ((byte & 127) << shift);
    shift = byte < 128 ? 0 : shift + 7;
    if (byte < 128) count += 1;
  }
  return numbers.subarray(0, count);
}
