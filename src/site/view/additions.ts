import { compareText } from './order.ts';
import type { IssueView, PageView, PaperView } from './papers.ts';

/** An issue with those of its pages that are new. */
export interface IssueAdditions {
  paper: PaperView;
  issue: IssueView;
  pages: PageView[];
  /** Articles of the new pages. */
  count: number;
}

/** What came into the archive last. */
export interface Additions {
  /** How many pages and articles came. */
  pages: number;
  articles: number;
  /** Newest issue first; those whose date is not known last. */
  issues: IssueAdditions[];
}

/** What came with the dumps named `added`; null where that is nothing. */
export function viewAdditions(papers: PaperView[], added: ReadonlySet<string>): Additions | null {
  const isNew = ({ source }: PageView['records'][number]) => added.has(source.dump);
  const issues = papers
    .flatMap((paper) =>
      paper.issues.map((issue) => {
        const pages = issue.pages.filter(({ records }) => records.some(isNew));
        const count = pages.reduce((sum, { articles }) => sum + articles.filter(isNew).length, 0);
        return { paper, issue, pages, count };
      }),
    )
    .filter(({ pages }) => pages.length > 0)
    // Issues of one day stay in the order of the papers.
    .toSorted((left, right) => compareText(latest(right), latest(left)));
  if (issues.length === 0) return null;
  return {
    pages: issues.reduce((sum, { pages }) => sum + pages.length, 0),
    articles: issues.reduce((sum, { count }) => sum + count, 0),
    issues,
  };
}

function latest({ issue }: IssueAdditions): string {
  return issue.date.latest ?? '';
}
