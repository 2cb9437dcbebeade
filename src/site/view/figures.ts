import { issueDay } from '../../archive/addresses.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { bodyText } from '../body/plain-text.ts';
import type { PaperView } from './papers.ts';

/** The archive in figures. */
export interface Figures {
  articles: number;
  pages: number;
  issues: number;
  papers: number;
  /** Signs of the bodies, white space left out. */
  signs: number;
  /** Articles whose issue date is a day, and those of them whose day is a conclusion. */
  dated: number;
  inferred: number;
}

export function viewFigures(listed: ArticleRecord[], papers: PaperView[]): Figures {
  const issues = papers.flatMap((paper) => paper.issues);
  const dated = listed.filter(({ date }) => issueDay(date) !== null);
  return {
    articles: listed.length,
    pages: issues.reduce((sum, issue) => sum + issue.pages.length, 0),
    issues: issues.length,
    papers: papers.filter(({ count }) => count > 0).length,
    signs: listed.reduce((sum, { body }) => sum + countSigns(bodyText(body)), 0),
    dated: dated.length,
    inferred: dated.filter(({ date }) => date.basis === 'inferred').length,
  };
}

function countSigns(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}
