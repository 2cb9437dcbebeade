/**
 * Three or more words in Latin letters after one another, with the signs between them. A reader's voice or a dictionary
 * must know that they are not Chinese; names and abbreviations (AED, Wi-Fi, New Balance) are read well enough as they are.
 *
 *   墙上写着“Every drop of water counts”四个词  →  墙上写着“ | Every drop of water counts | ”四个词
 */
const latinPassage =
  /(\p{Script=Latin}[\p{Script=Latin}'’-]*(?:[ ,.;:!?]+\p{Script=Latin}[\p{Script=Latin}'’-]*){2,}[.!?]?)/u;

/** A text cut into stretches; those in Latin letters say so. None is empty. */
export function latinPassages(text: string): { words: string; isLatin: boolean }[] {
  return text
    .split(latinPassage)
    .map((words, index) => ({ words, isLatin: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
