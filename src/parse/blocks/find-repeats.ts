import { lettersOf } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { KeptSentences, type Stretch } from './kept-sentences.ts';

/** Letters of the shortest repetition that is a scan's and not a writer's, and of the shortest that may be misread. */
const shortest = 16;
const shortestMisread = 24;

/** Most sentences that are looked for together. */
const longestRun = 3;

/**
 * Where in a text sentences stand that what is before them ends with, repetitions found before left out.
 *
 * @returns the stretches of each repetition: one, or several between which another was found.
 */
export function findRepeats(text: string, lexicon: Lexicon): Stretch[][] {
  const sentences = new KeptSentences(text);
  const repeats: Stretch[][] = [];
  for (let index = 1; sentences.has(index); ) {
    const run = repeatedRun(sentences, index, lexicon);
    if (run === 0) {
      index++;
      continue;
    }
    repeats.push(sentences.drop(index, index + run));
    // What now follows may repeat, together with the last sentences before it, what is before those.
    index = Math.max(1, index - longestRun);
  }
  return repeats;
}

/** How many sentences from `index` on stand before it already; 0 for none. */
function repeatedRun(sentences: KeptSentences, index: number, lexicon: Lexicon): number {
  for (let run = longestRun; run >= 1; run--) {
    if (!sentences.has(index + run - 1) || !sentences.endAlike(index, index + run, shortest)) continue;
    const twice = sentences.textOf(index, index + run);
    const second = Array.from(lettersOf(twice.normalize('NFKC')));
    if (second.length < shortest) continue;
    // Blanks and marks take no more than the letters do.
    const first = Array.from(lettersOf(sentences.textBefore(index, twice.length * 2).normalize('NFKC')));
    if (isSame(first.slice(-second.length), second, lexicon)) return run;
  }
  return 0;
}

/** Whether the letters are the same, but for one in a long sentence that the dictionary knows in one form alone. */
function isSame(first: readonly string[], second: readonly string[], lexicon: Lexicon): boolean {
  if (first.length !== second.length) return false;
  let misread = 0;
  for (const [index, letter] of second.entries()) {
    const other = first[index] ?? '';
    if (letter === other) continue;
    if (!isForm(letter, other, lexicon) || second.length < shortestMisread || ++misread > 1) return false;
  }
  return true;
}

/** Whether one of two characters is so much rarer than the other in the dictionary that a scan's misreading explains it. */
function isForm(one: string, other: string, lexicon: Lexicon): boolean {
  const [rare = 0, common = 0] = [lexicon.frequency(one), lexicon.frequency(other)].sort((a, b) => a - b);
  return /^\p{Script=Han}{2}$/u.test(one + other) && rare < 100 && common > rare * 20;
}
