import { issueAddress, issueDay } from '../../archive/addresses.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { groupBy } from './group-by.ts';

/**
 * Where a jump line leads: the other half; or the newspaper page it names, where that is held and the half on it is not
 * found; or nowhere, where the page is not held.
 */
export interface JumpTarget {
  /** The words of the page, as printed: 第三版. */
  label: string;
  article: ArticleRecord | null;
  /** A record of the page it names. */
  page: ArticleRecord | null;
}

export interface JumpTargets {
  from: JumpTarget | null;
  to: JumpTarget | null;
}

/** The share of the shorter headline's pairs of signs that both must have. */
const alikeAtLeast = 0.5;

const digits = '零一二三四五六七八九';

/**
 * Joins the halves of articles that run over two pages of one issue. The other half is the article on the page named
 * that points back here; of several, or where none points back, the one with the most alike headline.
 */
export function followJumps(listed: ArticleRecord[]): Map<string, JumpTargets> {
  // By page and not by issue: all pages of unknown date are one issue, and may be many.
  const pages = groupBy(listed, (record) => pageKeyOf(record, record.page.label));
  const jumping = listed.filter(({ jump }) => jump !== undefined);
  return new Map(
    jumping.map((record) => {
      const { from, to } = record.jump ?? {};
      return [
        record.id,
        {
          from: from === undefined ? null : findHalf(record, from, 'to', pages),
          to: to === undefined ? null : findHalf(record, to, 'from', pages),
        },
      ];
    }),
  );
}

function findHalf(
  record: ArticleRecord,
  label: string,
  back: 'from' | 'to',
  pages: ReadonlyMap<string, ArticleRecord[]>,
): JumpTarget {
  const held = (pages.get(pageKeyOf(record, label)) ?? []).filter(({ id }) => id !== record.id);
  const here = record.page.label === null ? null : pageNumber(record.page.label);
  const pointsBack = ({ jump }: ArticleRecord) => {
    const named = jump?.[back];
    return named !== undefined && here !== null && pageNumber(named) === here;
  };
  const [best] = held
    .map((other) => ({ other, back: pointsBack(other), alike: likeness(record.title, other.title) }))
    .filter(({ back, alike }) => (back && alike > 0) || alike >= alikeAtLeast)
    .toSorted((left, right) => Number(right.back) - Number(left.back) || right.alike - left.alike);
  // Pages of a date wider than a day may be of different issues: there the headline alone can join.
  const candidates = issueDay(record.date) === null ? [] : held.filter(pointsBack);
  const article = best?.other ?? (candidates.length === 1 ? candidates[0] : undefined) ?? null;
  return { label, article, page: held[0] ?? null };
}

/** The page of a record's own issue that has this label. */
function pageKeyOf(record: ArticleRecord, label: string | null): string {
  return `${issueAddress(record)} ${label === null ? '' : pageNumber(label)}`;
}

/** What tells pages apart in a label: 第三版 → "3", "03" → "3", 十二版 → "12", "B04" → "B4"; the label itself where it has no number. */
export function pageNumber(label: string): string {
  const plain = label
    .normalize('NFKC')
    .replace(/[第版\s]/g, '')
    .toUpperCase()
    .replace(/[零一二三四五六七八九十]+/, (number) => String(readNumber(number)));
  return plain.replace(/\d+/g, (number) => String(Number(number)));
}

/** 三 → 3, 十二 → 12, 二十 → 20. */
function readNumber(number: string): number {
  const [tens, ones] = number.includes('十') ? number.split('十') : ['零', number];
  const figure = (sign: string | undefined, missing: number) =>
    sign === undefined || sign === '' ? missing : digits.indexOf(sign);
  return figure(tens, 1) * 10 + figure(ones, 0);
}

/** 0 to 1: how many of the shorter headline's pairs of signs stand in the longer. */
function likeness(left: string, right: string): number {
  const [shorter, longer] = [pairsOf(left), pairsOf(right)].toSorted((one, other) => one.size - other.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return 0;
  return [...shorter].filter((pair) => longer.has(pair)).length / shorter.size;
}

function pairsOf(title: string): Set<string> {
  const signs = [...title.replace(/[\s\p{P}]/gu, '')];
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`));
}
