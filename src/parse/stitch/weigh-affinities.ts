/** What an article's own place says where a text names it, and what another article's place says against it. */
const ownPlace = 2.5;
const otherPlace = 1.5;

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
 * How near each text is to each article: places named, and runs of characters that few of the articles share.
 *
 * @returns for each text one log-odds an article.
 */
export function weighAffinities(
  texts: readonly string[],
  articles: readonly KnownArticle[],
  frequency: (word: string) => number,
): number[][] {
  const sets = articles.map(({ text }) => new Set([...gramsOf(text, 2), ...gramsOf(text, 3)]));
  return texts.map((text) => {
    const shared = articles.map(() => 0);
    const weigh = (gram: string, factor: number) => {
      const holders = sets.flatMap((set, article) => (set.has(gram) ? [article] : []));
      if (holders.length === 0) return;
      const weight = (factor * rarity(holders.length, articles.length)) / (1 + frequency(gram) / common);
      for (const article of holders) shared[article] = (shared[article] ?? 0) + weight;
    };
    const pairs = gramsOf(text, 2);
    for (const pair of pairs) weigh(pair, 1);
    for (const triple of gramsOf(text, 3)) weigh(triple, tripleWeight);
    const namesPlace = articles.some(({ place }) => place && text.includes(place));
    return articles.map(({ place }, article) => {
      const score = (scale * (shared[article] ?? 0)) / Math.sqrt(Math.max(25, pairs.length));
      if (place && text.includes(place)) return score + ownPlace;
      return namesPlace ? score - otherPlace : score;
    });
  });
}

/** From 0 for what all of the articles have to 1 for what one alone has. */
function rarity(holders: number, articles: number): number {
  return articles > 1 ? ((articles - holders) / (articles - 1)) ** 2 : 0;
}

/** Distinct runs of `length` letters and digits of a text. */
function gramsOf(text: string, length: number): string[] {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  const grams = new Set<string>();
  for (let at = 0; at + length <= letters.length; at++) grams.add(letters.slice(at, at + length));
  return [...grams];
}
