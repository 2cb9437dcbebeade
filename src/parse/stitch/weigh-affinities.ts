import { lettersOf } from '../characters.ts';
import { GramNumbers } from './gram-numbers.ts';

/** Occurrences in the dictionary's corpus from which a word says half as much. */
const common = 1000;

/** How much more three characters say than two: most names are of three. */
const tripleWeight = 2;

/** Log-odds that rare runs of characters bring, all told, for each root of the length of the text. */
const logOdds = 1.1;

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
  const lettersOfTexts = texts.map(lettersOf);
  const length = lettersOfTexts.reduce((sum, letters) => sum + letters.length, 0);
  const grams = new GramNumbers(articles.length, length);
  const numbered = lettersOfTexts.map((letters) => numberRuns(letters, grams));
  for (const [article, { text }] of articles.entries()) grams.holdAll(lettersOf(text), article);
  const rarities = [0, ...articles.map((_, index) => rarity(index + 1, articles.length))];
  const scale: Scale = { grams, weighed: new Int32Array(grams.end), rarities, frequency };
  const affinities: number[][] = [];
  for (const [index, runs] of numbered.entries()) affinities.push(weighText(runs, index + 1, scale));
  return affinities;
}

/** The runs of a text's letters, by the places at which they begin. */
interface Runs {
  letters: string;
  pairs: Int32Array;
  triples: Int32Array;
}

function numberRuns(letters: string, grams: GramNumbers): Runs {
  const pairs = new Int32Array(Math.max(0, letters.length - 1));
  const triples = new Int32Array(Math.max(0, letters.length - 2));
  for (let at = 0; at < pairs.length; at++) {
    const pair = grams.pairAt(letters, at);
    pairs[at] = pair;
    if (at < triples.length) triples[at] = grams.tripleAt(letters, at, pair);
  }
  return { letters, pairs, triples };
}

/** What the runs of a text are weighed by. */
interface Scale {
  grams: GramNumbers;
  /** Of each run the text, counted from 1, that was weighed by it last: none is weighed by one twice. */
  weighed: Int32Array;
  /** What a run says that so many of the articles hold, from none to all. */
  rarities: readonly number[];
  frequency: (word: string) => number;
}

/** How near the text of this number is to each article. */
function weighText(
  { letters, ...runs }: Runs,
  number: number,
  { grams, weighed, rarities, frequency }: Scale,
): number[] {
  const shared = rarities.slice(1).fill(0);
  let pairs = 0;
  for (const length of [2, 3]) {
    const numbers = length === 2 ? runs.pairs : runs.triples;
    for (let at = 0; at < numbers.length; at++) {
      const run = numbers[at] ?? 0;
      if (weighed[run] === number) continue;
      weighed[run] = number;
      if (length === 2) pairs++;
      let holders = 0;
      for (let article = 0; article < shared.length; article++) if (grams.holds(run, article)) holders++;
      const rare = rarities[holders] ?? 0;
      if (rare === 0) continue;
      const factor = length === 2 ? 1 : tripleWeight;
      const weight = (factor * rare) / (1 + frequency(letters.slice(at, at + length)) / common);
      for (let article = 0; article < shared.length; article++) {
        if (grams.holds(run, article)) shared[article] = (shared[article] ?? 0) + weight;
      }
    }
  }
  return shared.map((sum) => (logOdds * sum) / Math.sqrt(Math.max(25, pairs)));
}

/**
 * What an article's own place says where a text names it (1), and what another article's place says against it (-0.6).
 * A place that another article names too says nothing: all of a county's page is about the county.
 */
export function weighPlaces(texts: readonly string[], articles: readonly KnownArticle[]): number[][] {
  const places = articles.map(({ place }, index) => {
    const isShared = place !== '' && articles.some(({ text }, other) => other !== index && text.includes(place));
    return isShared ? '' : place;
  });
  return texts.map((text) => {
    const namesPlace = places.some((place) => place !== '' && text.includes(place));
    return places.map((place) => (place !== '' && text.includes(place) ? 1 : namesPlace ? -0.6 : 0));
  });
}

/** From 0 for what all of the articles have to 1 for what one alone has. */
function rarity(holders: number, articles: number): number {
  return articles > 1 ? ((articles - holders) / (articles - 1)) ** 2 : 0;
}
