/**
 * All groupings of the archive, made once a build and given to the templates as the global data `archive`. Nothing here
 * is text of the interface; everything is in a fixed order.
 */
import type { SubjectKind } from '../archive/addresses.ts';
import { issueDay, subjectKinds } from '../archive/addresses.ts';
import type { Newspaper } from '../model/archive.ts';
import type { PageText } from '../model/page.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Additions } from './view/additions.ts';
import { viewAdditions } from './view/additions.ts';
import type { ArticleView } from './view/articles.ts';
import { viewArticles } from './view/articles.ts';
import type { DayView, MonthView, YearView } from './view/calendar.ts';
import { viewCalendar } from './view/calendar.ts';
import type { CityView, CountyView } from './view/cities.ts';
import { viewCities } from './view/cities.ts';
import type { CoverageView, CoverageYear } from './view/coverage.ts';
import { viewCoverage } from './view/coverage.ts';
import type { Figures } from './view/figures.ts';
import { viewFigures } from './view/figures.ts';
import { isListed } from './view/listing.ts';
import { compareRecords } from './view/order.ts';
import type { IssuePart, IssueView, PageView, PaperView } from './view/papers.ts';
import { viewPapers } from './view/papers.ts';
import type { SubjectIndexPage } from './view/subject-indexes.ts';
import { viewSubjectIndex } from './view/subject-indexes.ts';
import type { SubjectView } from './view/subjects.ts';
import { viewSubjects } from './view/subjects.ts';
import type { TrendsView } from './view/trends.ts';
import { viewTrends } from './view/trends.ts';

/** A part of a list together with what it is a list of: what a template is paginated over. */
export type PartOf<Name extends string, View extends { parts: unknown[] }> = Record<Name, View> & {
  part: View['parts'][number];
};

export interface ArchiveView {
  /** How many records lists name (see isListed). */
  count: number;
  articles: ArticleView[];
  cities: CityView[];
  papers: PaperView[];
  years: YearView[];
  subjects: Record<SubjectKind, SubjectView[]>;
  figures: Figures;
  trends: TrendsView;
  /** What came in last; null where nothing is known to be new. */
  additions: Additions | null;
  /** Issues dated to a span of time, in the order of the papers. */
  wideIssues: { paper: PaperView; issue: IssueView }[];
  undated: ReturnType<typeof viewCalendar>['undated'];
  /** Addresses of all pages that groupings make: link to a region or day only if it is here. */
  addresses: ReadonlySet<string>;
  /** The pages, flat, for Eleventy's pagination. */
  pages: {
    cities: PartOf<'city', CityView>[];
    counties: (PartOf<'county', CountyView> & { city: CityView })[];
    subjects: PartOf<'subject', SubjectView>[];
    subjectIndexes: SubjectIndexPage[];
    years: YearView[];
    months: { year: YearView; month: MonthView; previous: MonthView | null; next: MonthView | null }[];
    days: (PartOf<'day', DayView> & { previous: DayView | null; next: DayView | null })[];
    papers: PartOf<'paper', PaperView>[];
    coverage: CoverageView[];
    coverageYears: {
      coverage: CoverageView;
      year: CoverageYear;
      previous: CoverageYear | null;
      next: CoverageYear | null;
    }[];
    issues: {
      paper: PaperView;
      issue: IssueView;
      part: IssuePart;
      previous: IssueView | null;
      next: IssueView | null;
    }[];
    newspaperPages: {
      paper: PaperView;
      issue: IssueView;
      /** Those of the issue's pages that are listed together with this one. */
      part: IssuePart;
      page: PageView;
      previous: PageView | null;
      next: PageView | null;
      previousIssue: IssueView | null;
      nextIssue: IssueView | null;
    }[];
  };
}

/**
 * Groups the records of the whole archive, in any order. `texts` are the dumps they came from, as far as they are to be
 * shown; `added` names those of them that came in last.
 * @throws Error when two records carry the same id, naming both dumps
 */
