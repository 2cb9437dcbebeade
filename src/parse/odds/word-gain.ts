import type { Lexicon } from '../lexicon/lexicon.ts';

/** Characters on either side of a seam that a word across it may take in. */
const reach = 5;

const hanBefore = /\p{Script=Han}*$/u;
const hanBehind = new RegExp(`^\\p{Script=Han}{0,${reach}}`, 'u');

/** Words in the corpus that the dictionary's frequencies were counted in. */
const corpusWords = 6e7;

/**
 * How much likelier the characters around a seam are as one text than as two, in natural logarithms, when each word is
 * as likely as the dictionary says: 树苗提 | 水浇灌 gains the word 提水. Never below 0.
 */
export function wordGain(left: string, right: string, lexicon: Lexicon): number {
  const before = hanBefore.exec(left.slice(-reach))?.[0] ?? '';
  const after = hanBehind.exec(right)?.[0] ?? '';
  if (before === '' || after === '') return 0;
  return likelihood(before + after, lexicon) - likelihood(before, lexicon) - likelihood(after, lexicon);
}

/** Logarithm of the likelihood of the likeliest way to cut the text into words. */
function likelihood(text: string, lexicon: Lexicon): number {
  const best = [0];
  for (let end = 1; end <= text.length; end++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let start = Math.max(0, end - 4); start < end; start++) {
      most = Math.max(most, (best[start] ?? 0) + wordLikelihood(text.slice(start, end), lexicon));
    }
    best.push(most);
  }
  return best[text.length] ?? 0;
}

function wordLikelihood(word: string, lexicon: Lexicon): number {
  const frequency = lexicon.frequency(word);
  if (frequency > 0) return Math.log((frequency + 0.5) / corpusWords);
  return word.length === 1 ? Math.log(0.5 / corpusWords) - 1 : Number.NEGATIVE_INFINITY;
}
