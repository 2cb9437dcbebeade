import { foldRun, type StoredRuns } from '../../src/parse/odds/ngram-model.ts';

/** Longest run of characters that is counted, and how often one of that length must stand to be kept. */
const longest = 3;
const fewestOfLongest = 2;

/** Counts which characters follow which in the texts; runs do not reach from one line into the next. */
export function countNgrams(texts: readonly string[]): StoredRuns {
  const counts = new Map<string, Map<string, number>>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const run = foldRun(line);
    for (let at = 0; at < run.length; at++) {
      for (let before = Math.min(longest - 1, at); before >= 0; before--) {
        const known = run.slice(at - before, at);
        const followers = counts.get(known) ?? new Map<string, number>();
        const character = run.charAt(at);
        followers.set(character, (followers.get(character) ?? 0) + 1);
        counts.set(known, followers);
      }
    }
  }
  const stored: StoredRuns = {};
  for (const [before, followers] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = [...followers].filter(([, count]) => before.length < longest - 1 || count >= fewestOfLongest);
    const printed = kept.map(([character, count]) => (count > 1 ? `${character}${count}` : character)).join('');
    if (printed !== '') stored[before] = printed;
  }
  return stored;
}
