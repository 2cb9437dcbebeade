/**
 * Writes src/search/traditional.generated.ts: which traditional character is folded to which simplified one.
 * Run after an update of opencc-js: `node --import tsx scripts/generate-folding.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js/t2cn';
import { packPairs } from '../src/search/character-pairs.ts';

const target = new URL('../src/search/traditional.generated.ts', import.meta.url);

/** The ideographs that newspapers print: CJK Unified Ideographs and Extension A. Rarer ones would double the download. */
const ranges: [first: number, last: number][] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

const convert = Converter({ from: 't', to: 'cn' });

const pairs = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    .map((traditional): [string, string] => [traditional, settle(traditional)])
    .filter(([traditional, simplified]) => simplified !== traditional && isPlain(simplified)),
);

const { gaps, high, low } = packPairs(pairs);
const text = `/** Made by scripts/generate-folding.ts from opencc-js (Apache-2.0): traditional characters and what they fold to. */
export const traditional = {
  gaps: '${gaps}',
  high: '${high}',
  low: '${low}',
};
`;
await writeFile(target, text);
process.stderr.write(`${pairs.length} characters, ${Buffer.byteLength(text)} bytes\n`);

/** Converts until nothing changes, so that folding twice is folding once. */
function settle(character: string): string {
  const seen = new Set([character]);
  let current = character;
  for (;;) {
    const next = convert(current);
    if (seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
}

/** One code unit, as the table is packed. */
function isPlain(text: string): boolean {
  return text.length === 1;
}
