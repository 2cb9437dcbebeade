/** The forms in which texts are compared. Both sides, label and record, pass through the same functions. */

/** NFKC without white space: ideographic and full-width blanks, zero-width spaces and byte order marks included. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]/gu, '');
}

/** How many characters at the start of a line are marks of OCR's Markdown headings: "## " before a headline. */
export function headingMarkLength(line: string): number {
  return /^\s*#{1,6}/u.exec(line)?.[0].length ?? 0;
}

/** A line of the dump without the marks of OCR's Markdown: "## 标题" → "标题", "**小标题**" → "小标题". */
export function withoutMarks(line: string): string {
  return line.slice(headingMarkLength(line)).replaceAll('**', '');
}

/** A list item or paragraph without the mark that Markdown gives a list: "1. " or "- "; "3.5公里" stays. */
export function withoutListMark(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}\.(?!\d)|[-*+]\s)/u, '');
}

/** A row of a table in Markdown without its strokes: "| 大葱 | 2.80 |" → " 大葱  2.80 ", "| --- | --- |" → "". */
export function withoutStrokes(row: string): string {
  return /^[\s|:-]+$/u.test(row) ? '' : row.replaceAll('|', '');
}
