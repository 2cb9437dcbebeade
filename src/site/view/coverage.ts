/** What of each newspaper is held, day by day: the ledger that says its gaps. */
import { coverageYearAddress, issueDay, paperCoverageAddress } from '../../archive/addresses.ts';
import type { IssueView, PageView, PaperView } from './papers.ts';

/**
 * "run": pages from the first on without a gap (how many the issue had is not known); "partly": some are known to be
 * missing, or a page is without number.
 */
export type DayState = 'run' | 'partly';

export interface CoverageDay {
  /** "2026-03-14" */
  day: string;
  state: DayState;
  /** Held pages. */
  pages: number;
  address: string;
  /** Whether the day is a conclusion. */
  isInferred: boolean;
}

export interface CoverageYear {
  year: string;
  address: string;
  /** Days of which something is held, oldest first. */
  days: CoverageDay[];
  pages: number;
  /** Issues dated only to a span of time that reaches into the year. */
  wide: IssueView[];
}

/** Days in a row of which nothing is held, both ends included. */
export interface Gap {
  from: string;
  to: string;
  days: number;
}

export interface CoverageView {
  paper: PaperView;
  address: string;
  /** Years that something is held of, oldest first. */
  years: CoverageYear[];
  /** Held days and the pages on them. */
  days: CoverageDay[];
  pages: number;
  /** The longest gaps between the first and the last day, longest first. */
  gaps: Gap[];
  /** How many days between the first and the last are not held. */
  missing: number;
  /** Issues dated to a span of time, and those that none can be given for. */
  wide: IssueView[];
  undated: IssueView[];
}

/** Gaps that a page names. */
const namedGaps = 5;
const dayLength = 86_400_000;

export function viewCoverage(paper: PaperView): CoverageView {
  const days = paper.issues.flatMap((issue) => dayOf(issue) ?? []);
  const wide = paper.issues.filter(({ date }) => issueDay(date) === null);
  const gaps = findGaps(days);
  const years = yearsOf(days, wide).map((year): CoverageYear => {
    const within = days.filter(({ day }) => day.startsWith(`${year}-`));
    return {
      year,
      address: coverageYearAddress(paper.id, year),
      days: within,
      pages: countPages(within),
      wide: wide.filter((issue) => spanOf(issue)?.some((day) => day.startsWith(`${year}-`)) || covers(issue, year)),
    };
  });
  return {
    paper,
    address: paperCoverageAddress(paper.id),
    years,
    days,
    pages: countPages(days),
    gaps: gaps.toSorted((left, right) => right.days - left.days).slice(0, namedGaps),
    missing: gaps.reduce((sum, gap) => sum + gap.days, 0),
    wide: wide.filter((issue) => spanOf(issue) !== null),
    undated: wide.filter((issue) => spanOf(issue) === null),
  };
}

/** Whether the issue may have been printed on a day, for all that is known. */
export function mayBeOf(issue: IssueView, day: string): boolean {
  const span = spanOf(issue);
  return span !== null && span[0] <= day && day <= span[1];
}

/**
 * ["01", "02"] is a run, ["03"] is not, nor is a page without number. Sections A, B … are counted each by itself.
 */
export function isRun(labels: readonly (string | null)[]): boolean {
  const sections = new Map<string, Set<number>>();
  for (const label of labels) {
    const [, section, number] = /^([a-z]*)0*(\d+)$/i.exec(label ?? '') ?? [];
    if (section === undefined || number === undefined) return false;
    const numbers = sections.get(section.toLowerCase()) ?? new Set();
    sections.set(section.toLowerCase(), numbers.add(Number(number)));
  }
  return [...sections.values()].every((numbers) => Math.max(...numbers) === numbers.size && !numbers.has(0));
}

function dayOf(issue: IssueView): CoverageDay | null {
  const day = issueDay(issue.date);
  if (day === null) return null;
  return {
    day,
    state: isRun(issue.pages.map(({ label }: PageView) => label)) ? 'run' : 'partly',
    pages: issue.pages.length,
    address: issue.address,
    isInferred: issue.date.basis === 'inferred',
  };
}

/** The first and last day of an issue without a day; null where either end is open. */
function spanOf({ date }: IssueView): [string, string] | null {
  const { earliest, latest } = date;
  return issueDay(date) !== null || earliest === null || latest === null ? null : [earliest, latest];
}

function covers(issue: IssueView, year: string): boolean {
  const span = spanOf(issue);
  return span !== null && span[0].slice(0, 4) < year && year < span[1].slice(0, 4);
}

/** Years of held days, and those that spans begin or end in. */
function yearsOf(days: CoverageDay[], wide: IssueView[]): string[] {
  const dates = [...days.map(({ day }) => day), ...wide.flatMap((issue) => spanOf(issue) ?? [])];
  return [...new Set(dates.map((day) => day.slice(0, 4)))].toSorted();
}

function findGaps(days: CoverageDay[]): Gap[] {
  return days.flatMap(({ day }, index) => {
    const before = days[index - 1];
    if (before === undefined) return [];
    const [from, to] = [Date.parse(before.day) + dayLength, Date.parse(day) - dayLength];
    return from > to ? [] : [{ from: isoDay(from), to: isoDay(to), days: (to - from) / dayLength + 1 }];
  });
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function countPages(days: CoverageDay[]): number {
  return days.reduce((sum, { pages }) => sum + pages, 0);
}
