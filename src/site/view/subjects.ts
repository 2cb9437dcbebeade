/** Who and what the articles name, each with its articles: people, organisations, columns, series and topics. */
import type { SubjectKind } from '../../archive/addresses.ts';
import { subjectAddress } from '../../archive/addresses.ts';
import type { ArticleRecord, Byline } from '../../model/record.ts';
import type { ListPart } from './listing.ts';
import { splitList } from './listing.ts';
import { compareText } from './order.ts';
import type { IndexPlace } from './pinyin-order.ts';
import { compareIndexPlaces, indexPlace } from './pinyin-order.ts';

export interface SubjectView {
  kind: SubjectKind;
  name: string;
  address: string;
  place: IndexPlace;
  count: number;
  /** For a person: how many of the articles carry the name as a byline. */
  signed: number;
  /** Oldest first. */
  records: ArticleRecord[];
  parts: ListPart<ArticleRecord>[];
}

/** A keyword of one article says nothing that a search for it would not. */
const fewestArticles: Record<SubjectKind, number> = { people: 1, organisations: 1, columns: 1, series: 1, topics: 2 };

/** Roles whose names are those of people; pictures are also "supplied by" offices. */
const personalRoles: readonly Byline['role'][] = ['reporter', 'correspondent', 'author', 'photographer'];

/** Every subject in the order of its index. Names that differ only in signs that no address can hold are one. */
export function viewSubjects(listed: ArticleRecord[]): Record<SubjectKind, SubjectView[]> {
  return {
    people: viewKind('people', listed),
    organisations: viewKind('organisations', listed),
    columns: viewKind('columns', listed),
    series: viewKind('series', listed),
    topics: viewKind('topics', listed),
  };
}

/** The names of one kind that an article carries, each once. */
export function namesOf(kind: SubjectKind, record: ArticleRecord): string[] {
  switch (kind) {
    case 'people':
      return [...new Set([...record.people.map(({ name }) => name), ...signers(record)])];
    case 'organisations':
      return [...new Set(record.organisations.map(({ name }) => name))];
    case 'columns':
      return record.column === undefined ? [] : [record.column];
    case 'series':
      return record.series === undefined ? [] : [record.series.title];
    case 'topics':
      return [...new Set(record.keywords)];
  }
}

function signers({ bylines }: ArticleRecord): string[] {
  return bylines.filter(({ role }) => personalRoles.includes(role)).map(({ name }) => name);
}

function viewKind(kind: SubjectKind, listed: ArticleRecord[]): SubjectView[] {
  const groups = new Map<string, { names: Set<string>; records: ArticleRecord[] }>();
  for (const record of listed) {
    for (const name of namesOf(kind, record)) {
      if (name.trim() === '') continue;
      const address = subjectAddress(kind, name);
      const group = groups.get(address) ?? { names: new Set(), records: [] };
      groups.set(address, group);
      group.names.add(name);
      if (group.records.at(-1) !== record) group.records.push(record);
    }
  }
  return [...groups]
    .filter(([, { records }]) => records.length >= fewestArticles[kind])
    .map(([address, { names, records }]) => {
      const name = [...names].toSorted(compareText)[0] ?? '';
      return {
        kind,
        name,
        address,
        place: indexPlace(name, kind === 'people'),
        count: records.length,
        signed: kind === 'people' ? records.filter((record) => signers(record).includes(name)).length : 0,
        records,
        parts: splitList(address, records),
      };
    })
    .toSorted((left, right) => compareIndexPlaces(left.place, right.place) || compareText(left.name, right.name));
}
