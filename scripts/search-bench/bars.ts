import { kilobytes, megabytes } from './statistics.ts';

/** What a search must do; bytes, milliseconds, shares. */
export interface Figures {
  /** The worst of all queries. */
  recall: number;
  precision: number;
  coldMedian: number;
  cold95: number;
  /** Bytes of the index a query fetches, median. */
  warmIndex: number;
  /** Milliseconds to the first result from a warm index, median. */
  first: number;
  /** Bytes of the largest process that builds the index. */
  memory: number;
  /** The index as a multiple of the plain text. */
  disk: number;
}

const always = { recall: 1, precision: 1, memory: 2e9, disk: 2.5 };
/** For archives of up to 5,000 articles. */
const small: Figures = { ...always, coldMedian: 230_000, cold95: 330_000, warmIndex: 25_000, first: 60 };
/** For larger ones, up to 100,000. */
const large: Figures = { ...always, coldMedian: 500_000, cold95: 900_000, warmIndex: 80_000, first: 120 };

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const times = (factor: number) => `${factor.toFixed(2)} ×`;
const lines: readonly [name: keyof Figures, text: string, format: (value: number) => string, isFloor: boolean][] = [
  ['recall', 'recall, worst query', percent, true],
  ['precision', 'precision, worst query', percent, true],
  ['coldMedian', 'bytes from cold, median', kilobytes, false],
  ['cold95', 'bytes from cold, p95', kilobytes, false],
  ['warmIndex', 'index bytes a query, median', kilobytes, false],
  ['first', 'first result, warm, median', milliseconds, false],
  ['memory', 'build memory, largest process', megabytes, false],
  ['disk', 'index against plain text', times, false],
];

/** Holds figures against the bars for so many articles: one line each, and whether it is met. */
export function judge(figures: Figures, articles: number): { text: string; isMet: boolean }[] {
  const bars = articles <= 5000 ? small : large;
  return lines.map(([name, text, format, isFloor]) => {
    const isMet = isFloor ? figures[name] >= bars[name] : figures[name] <= bars[name];
    const bar = `${isFloor ? '≥' : '≤'} ${format(bars[name])}`;
    return {
      text: `${text.padEnd(30)} ${format(figures[name]).padStart(12)}   ${bar.padEnd(14)} ${isMet ? 'met' : 'NOT MET'}`,
      isMet,
    };
  });
}
