import { issueDay } from '../../archive/addresses.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { compareText } from './order.ts';
import type { IssueView, PaperView } from './papers.ts';

/** The newest issue as a front page. */
export interface FrontPage {
  paper: PaperView;
  issue: IssueView;
  lead: ArticleRecord;
  headlines: ArticleRecord[];
  briefs: ArticleRecord[];
  photos: ArticleRecord[];
}

/** What a front page shows at most. */
const most = { headlines: 8, briefs: 6, photos: 4 };

/** The newest issue whose day is known, of several on that day the one with the most articles; null in an empty archive. */
export function frontPage(papers: PaperView[]): FrontPage | null {
  const issues = papers.flatMap((paper) => {
    const issue = latestIssue(paper);
    return issue === undefined || issue.count === 0 ? [] : [{ paper, issue }];
  });
  const [newest] = issues.toSorted(
    (left, right) => compareText(dayOf(right.issue), dayOf(left.issue)) || right.issue.count - left.issue.count,
  );
  if (newest === undefined) return null;
  const { paper, issue } = newest;
  const records = issue.pages.flatMap(({ articles }) => articles);
  const lead = records.find((record) => record.kind === 'article' && record.genre !== 'brief') ?? records[0];
  if (lead === undefined) return null;
  const articles = records.filter((record) => record !== lead && record.kind === 'article');
  return {
    paper,
    issue,
    lead,
    headlines: articles.filter(({ genre }) => genre !== 'brief').slice(0, most.headlines),
    briefs: articles.filter(({ genre }) => genre === 'brief').slice(0, most.briefs),
    photos: issue.pages
      .flatMap((page) => page.records)
      .filter((record) => record.kind === 'photo' && record !== lead)
      .slice(0, most.photos),
  };
}

/** The newest issue of a newspaper whose day is known, else whatever there is. */
export function latestIssue(paper: PaperView): IssueView | undefined {
  return paper.issues.findLast(({ date, count }) => date.precision === 'day' && count > 0) ?? paper.issues.at(-1);
}

/** "" for an issue without a day, which comes behind all others. */
function dayOf({ date }: IssueView): string {
  return issueDay(date) ?? '';
}
