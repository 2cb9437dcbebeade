import type { PageResult } from '../../model/page.ts';
import type { ArticleRecord, Problem } from '../../model/record.ts';
import { placeDoubts } from '../../site/provenance/place-doubts.ts';
import { pageProblems, problemKey } from '../page-problems.ts';

/** A problem of the page, numbered, with the lines it stands at. */
export interface NumberedDoubt {
  problem: Problem;
  /** From 1, in the order of the lines. */
  number: number;
  /** Anchor of its note, and class of its lines: "d1". */
  key: string;
  /** First and last line it is about; the page's last line for one that points beyond. */
  lines: [number, number];
  /** Id of the record it is about; null for one about the page. */
  record: string | null;
}

/** Where in the words of a record a doubt is to be marked: in a block of the body, or null for the record as a whole. */
export interface DoubtPlace {
  doubt: NumberedDoubt;
  at: { block: number; offset: number } | null;
}

export function numberDoubts(result: Pick<PageResult, 'problems' | 'records'>, lineCount: number): NumberedDoubt[] {
  return pageProblems(result).map((problem, index) => {
    const key = problemKey(problem);
    const record = result.records.find(({ problems }) => problems.some((other) => problemKey(other) === key));
    const [first, last] = problem.span;
    return {
      problem,
      number: index + 1,
      key: `d${index + 1}`,
      lines: [Math.min(first, lineCount), Math.min(last, lineCount)],
      record: record?.id ?? null,
    };
  });
}

/** The doubts about a record with their places; `lines` are the lines of the dump. */
export function doubtsOfRecord(
  record: ArticleRecord,
  doubts: readonly NumberedDoubt[],
  lines: readonly string[],
): DoubtPlace[] {
  const places = new Map(
    placeDoubts(record, { lines: [...lines] }).map(({ problem, at }) => [problemKey(problem), at] as const),
  );
  return doubts
    .filter((doubt) => doubt.record === record.id)
    .map((doubt) => ({ doubt, at: places.get(problemKey(doubt.problem)) ?? null }));
}