export function viewArchive(
  records: ArticleRecord[],
  newspapers: Newspaper[],
  texts: PageText[] = [],
  added: readonly string[] = [],
): ArchiveView {
  const ordered = records.toSorted(compareRecords);
  const ids = checkIds(ordered);
  const listed = ordered.filter((record) => isListed(record, ids));
  const cities = viewCities(listed, newspapers);
  const papers = viewPapers(ordered, new Set(listed), newspapers, texts);
  const { years, undated } = viewCalendar(listed);
  const subjects = viewSubjects(listed);
  const pages = flatten(cities, papers, years, subjects);
  const addresses = new Set([
    ...[...pages.cities, ...pages.counties, ...pages.days, ...pages.papers, ...pages.subjects].map(
      ({ part }) => part.address,
    ),
    ...[...years, ...pages.months.map(({ month }) => month)].map(({ address }) => address),
    ...[...pages.issues.map(({ issue }) => issue), ...pages.newspaperPages.map(({ page }) => page)].map(
      ({ address }) => address,
    ),
  ]);
  const textsOfPages = new Map(pages.newspaperPages.map(({ page }) => [page.address, page.texts]));
  return {
    count: listed.length,
    articles: viewArticles(ordered, listed, textsOfPages),
    cities,
    papers,
    years,
    subjects,
    trends: viewTrends(listed),
    additions: viewAdditions(papers, new Set(added)),
    figures: viewFigures(listed, papers),
    wideIssues: papers.flatMap((paper) =>
      paper.issues
        .filter(({ date }) => issueDay(date) === null && date.earliest !== null && date.latest !== null)
        .map((issue) => ({ paper, issue })),
    ),
    undated,
    addresses,
    pages,
  };
}

function flatten(
  cities: CityView[],
  papers: PaperView[],
  years: YearView[],
  subjects: Record<SubjectKind, SubjectView[]>,
): ArchiveView['pages'] {
  const coverage = papers.map(viewCoverage);
  const months = years.flatMap((year) => year.months.map((month) => ({ year, month })));
  const days = months.flatMap(({ month }) => month.days);
  return {
    cities: cities.flatMap((city) => city.parts.map((part) => ({ city, part }))),
    counties: cities.flatMap((city) =>
      city.counties.flatMap((county) => county.parts.map((part) => ({ city, county, part }))),
    ),
    subjects: subjectKinds.flatMap((kind) =>
      subjects[kind].flatMap((subject) => subject.parts.map((part) => ({ subject, part }))),
    ),
    subjectIndexes: subjectKinds.flatMap((kind) => viewSubjectIndex(kind, subjects[kind])),
    years,
    months: months.map(({ year, month }, index) => ({
      year,
      month,
      previous: months[index - 1]?.month ?? null,
      next: months[index + 1]?.month ?? null,
    })),
    days: days.flatMap((day, index) =>
      day.parts.map((part) => ({ day, part, previous: days[index - 1] ?? null, next: days[index + 1] ?? null })),
    ),
    papers: papers.flatMap((paper) => paper.parts.map((part) => ({ paper, part }))),
    coverage,
    coverageYears: coverage.flatMap((view) =>
      view.years.map((year, index, all) => ({ coverage: view, year, ...around(all, index) })),
    ),
    issues: papers.flatMap((paper) =>
      paper.issues.flatMap((issue, index, all) =>
        issue.parts.map((part) => ({ paper, issue, part, ...around(all, index) })),
      ),
    ),
    newspaperPages: papers.flatMap((paper) =>
      paper.issues.flatMap((issue, place, issues) => {
        const { previous: previousIssue, next: nextIssue } = around(issues, place);
        const partOf = new Map(issue.parts.flatMap((part) => part.pages.map((page) => [page, part] as const)));
        return issue.pages.flatMap((page, index, all) => {
          const part = partOf.get(page);
          return part === undefined
            ? []
            : [{ paper, issue, part, page, ...around(all, index), previousIssue, nextIssue }];
        });
      }),
    ),
  };
}

function around<View>(views: View[], index: number): { previous: View | null; next: View | null } {
  return { previous: views[index - 1] ?? null, next: views[index + 1] ?? null };
}

function checkIds(records: ArticleRecord[]): Set<string> {
  const dumps = new Map<string, string>();
  for (const { id, source } of records) {
    const other = dumps.get(id);
    if (other !== undefined) {
      throw new Error(`Two records carry the id ${id}: one of ${other} and one of ${source.dump}; ids must be unique`);
    }
    dumps.set(id, source.dump);
  }
  return new Set(dumps.keys());
}
