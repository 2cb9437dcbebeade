/** Fewest rows and cells of a table, and the longest cell, in characters. */
const fewestRows = 3;
const fewestCells = 3;
const longestCell = 14;

/**
 * How many lines from `index` on are the rows of a table whose cells only blanks part; 0 where none begins there:
 *
 *   品种   产地   本周
 *   大葱   柳湾   2.80
 *   土豆   石桥   1.60
 *
 * Every row has as many cells, and most have a figure. Not: headlines of three phrases, letters spread over a line.
 */
export function countTableRows(texts: readonly string[], index: number): number {
  const cells = cellsOf(texts[index])?.length;
  if (cells === undefined) return 0;
  let end = index;
  while (end < texts.length && cellsOf(texts[end])?.length === cells) end++;
  const figures = texts.slice(index, end).filter((text) => /\d/u.test(text)).length;
  const rows = end - index;
  return rows >= fewestRows && figures >= rows - 1 ? rows : 0;
}

/** The cells of a line; undefined where it is no row. */
function cellsOf(text = ''): string[] | undefined {
  const line = text.trim();
  if (/[。；，、！？|]/u.test(line) || /记者|通讯员|编辑|[版报]$/u.test(line)) return undefined;
  const cells = line.split(/\s+/u);
  if (cells.length < fewestCells || cells.some((cell) => cell.length > longestCell)) return undefined;
  return cells.filter((cell) => cell.length > 1).length * 2 > cells.length ? cells : undefined;
}
