import type { Summary } from './summarise.ts';

export interface TableRow {
  name: string;
  summary: Summary;
}

interface Column {
  head: string;
  cell: (summary: Summary) => string;
  verbose?: true;
  /** Left out where no row has a figure for it. */
  value?: (summary: Summary) => number | null;
}

const columns: readonly Column[] = [
  { head: 'found', cell: ({ found, articles }) => `${found}/${articles}` },
  { head: 'exact', cell: ({ exact }) => percent(exact) },
  { head: 'prec', cell: ({ exactPrecision }) => percent(exactPrecision), verbose: true },
  { head: 'rec', cell: ({ exactRecall }) => percent(exactRecall), verbose: true },
  { head: 'B3', cell: ({ bCubed }) => percent(bCubed) },
  { head: 'head', cell: ({ headlines }) => percent(headlines) },
  { head: 'byline', cell: ({ bylines }) => percent(bylines) },
  { head: 'para', cell: ({ paragraphs }) => percent(paragraphs) },
  { head: 'blanks', cell: ({ spacing }) => `${spacing}` },
  {
    head: 'l/d/i',
    // "!" says that the parser counts lost or doubled characters otherwise.
    cell: ({ lost, doubled, invented, disagreeing }) => `${lost}/${doubled}/${invented}${disagreeing > 0 ? '!' : ''}`,
  },
  { head: 'year', cell: ({ year }) => percent(year) },
  { head: 'day', cell: ({ day }) => percent(day) },
  { head: 'span', cell: ({ interval }) => percent(interval) },
  { head: 'region', cell: ({ region }) => percent(region) },
  { head: 'paper', cell: ({ newspaper }) => percent(newspaper) },
  { head: 'seams', cell: ({ seamsFound }) => percent(seamsFound), value: ({ seamsFound }) => seamsFound },
  {
    head: 'wrong',
    cell: ({ seamsRight }) => percent(seamsRight === null ? null : 1 - seamsRight),
    value: ({ seamsRight }) => seamsRight,
  },
];

/** A line a page, then a line a total, in aligned columns; `verbose` adds precision and recall of exact articles. */
export function formatTable(pages: readonly TableRow[], totals: readonly TableRow[], verbose: boolean): string[] {
  const all = [...pages, ...totals];
  const shown = columns.filter(
    ({ verbose: isVerbose, value }) =>
      (verbose || !isVerbose) && (!value || all.some(({ summary }) => (value(summary) ?? null) !== null)),
  );
  const cellsOf = ({ name, summary }: TableRow) => [name, ...shown.map((column) => column.cell(summary))];
  const head = ['page', ...shown.map((column) => column.head)];
  const rows = all.map(cellsOf);
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((cells) => cells[index]?.length ?? 0)));
  const format = (cells: string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const lines = rows.map(format);
  return [format(head), rule, ...lines.slice(0, pages.length), rule, ...lines.slice(pages.length)];
}

/** One decimal, except where it is exactly all; "-" where there is nothing to measure. Never rounded up to 100. */
function percent(share: number | null): string {
  if (share === null) return '-';
  if (share >= 1) return '100';
  return (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1);
}
