import type { PageDump, PageResult } from '../../src/model/page.ts';
import type { MeasuredPage } from './measure-page.ts';
import { measurePage } from './measure-page.ts';
import type { LabelledPage } from './read-labelled-pages.ts';
import type { Summary } from './summarise.ts';
import { meanSummary, summaryOf } from './summarise.ts';

export interface EvaluatedPage {
  set: string;
  name: string;
  measured: MeasuredPage;
  summary: Summary;
  /** Why the parser failed; its page is measured as one of which nothing was made. */
  failure: string | null;
}

/** Parses and measures every page; a failure of the parser on one page is kept beside its figures. */
export function evaluatePages(pages: readonly LabelledPage[], parse: (dump: PageDump) => PageResult): EvaluatedPage[] {
  return pages.map(({ set, name, label, dump }) => {
    let failure: string | null = null;
    let result: PageResult;
    try {
      result = parse(dump);
    } catch (error) {
      failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      result = emptyResultOf(dump);
    }
    const measured = measurePage(label, dump.text, result);
    return { set, name, measured, summary: summaryOf(measured.figures), failure };
  });
}

/** The mean of each set and, last, of all pages. */
export function totalsOf(pages: readonly EvaluatedPage[]): { name: string; summary: Summary }[] {
  const sets = [...new Set(pages.map((page) => page.set))];
  const mean = (members: readonly EvaluatedPage[]) => meanSummary(members.map((page) => page.summary));
  const totals = sets.map((set) => {
    const members = pages.filter((page) => page.set === set);
    return { name: `mean of ${set} (${members.length})`, summary: mean(members) };
  });
  return [...totals, { name: `mean of all (${pages.length})`, summary: mean(pages) }];
}

function emptyResultOf(dump: PageDump): PageResult {
  return {
    dump: dump.path,
    dialect: 'plain',
    records: [],
    furniture: [],
    placements: [],
    problems: [],
    conservation: { lost: dump.text.replace(/\s/gu, '').length, doubled: 0, invented: 0 },
  };
}
