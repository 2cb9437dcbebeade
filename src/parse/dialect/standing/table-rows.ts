import { blanks } from '../../characters.ts';

/** Fewest rows and cells of a table, and the longest cell, in characters. */
const fewestRows = 3;
const fewestCells = 3;
const longestCell = 14;

/** So many rows tell whether a run of lines is a table, however long it is. */
const looked = 40;

/**
 * How many lines from `index` on are the rows of a table whose cells only blanks part; 0 where none begins there:
 *
 *   品种   产地   本周
 *   大葱   柳湾   2.80
 *   土豆   石桥   1.60
 *
 * Every row has as many cells, and two or more, at least half of them, have a figure. Not: headlines of three phrases, letters spread over a line.
 */
export function countTableRows(texts: readonly string[], index: number): number {
  const cells = cellsOf(texts[index])?.length;
  if (cells === undefined) return 0;
  const isRow = (at: number) => at < texts.length && cellsOf(texts[at])?.length === cells;
  let end = index;
  while (end < index + looked && isRow(end)) end++;
  const figures = texts.slice(index, end).filter((text) => /\d/u.test(text)).length;
  if (end - index < fewestRows || figures < 2 || figures * 2 < end - index) return 0;
  while (isRow(end)) end++;
  return end - index;
}

/** The cells of a line; undefined where it is no row. */
function cellsOf(text = ''): string[] | undefined {
  const line = text.trim();
  if (!blanks.holdsAnyOf(line)) return undefined;
  if (/[。；，、！？|]/u.test(line) || /记者|通讯员|编辑|[版报]$/u.test(line)) return undefined;
  const cells = line.split(/\s+/u);
  if (cells.length < fewestCells || cells.some((cell) => cell.length > longestCell)) return undefined;
  return cells.filter((cell) => cell.length > 1 || /\d/u.test(cell)).length * 2 >= cells.length ? cells : undefined;
}
