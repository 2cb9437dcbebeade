import { cityCode } from '../../archive/addresses.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { groupBy } from './group-by.ts';

/** What two articles share: a person, an organisation, a place below the city, or a keyword. */
export interface SharedTerm {
  kind: 'person' | 'organisation' | 'place' | 'keyword';
  name: string;
}

export interface RelatedArticle {
  record: ArticleRecord;
  /** The rarest first. */
  shared: SharedTerm[];
}

/** Related articles at most, and reasons given for each at most. */
const relatedAtMost = 5;
const reasonsAtMost = 3;

/**
 * A term that many articles share tells little, and comparing all of them with each other would take for ever: each
 * looks only at so many of them before and after it in the order of the archive, which is that of time.
 */
const neighbours = 12;

/** A name that two articles share says more than a word. */
const weights: Record<SharedTerm['kind'], number> = { person: 3, organisation: 2, keyword: 1.5, place: 1 };

/** What must come together beside a name of a person or a body: one place or word alone is no reason. */
const termsAtLeast = 2;
const scoreAtLeast = 6;

/**
 * For each record those that share the rarest terms with it, the closest first. An inverted index: each record is held
 * against those alone that share a term with it, so the work grows with the archive and not with its square.
 * `listed` come in the order of the archive.
 */
export function relateArticles(listed: ArticleRecord[]): Map<string, RelatedArticle[]> {
  const termsOf = listed.map((record) => [...termsOfRecord(record)]);
  const index = new Map<string, number[]>();
  for (const [place, terms] of termsOf.entries()) {
    for (const [key] of terms) {
      const places = index.get(key);
      if (places === undefined) index.set(key, [place]);
      else places.push(place);
    }
  }
  return new Map(
    listed.map((record, place) => {
      const shared = groupBy(sharedTerms(place, termsOf[place] ?? [], index, listed.length), ({ other }) => other);
      const related = [...shared]
        .map(([other, terms]) => ({ other, terms, score: terms.reduce((sum, { score }) => sum + score, 0) }))
        .filter(({ other, terms, score }) => isReason(terms, score) && !isOneStory(record, listed[other]))
        .toSorted((left, right) => right.score - left.score || left.other - right.other)
        .slice(0, relatedAtMost)
        .flatMap(({ other, terms }) => {
          const found = listed[other];
          const reasons = terms.toSorted((left, right) => right.score - left.score).slice(0, reasonsAtMost);
          return found === undefined ? [] : [{ record: found, shared: reasons.map(({ term }) => term) }];
        });
      return [record.id, related];
    }),
  );
}

function* sharedTerms(
  place: number,
  terms: [key: string, term: SharedTerm][],
  index: ReadonlyMap<string, number[]>,
  total: number,
): Generator<{ other: number; term: SharedTerm; score: number }> {
  for (const [key, term] of terms) {
    const places = index.get(key) ?? [];
    if (places.length < 2) continue;
    const score = weights[term.kind] * Math.log(1 + total / places.length);
    const here = positionOf(places, place);
    for (const other of places.slice(Math.max(0, here - neighbours), here + neighbours + 1)) {
      if (other !== place) yield { other, term, score };
    }
  }
}

function termsOfRecord(record: ArticleRecord): Map<string, SharedTerm> {
  const city = record.region === null ? '' : cityCode(record.region.adcode);
  const places = record.places.filter(({ adcode, level }) => level !== 'province' && adcode.slice(0, 6) !== city);
  const terms: SharedTerm[] = [
    ...record.people.map(({ name }) => ({ kind: 'person' as const, name })),
    ...record.organisations.map(({ name }) => ({ kind: 'organisation' as const, name })),
    ...places.map(({ name }) => ({ kind: 'place' as const, name })),
    ...record.keywords.map((name) => ({ kind: 'keyword' as const, name })),
  ];
  const byName = new Map<string, SharedTerm>();
  // A person is often a keyword too; the first and stronger kind counts.
  for (const term of terms) if (!byName.has(term.name)) byName.set(term.name, term);
  return byName;
}

function isReason(terms: { term: SharedTerm }[], score: number): boolean {
  const isNamed = terms.some(({ term }) => term.kind === 'person' || term.kind === 'organisation');
  return isNamed || (terms.length >= termsAtLeast && score >= scoreAtLeast);
}

/** The parts of a series are shown as such. */
function isOneStory(left: ArticleRecord, right: ArticleRecord | undefined): boolean {
  if (right === undefined) return true;
  return (
    left.source.dump === right.source.dump && left.series !== undefined && left.series.title === right.series?.title
  );
}

/** Index of `place` in a sorted list that holds it. */
function positionOf(places: number[], place: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
