import { unitAt } from '../unit-at.ts';

/** The share of an article's characters that come from what it is about rather than from the language at large. */
const aboutShare = 0.2;

/** An article is held to have so many characters at least: of one hardly begun the few tell little. */
const fewest = 60;

/** A text's sum counts by the root of how many different characters it has, and of so many at least. */
const few = 16;

/** By their UTF-16 units, all 0 between two calls: whether a text holds a character, or how often. */
const counts = new Uint16Array(1 << 16);

/** A character that an article holds, and how much likelier it makes a text as more of that article. */
interface Held {
  units: Uint16Array;
  gains: Float64Array;
}

/**
 * How much likelier each text is as part of an article that uses these characters (a cache language model over
 * characters). Words of one character, and the parts of words that no dictionary lists, tell of a matter as well as
 * words do: 泥 in 泥娃娃 speaks for the paragraph about 泥偶, 船 for the one about an old ferry.
 */
export class CharacterEvidence {
  readonly #articles: readonly Held[];

  /**
   * @param articles their texts, as far as known
   * @param shares how large a part of the language each Chinese character makes, by its UTF-16 unit
   */
  constructor(articles: readonly string[], shares: Float64Array) {
    const units = articles.map((article) => charactersOf(article, shares));
    const holders = new Uint16Array(1 << 16);
    for (const list of units)
      for (let at = 0; at < list.length; at++) {
        const unit = list[at] ?? 0;
        holders[unit] = (holders[unit] ?? 0) + 1;
      }
    const rarities = Array.from({ length: articles.length + 1 }, (_, held) => rarity(held, articles.length));
    this.#articles = articles.map((article, index) => {
      const own = units[index] ?? new Uint16Array();
      const gains = gainsOf(article, own, shares);
      for (let at = 0; at < own.length; at++)
        gains[at] = (gains[at] ?? 0) * (rarities[holders[own[at] ?? 0] ?? 0] ?? 0);
      return { units: own, gains };
    });
  }

  /**
   * What a text's characters say for each article, in log-odds.
   *
   * @param characters of the text, each once
   */
  weigh(characters: Uint16Array): number[] {
    for (let at = 0; at < characters.length; at++) counts[characters[at] ?? 0] = 1;
    const root = Math.sqrt(Math.max(few, characters.length));
    const odds = this.#articles.map(({ units, gains }) => {
      let sum = 0;
      for (let at = 0; at < units.length; at++) sum += (gains[at] ?? 0) * (counts[units[at] ?? 0] ?? 0);
      return sum / root;
    });
    for (let at = 0; at < characters.length; at++) counts[characters[at] ?? 0] = 0;
    return odds;
  }
}

/** How much likelier each of an article's characters is in more of it than in any text, as a logarithm; 0 and more. */
function gainsOf(article: string, units: Uint16Array, shares: Float64Array): Float64Array {
  let size = 0;
  for (let at = 0; at < article.length; at++) {
    const unit = unitAt(article, at);
    if ((shares[unit] ?? 0) === 0) continue;
    counts[unit] = (counts[unit] ?? 0) + 1;
    size++;
  }
  const scale = aboutShare / Math.max(fewest, size);
  const gains = new Float64Array(units.length);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    gains[at] = Math.max(0, Math.log(1 - aboutShare + (scale * (counts[unit] ?? 0)) / (shares[unit] ?? 1)));
    counts[unit] = 0;
  }
  return gains;
}

/** From 0 for what all of the articles have to 1 for what one alone has. */
function rarity(holders: number, articles: number): number {
  return articles > 1 ? ((articles - holders) / (articles - 1)) ** 2 : 0;
}

/** The different Chinese characters of a text, by their UTF-16 units. */
export function charactersOf(text: string, shares: Float64Array): Uint16Array {
  const units = new Uint16Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at);
    if ((shares[unit] ?? 0) === 0 || (counts[unit] ?? 0) > 0) continue;
    counts[unit] = 1;
    units[size++] = unit;
  }
  for (let at = 0; at < size; at++) counts[units[at] ?? 0] = 0;
  return units.slice(0, size);
}
