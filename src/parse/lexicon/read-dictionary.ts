import { characterShares } from './character-shares.ts';
import { Dictionary, unlistedTag } from './dictionary.ts';
import { linesOf } from './nodejieba-files.ts';

/** The dictionary, and the weights that cutting texts needs besides those of its words: logarithms of probabilities. */
export interface WeightedDictionary {
  dictionary: Dictionary;
  /** Of the rarest word; a character that is no word has it. */
  least: number;
  /** Of the word in the middle of the order by frequency; one added without a frequency has it. */
  median: number;
  /** How large a part of the corpus each character makes, by its UTF-16 unit. */
  shares: Float64Array;
}

/** Occurrences from which a word is common: one of eight is, and nine words of ten of a text. */
const common = 100;

/**
 * Every word of nodejieba's two dictionary files, which it reads in this order, the later entry being taken:
 *
 *   阿里山 3 ns       a word, its occurrences, its part of speech
 *   云计算            in the second file both may be missing
 */
export function readDictionary(): WeightedDictionary {
  const words = linesOf('DEFAULT_DICT').map((line) => line.split(' '));
  const frequencies = Float64Array.from(words, ([, frequency]) => Number(frequency)).sort();
  const sum = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const weigh = (frequency: number) => Math.log(frequency / sum);
  const least = weigh(frequencies[0] ?? 1);
  const median = weigh(frequencies[Math.floor(frequencies.length / 2)] ?? 1);

  const dictionary = new Dictionary();
  // What is looked up most has the first numbers, which stand together: single characters, then common words.
  for (const [word = ''] of words) dictionary.trie.add(word.charAt(0));
  for (const [word = '', frequency] of words) if (Number(frequency) >= common) dictionary.trie.add(word);
  for (const [word = '', frequency, tag = ''] of words) {
    dictionary.add(word, tag, Number(frequency), weigh(Number(frequency)));
  }
  for (const line of linesOf('DEFAULT_USER_DICT')) {
    const [word = '', ...rest] = line.split(' ');
    const weight = rest.length === 2 ? weigh(Number(rest[0])) : median;
    dictionary.add(word, rest.at(-1) || unlistedTag(word), dictionary.frequency(word), weight);
  }
  const shares = characterShares(words.map(([word = '', frequency]) => [word, Number(frequency)]));
  return { dictionary, least, median, shares };
}
