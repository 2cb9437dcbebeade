import type { ArticleRecord, IssueDate } from '../../src/model/record.ts';
import type { Label } from './label.ts';

/** Shares, 0 to 1, of the article records of a page whose facts are right; all 0 where there is no record. */
export interface FactShares {
  year: number;
  /** Null where the label names no day. */
  day: number | null;
  /** The interval the date leaves open holds the labelled day, or meets the labelled interval where no day is known. */
  interval: number;
  region: number;
  newspaper: number;
}

export function measureFacts(label: Label, records: readonly ArticleRecord[]): FactShares {
  const articles = records.filter((record) => record.kind === 'article');
  const share = (isRight: (record: ArticleRecord) => boolean): number =>
    articles.length === 0 ? 0 : articles.filter(isRight).length / articles.length;
  return {
    year: share((record) => isYearRight(label, record.date)),
    day: label.issueDate.best === null ? null : share((record) => isDayRight(label, record.date)),
    interval: share((record) => isIntervalRight(label, record.date)),
    region: share((record) => record.region?.name.startsWith(label.region) ?? false),
    newspaper: share((record) => record.newspaper?.name === label.newspaper),
  };
}

function isYearRight({ issueDate }: Label, date: IssueDate): boolean {
  const year = (issueDate.best ?? issueDate.earliest).slice(0, 4);
  return date.earliest?.slice(0, 4) === year && date.latest?.slice(0, 4) === year;
}

/** An inferred day is right even where EDTF marks it uncertain: 2026-03-14? */
function isDayRight({ issueDate }: Label, date: IssueDate): boolean {
  return date.edtf.replace(/[?~%]$/u, '') === issueDate.best;
}

function isIntervalRight({ issueDate }: Label, date: IssueDate): boolean {
  if (date.earliest === null || date.latest === null) return false;
  const first = issueDate.best ?? issueDate.earliest;
  const last = issueDate.best ?? issueDate.latest;
  return date.earliest <= last && first <= date.latest;
}
