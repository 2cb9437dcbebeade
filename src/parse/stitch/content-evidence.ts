import type { Lexicon } from '../lexicon/lexicon.ts';
import { CharacterEvidence } from '../topics/character-evidence.ts';
import { nearnessInFields } from '../topics/field-shares.ts';
import { alikeness, nearness, type SpelledSubject } from '../topics/subject.ts';
import { findBackReferences, namesOne } from './back-references.ts';
import { findKnownPeople, type NamedPerson } from './known-people.ts';
import type { FindNames } from './name-finder.ts';
import { countsUpTo, numberedItemOf } from './numbered-items.ts';
import { type KnownArticle, weighPlaces } from './weigh-places.ts';

/** What each kind of content says for each unit of it, in log-odds; the figures were fitted on labelled and generated pages. */
const weight = {
  /** Of the characters that text and article share, the rarer the more. */
  characters: 1.5,
  /** Of how near text and article lie in the space of topics, from -1 to 1. */
  space: 1.85,
  /** Of how far they share fields of news, from 0 to 1. */
  fields: 3.2,
  /** Of how near what the article got before lies. */
  kin: 0.74,
  place: 2.5,
  /** Of what the text takes for told, such as 该县: the article tells of one; only others do. */
  told: 0.6,
  untold: 2,
  /** Of the number that the text begins with: the article counts up to the one before, or another does. */
  counted: 2,
  /** Of how much text an article has already, in units of e: one of many words is near to everything. */
  size: 0.41,
};

/** Characters an article has on average, which its size counts from, and those of the smallest. */
const usualSize = 300;
const leastSize = 10;

/** What a person whom the text names says, in log-odds. */
const person = {
  /** The article names the person: shared by as many articles as do. */
  here: 1.5,
  /** Another article does, this one does not; half of it where the text introduces the person. */
  elsewhere: 2.03,
  /** No article does, and the text takes the person as known. */
  unknown: 0.2,
  /** An earlier text that went to the article does; to another article. */
  again: 1,
  apart: 1,
};

/** What the texts of a band's run speak of, held against its articles. */
export class ContentEvidence {
  /** For each text what its own words say for each article. */
  readonly #words: number[][];
  /** For each text what each one before it says for going on with it. */
  readonly #kin: number[][];
  /** For each text what those before it say on average. */
  readonly #usualKin: number[];
  readonly #people: NamedPerson[][];
  /** For each text whether it is weighed by where earlier ones went; if not, what its people say for each article. */
  readonly #looksBack: boolean[];
  readonly #acquaintances: number[][];

