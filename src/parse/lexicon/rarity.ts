/** Words in the corpus that the dictionary's frequencies were counted in, in round figures: their sum. */
const corpusWords = 6e7;

/** An unknown word is taken to be about this common: it may be rare, or cut wrongly. */
const unknownFrequency = 50;

/**
 * How much a word says by being there: the logarithm of how rare it is in the dictionary's corpus.
 *
 * @param frequency occurrences in that corpus; 0 for a word that the dictionary does not know
 */
export function rarityOf(frequency: number): number {
  return Math.log(corpusWords / (frequency + unknownFrequency));
}
