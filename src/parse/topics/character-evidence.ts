import type { Spelling } from './spelling.ts';

/** The share of an article's characters that come from what it is about rather than from the language at large. */
const aboutShare = 0.2;

/** An article is held to have so many characters at least: of one hardly begun the few tell little. */
const fewest = 60;

/** A text's sum counts by the root of how many different characters it has, and of so many at least. */
const few = 16;

/** By their UTF-16 units how many of the articles hold a character, or whether a text does; all 0 between two calls. */
const holders = new Uint16Array(1 << 16);

/** What the articles that are alike one have in common counts so much beside what that article has. */
const commonShare = 0.5;

/** How large a part of the articles that are alike another each character makes, by its unit; all 0 between two uses. */
const common = new Float64Array(1 << 16);

/** Characters of an article that tell of it, and how much likelier each makes a text as more of that article. */
interface Telling {
  units: Uint16Array;
  gains: Float64Array;
}

/**
 * How much likelier each text is as part of an article that uses these characters (a cache language model over
 * characters). Words of one character, and the parts of words that no dictionary lists, tell of a matter as well as
 * words do: 泥 in 泥娃娃 speaks for the paragraph about 泥偶, 船 for the one about an old ferry. Reports of one matter from
 * several places use the same words for what is done everywhere, and a paragraph of one has them because the others
 * have: what alike articles share tells little of any of them.
 */
export class CharacterEvidence {
  readonly #articles: readonly Telling[];

  /**
   * @param articles the characters of their texts, as far as these are known
   * @param shares how large a part of the language each Chinese character makes, by its UTF-16 unit
   * @param alike for each article how alike each of them is to it, from 0 to 1; without it none is
   */
  constructor(articles: readonly Spelling[], shares: Float64Array, alike: readonly (readonly number[])[] = []) {
    for (const { units } of articles) {
      for (let at = 0; at < units.length; at++) holders[units[at] ?? 0] = (holders[units[at] ?? 0] ?? 0) + 1;
    }
    const rarities = Float64Array.from({ length: articles.length + 1 }, (_, held) => rarity(held, articles.length));
    this.#articles = articles.map((article, own) => {
      gather(articles, alike[own] ?? [], own);
      const telling = tellingOf(article, shares, rarities);
      forget(articles, alike[own] ?? []);
      return telling;
    });
    for (const { units } of articles) for (let at = 0; at < units.length; at++) holders[units[at] ?? 0] = 0;
  }

  /** What a text's characters say for each article, in log-odds. */
  weigh({ units: held }: Spelling): number[] {
    for (let at = 0; at < held.length; at++) holders[held[at] ?? 0] = 1;
    const root = Math.sqrt(Math.max(few, held.length));
    const odds: number[] = [];
    for (const { units, gains } of this.#articles) {
      let sum = 0;
      for (let at = 0; at < units.length; at++) if (holders[units[at] ?? 0] === 1) sum += gains[at] ?? 0;
      odds.push(sum / root);
    }
    for (let at = 0; at < held.length; at++) holders[held[at] ?? 0] = 0;
    return odds;
  }
}

/** Adds up how large a part of the articles alike the `own` one each character makes, the more alike the more. */
function gather(articles: readonly Spelling[], alike: readonly number[], own: number): void {
  for (const [other, degree] of alike.entries()) {
    const article = articles[other];
    if (degree === 0 || other === own || !article) continue;
    const { units, counts, size } = article;
    const scale = (commonShare * degree) / Math.max(fewest, size);
    for (let at = 0; at < units.length; at++) {
      common[units[at] ?? 0] = (common[units[at] ?? 0] ?? 0) + scale * (counts[at] ?? 0);
    }
  }
}

function forget(articles: readonly Spelling[], alike: readonly number[]): void {
  for (const [other, degree] of alike.entries())
    if (degree > 0) for (const unit of articles[other]?.units ?? []) common[unit] = 0;
}

/** How much likelier each character of an article is in more of it than in any text; those that are no likelier left out. */
function tellingOf({ units, counts, size }: Spelling, shares: Float64Array, rarities: Float64Array): Telling {
  const scale = aboutShare / Math.max(fewest, size);
  const telling = new Uint16Array(units.length);
  const gains = new Float64Array(units.length);
  let count = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    const rare = rarities[holders[unit] ?? 0] ?? 0;
    const share = shares[unit] ?? 1;
    const shared = (common[unit] ?? 0) / share;
    const likelier = (1 - aboutShare + shared + (scale * (counts[at] ?? 0)) / share) / (1 + shared);
    if (rare === 0 || likelier <= 1) continue;
    telling[count] = unit;
    gains[count++] = rare * Math.log(likelier);
  }
  return { units: telling.subarray(0, count), gains: gains.subarray(0, count) };
}

/** From 0 for what all of the articles have to 1 for what one alone has. */
function rarity(held: number, articles: number): number {
  return articles > 1 ? ((articles - held) / (articles - 1)) ** 2 : 0;
}
