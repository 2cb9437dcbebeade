import type { Evidence, Problem } from '../../model/record.ts';

/** One thing a dump says about itself, and where it says so. */
export interface DeclaredFact {
  value: string;
  basis: 'given' | 'path' | 'masthead';
  /** The words of the masthead; nothing for front matter, sidecars and paths. */
  evidence?: Evidence;
}

/** What is known of a page before anything is inferred. Every part may be missing. */
export interface DeclaredFacts {
  /** Id of content/newspapers.yaml, such as "hebi-daily". */
  newspaper?: DeclaredFact;
  /** EDTF. */
  date?: DeclaredFact;
  /** Label of the page as a string: "02", "B04". */
  page?: DeclaredFact;
  /** Name of the page, such as 要闻. */
  section?: DeclaredFact;
}

/** Facts and doubts about them: what is wrong is left out and told, the rest stays. */
export interface FactsAndProblems {
  facts: DeclaredFacts;
  /** The masthead names a paper that content/newspapers.yaml does not have: the page is no other paper's. */
  isOfUnknownPaper?: boolean;
  /** The name that it prints, where it stands apart: 今日林州. */
  paperName?: string;
  problems: Problem[];
}

export const factNames = ['newspaper', 'date', 'page', 'section'] as const;

/** 02, 2, B04, A12. */
export const pageLabel = /^[A-Z]{0,2}\d{1,3}$/;

/** Whether the first date lies in the month that the second gives: 2011-12-07 says more than 2011-12. */
export function isFiner(date: DeclaredFact, month: DeclaredFact): boolean {
  return /^\d{4}-\d{2}$/.test(month.value) && date.value.startsWith(`${month.value}-`);
}
