/**
 * How the table of traditional characters is written down: half the download that the characters themselves would be.
 *
 *   丟→丢 並→并 …   gaps       the distance of each first character from the one before it
 *                  high, low  the second characters as numbers of two digits: all first digits, then all last ones
 */
export interface PackedPairs {
  gaps: string;
  high: string;
  low: string;
}

/** The signs of the numbers below the base: printable ones that a string literal holds as they are. */
const digits = Array.from({ length: 0x7e - 0x28 }, (_, index) => String.fromCharCode(0x28 + index))
  .filter((sign) => sign !== '\\' && sign !== '`')
  .join('');
const base = digits.length;
/** Larger numbers are signs from here on. */
const beyond = 0x4e00;
/** Characters are counted from here: the first ideograph of Extension A, which comes before the common ones. */
const first = 0x3400;

/** Packs pairs of ideographs, in ascending order of the first of each. @throws Error where one does not fit */
export function packPairs(pairs: readonly (readonly [from: string, to: string])[]): PackedPairs {
  const packed: PackedPairs = { gaps: '', high: '', low: '' };
  let last = first;
  for (const [from, to] of pairs) {
    const gap = from.charCodeAt(0) - last;
    const place = to.charCodeAt(0) - first;
    if (from.length !== 1 || to.length !== 1 || gap < 0 || place < 0) {
      throw new Error(`Cannot pack ${from}→${to}: expected two ideographs of one code unit, in ascending order`);
    }
    packed.gaps += signOf(gap);
    packed.high += signOf(Math.floor(place / base));
    packed.low += signOf(place % base);
    last = from.charCodeAt(0);
  }
  return packed;
}

/** The first of each pair → the second. */
export function unpackPairs({ gaps, high, low }: PackedPairs): Map<string, string> {
  let last = first;
  return new Map(
    Array.from(gaps, (gap, index) => {
      last += numberOf(gap);
      const place = numberOf(high.charAt(index)) * base + numberOf(low.charAt(index));
      return [String.fromCharCode(last), String.fromCharCode(first + place)];
    }),
  );
}

function signOf(number: number): string {
  return number < base ? digits.charAt(number) : String.fromCharCode(beyond + number);
}

function numberOf(sign: string): number {
  const number = digits.indexOf(sign);
  return number === -1 ? sign.charCodeAt(0) - beyond : number;
}
