import type { SubjectKind } from '../../archive/addresses.ts';
import { subjectIndexAddress, subjectLetterAddress } from '../../archive/addresses.ts';
import { groupBy } from './group-by.ts';
import { partSize } from './listing.ts';
import type { SubjectView } from './subjects.ts';

/** The subjects that share an initial. */
export interface LetterView {
  /** "A" to "Z", or "#". */
  initial: string;
  /** Where they are listed: an anchor of a short index, a page of a long one. */
  address: string;
  subjects: SubjectView[];
}

/** One page of the index of a kind. */
export interface SubjectIndexPage {
  kind: SubjectKind;
  address: string;
  /** All initials of the kind, to jump by. */
  letters: LetterView[];
  /** How many subjects the kind has. */
  count: number;
  /** What this page lists, by initial. */
  listed: LetterView[];
  /** On the first page of a long index: those with the most articles. */
  leading: SubjectView[];
  /** The initial that the page is of, null on the first page. */
  letter: string | null;
  /** The page before and after this one of the same initial. */
  previous: string | null;
  next: string | null;
}

/** How many subjects the first page of a long index names. */
const leadingCount = 40;

/** A short index is one page; a long one has a first page with its initials, and pages of a hundred for each of them. */
export function viewSubjectIndex(kind: SubjectKind, subjects: SubjectView[]): SubjectIndexPage[] {
  const address = subjectIndexAddress(kind);
  const isLong = subjects.length > partSize;
  const letters = [...groupBy(subjects, ({ place }) => place.initial)].map(([initial, group]) => ({
    initial,
    address: isLong ? subjectLetterAddress(kind, initial) : `${address}#${letterAnchor(initial)}`,
    subjects: group,
  }));
  const page = { kind, letters, count: subjects.length, leading: [], letter: null, previous: null, next: null };
  if (!isLong) return [{ ...page, address, listed: letters }];
  return [
    { ...page, address, listed: [], leading: leadingOf(subjects) },
    ...letters.flatMap((letter) => split(letter)),
  ];

  function split(letter: LetterView): SubjectIndexPage[] {
    const of = Math.ceil(letter.subjects.length / partSize);
    const addressOf = (index: number) => (index === 0 ? letter.address : `${letter.address}part-${index + 1}/`);
    return Array.from({ length: of }, (_, index) => ({
      ...page,
      address: addressOf(index),
      letter: letter.initial,
      listed: [{ ...letter, subjects: letter.subjects.slice(index * partSize, (index + 1) * partSize) }],
      previous: index === 0 ? null : addressOf(index - 1),
      next: index + 1 === of ? null : addressOf(index + 1),
    }));
  }
}

/** "A" → "initial-a", "#" → "initial-other". */
export function letterAnchor(initial: string): string {
  return `initial-${initial === '#' ? 'other' : initial.toLowerCase()}`;
}

/** Those of the most articles, most first; those of one article lead nothing. */
function leadingOf(subjects: SubjectView[]): SubjectView[] {
  return subjects
    .filter(({ count }) => count > 1)
    .toSorted((left, right) => right.count - left.count)
    .slice(0, leadingCount);
}
