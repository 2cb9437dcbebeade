import { lettersOf } from '../characters.ts';

/** Occurrences in the dictionary's corpus from which a word says half as much. */
const common = 1000;

/** How much more three characters say than two: most names are of three. */
const tripleWeight = 2;

/** Log-odds that rare runs of characters bring, all told, for each root of the length of the text. */
const scale = 1.1;

export interface KnownArticle {
  /** What is known to be its text, title included. */
  text: string;
  /** The place it is about, as a part of a series names it; '' where it is about none. */
  place: string;
}

/**
 * How near each text is to each article by runs of characters that few of the articles share.
 *
 * @returns for each text one log-odds an article.
 */
export function weighAffinities(
  texts: readonly string[],
  articles: readonly KnownArticle[],
  frequency: (word: string) => number,
): number[][] {
  const sets = articles.map(({ text }) => {
    const letters = lettersOf(text);
    return addGrams(addGrams(new Set(), letters, 2), letters, 3);
  });
  const rarities = [0, ...sets.map((_, index) => rarity(index + 1, sets.length))];
  return texts.map((text) => {
    const shared = articles.map(() => 0);
    const weigh = (gram: string, factor: number) => {
      let holders = 0;
      for (const set of sets) if (set.has(gram)) holders++;
      if (holders === 0) return;
      const weight = (factor * (rarities[holders] ?? 0)) / (1 + frequency(gram) / common);
      for (const [article, set] of sets.entries()) {
        if (set.has(gram)) shared[article] = (shared[article] ?? 0) + weight;
      }
    };
    const letters = lettersOf(text);
    const pairs = addGrams(new Set(), letters, 2);
    for (const pair of pairs) weigh(pair, 1);
    for (const triple of addGrams(new Set(), letters, 3)) weigh(triple, tripleWeight);
    return articles.map((_, article) => (scale * (shared[article] ?? 0)) / Math.sqrt(Math.max(25, pairs.size)));
  });
}

/** What an article's own place says where a text names it (1), and what another article's place says against it (-0.6). */
export function weighPlaces(texts: readonly string[], articles: readonly KnownArticle[]): number[][] {
  return texts.map((text) => {
    const namesPlace = articles.some(({ place }) => place && text.includes(place));
    return articles.map(({ place }) => (place && text.includes(place) ? 1 : namesPlace ? -0.6 : 0));
  });
}

/** From 0 for what all of the articles have to 1 for what one alone has. */
function rarity(holders: number, articles: number): number {
  return articles > 1 ? ((articles - holders) / (articles - 1)) ** 2 : 0;
}

/** Adds the runs of `length` characters of a text to others. */
function addGrams(grams: Set<string>, letters: string, length: number): Set<string> {
  for (let at = 0; at + length <= letters.length; at++) grams.add(letters.slice(at, at + length));
  return grams;
}
