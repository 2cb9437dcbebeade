import type { Lexicon } from '../lexicon/lexicon.ts';
import { findKnownPeople, type NamedPerson } from './known-people.ts';
import { pathOf, type Reading } from './reading.ts';
import { type KnownArticle, weighAffinities, weighPlaces } from './weigh-affinities.ts';
import { topicOf, weighTopics } from './weigh-topics.ts';

/** What each kind of content says for each unit of it, in log-odds; the figures were fitted on labelled and generated pages. */
const weight = {
  affinity: 0.6,
  topic: 0.48,
  /** Of words shared with what the article got before. */
  kin: 0.3,
  place: 2.5,
};

/** Words and runs of characters say no more than this: papers use whole phrases again from report to report. */
const mostByWords = 3;

/** What a person whom the text names says, in log-odds. */
const person = {
  /** The article names the person: shared by as many articles as do. */
  here: 1.5,
  /** Another article does, this one does not; half of it where the text introduces the person. */
  elsewhere: 1.5,
  /** No article does, and the text takes the person as known. */
  unknown: 0.2,
  /** An earlier text that went to the article does; to another article. */
  again: 1,
  apart: 1,
};

/** What the texts of a band's run speak of, held against its articles. */
export class ContentEvidence {
  readonly #affinities: number[][];
  readonly #topics: number[][];
  readonly #kin: number[][];
  readonly #places: number[][];
  readonly #people: NamedPerson[][];

  constructor(texts: readonly string[], articles: readonly KnownArticle[], lexicon: Lexicon) {
    const known = articles.map(({ text }) => text);
    this.#affinities = weighAffinities(texts, articles, lexicon.frequency);
    const topics = texts.map((text) => topicOf(text, lexicon));
    const ofArticles = known.map((text) => topicOf(text, lexicon));
    this.#topics = weighTopics(topics, ofArticles, lexicon).map(lessMean);
    this.#kin = weighTopics(topics, topics, lexicon);
    this.#places = weighPlaces(texts, articles);
    this.#people = findKnownPeople(texts, known, lexicon);
  }

  /** Log-odds that the text behind `reading` belongs to `owner`, by what it speaks of. */
  weigh(reading: Reading, owner: number): number {
    const index = reading.length;
    const words =
      weight.affinity * (this.#affinities[index]?.[owner] ?? 0) + weight.topic * (this.#topics[index]?.[owner] ?? 0);
    return (
      Math.min(mostByWords, words) +
      weight.place * (this.#places[index]?.[owner] ?? 0) +
      weight.kin * this.#kinship(reading, owner) +
      this.#acquaintance(reading, owner)
    );
  }

  /** How much more the text shares with the last one that went to its owner than with those before it on average. */
  #kinship({ lasts, length }: Reading, owner: number): number {
    const last = lasts[owner] ?? -1;
    const kin = this.#kin[length] ?? [];
    if (last < 0) return 0;
    let sum = 0;
    for (let step = 0; step < length; step++) sum += kin[step] ?? 0;
    return (kin[last] ?? 0) - sum / length;
  }

  #acquaintance(reading: Reading, owner: number): number {
    const people = this.#people[reading.length] ?? [];
    if (people.length === 0) return 0;
    const path = people.some(({ earlier }) => earlier.length > 0) ? pathOf(reading) : [];
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

function lessMean(row: readonly number[]): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}