  constructor(
    texts: readonly string[],
    articles: readonly KnownArticle[],
    findNames: FindNames,
    lexicon: Lexicon,
    subjectOf: (text: string) => SpelledSubject,
  ) {
    const known = articles.map(({ text }) => text);
    const subjects = texts.map(subjectOf);
    const ofArticles = known.map(subjectOf);
    const byCharacters = new CharacterEvidence(
      ofArticles.map(({ spelling }) => spelling),
      lexicon.characterShares,
      alikeness(ofArticles),
    );
    const held = subjects.map(({ spelling }) => lessMean(byCharacters.weigh(spelling)));
    const named = weighPlaces(texts, articles);
    const told = weighBackReferences(texts, known);
    const counted = weighNumbers(texts, known);
    const sizes = known.map(({ length }) => weight.size * Math.log(Math.max(leastSize, length) / usualSize));
    this.#words = [];
    for (const [index, subject] of subjects.entries()) {
      const row: number[] = [];
      for (const [owner, article] of ofArticles.entries()) {
        const near =
          weight.space * nearness(subject.place, article.place) +
          weight.fields * nearnessInFields(subject.fields, article.fields);
        const place = weight.place * (named[index]?.[owner] ?? 0) + (told[index]?.[owner] ?? 0);
        const numbers = counted[index]?.[owner] ?? 0;
        const ofCharacters = weight.characters * (held[index]?.[owner] ?? 0);
        row.push(ofCharacters + near + place + numbers - (sizes[owner] ?? 0));
      }
      this.#words.push(row);
    }
    this.#kin = subjects.map(({ place }, index) =>
      subjects.slice(0, index).map((before) => weight.kin * nearness(place, before.place)),
    );
    this.#usualKin = this.#kin.map(meanOf);
    this.#people = findKnownPeople(texts, known, findNames);
    this.#looksBack = this.#people.map((people) => people.some(({ earlier }) => earlier.length > 0));
    this.#acquaintances = texts.map((_, index) =>
      this.#looksBack[index] ? [] : known.map((_, owner) => this.#acquaintance(index, owner, [])),
    );
  }

  /** Whether the text is weighed by where earlier ones went. */
  looksBack(index: number): boolean {
    return this.#looksBack[index] === true;
  }

  /**
   * Log-odds that a text belongs to `owner`, by what it speaks of.
   *
   * @param last the text that went to the owner last; -1 for none.
   * @param path to which owners the texts before it went; needed where looksBack() says so.
   */
  weigh(index: number, owner: number, last: number, path: readonly number[]): number {
    const acquaintance = this.#acquaintances[index]?.[owner] ?? this.#acquaintance(index, owner, path);
    return (this.#words[index]?.[owner] ?? 0) + this.#kinship(index, last) + acquaintance;
  }

  /** Whether the text names someone whom of all articles only `owner` names. */
  isNamed(index: number, owner: number): boolean {
    return this.#people[index]?.some(({ holders }) => holders.size === 1 && holders.has(owner)) ?? false;
  }

  /** How much nearer the text lies to the last one that went to its owner than to those before it on average. */
  #kinship(index: number, last: number): number {
    return last < 0 ? 0 : (this.#kin[index]?.[last] ?? 0) - (this.#usualKin[index] ?? 0);
  }

  #acquaintance(index: number, owner: number, path: readonly number[]): number {
    const people = this.#people[index] ?? [];
    let score = 0;
    for (const { holders, earlier, isKnown } of people) {
      if (holders.has(owner)) score += person.here / holders.size;
      else if (holders.size > 0) score -= isKnown ? person.elsewhere : person.elsewhere / 2;
      else if (earlier.length === 0 && isKnown) score -= person.unknown;
      if (earlier.some((step) => path[step] === owner)) score += person.again;
      else if (earlier.length > 0 && !holders.has(owner)) score -= person.apart;
    }
    return score;
  }
}

/** Of texts that begin with a number above the first, which articles count up to the one before. */
function weighNumbers(texts: readonly string[], articles: readonly string[]): number[][] {
  return texts.map((text) => {
    const item = numberedItemOf(text);
    const counts = item ? articles.map((article) => countsUpTo(article, item)) : [];
    return counts.includes(true) ? counts.map((isNext) => (isNext ? weight.counted : -weight.counted)) : [];
  });
}

/** What each text takes for told, held against who tells of it: an article, or a text above that may be the article's. */
function weighBackReferences(texts: readonly string[], articles: readonly string[]): number[][] {
  return texts.map((text, index) => {
    const odds = articles.map(() => 0);
    for (const word of findBackReferences(text)) {
      const tells = articles.map((article) => namesOne(article, word));
      if (!tells.includes(true)) continue;
      const mayBeAbove = texts.slice(0, index).some((above) => namesOne(above, word));
      for (const [owner, isTold] of tells.entries()) {
        odds[owner] = (odds[owner] ?? 0) + (isTold ? weight.told : mayBeAbove ? 0 : -weight.untold);
      }
    }
    return odds;
  });
}

function lessMean(row: readonly number[]): number[] {
  const mean = meanOf(row);
  return row.map((value) => value - mean);
}

/** 0 for no numbers. */
function meanOf(row: readonly number[]): number {
  let sum = 0;
  for (const value of row) sum += value;
  return sum / Math.max(1, row.length);
}
