import type { PageFigures } from './measure-page.ts';
import { meanOf, ratesOf } from './score.ts';

/** The figures of one page, or the mean of several, as they are printed: shares from 0 to 1, counts as they are. */
export interface Summary {
  /** Labelled articles, and how many of them were found exactly; summed over pages. */
  articles: number;
  found: number;
  exact: number | null;
  exactPrecision: number | null;
  exactRecall: number | null;
  bCubed: number | null;
  headlines: number | null;
  bylines: number | null;
  paragraphs: number | null;
  year: number | null;
  day: number | null;
  interval: number | null;
  region: number | null;
  newspaper: number | null;
  /** Labelled seams that were joined, and joins that are labelled seams; null on pages whose label has none. */
  seamsFound: number | null;
  seamsRight: number | null;
  /** Counts, summed over pages. */
  spacing: number;
  lost: number;
  doubled: number;
  invented: number;
  /** Pages whose own report of lost or doubled characters is another. */
  disagreeing: number;
}

export function summaryOf(figures: PageFigures): Summary {
  const exact = ratesOf(figures.exact);
  const { conservation, parserConservation, facts } = figures;
  return {
    articles: figures.exact.expected,
    found: figures.exact.correct,
    exact: exact?.f1 ?? null,
    exactPrecision: exact?.precision ?? null,
    exactRecall: exact?.recall ?? null,
    bCubed: figures.bCubed?.f1 ?? null,
    headlines: figures.headlines,
    bylines: ratesOf(figures.bylines)?.f1 ?? null,
    paragraphs: ratesOf(figures.paragraphs)?.f1 ?? null,
    ...facts,
    seamsFound: figures.seams.found,
    seamsRight: figures.seams.right,
    spacing: figures.spacing,
    ...conservation,
    disagreeing:
      conservation.lost === parserConservation.lost && conservation.doubled === parserConservation.doubled ? 0 : 1,
  };
}

/** Shares are averaged over the pages that have them, each page counting the same; counts are summed. */
export function meanSummary(summaries: readonly Summary[]): Summary {
  const mean = (key: keyof Summary) => meanOf(summaries.map((summary) => summary[key]));
  const sum = (key: keyof Summary) => summaries.reduce((total, summary) => total + (summary[key] ?? 0), 0);
  return {
    articles: sum('articles'),
    found: sum('found'),
    exact: mean('exact'),
    exactPrecision: mean('exactPrecision'),
    exactRecall: mean('exactRecall'),
    bCubed: mean('bCubed'),
    headlines: mean('headlines'),
    bylines: mean('bylines'),
    paragraphs: mean('paragraphs'),
    year: mean('year'),
    day: mean('day'),
    interval: mean('interval'),
    region: mean('region'),
    newspaper: mean('newspaper'),
    seamsFound: mean('seamsFound'),
    seamsRight: mean('seamsRight'),
    spacing: sum('spacing'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    invented: sum('invented'),
    disagreeing: sum('disagreeing'),
  };
}
