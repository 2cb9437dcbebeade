/**
 * The words of the page that a doubt's reason quotes, in their quotation marks; none where the quotation marks within the
 * words themselves leave open where a quotation ends.
 *
 *   “…两侧的灯” was joined with “一直亮到河边…”: score 0.4   → “…两侧的灯”, “一直亮到河边…”
 */
export function quotedWords(reason: string): string[] {
  const marks = reason.replace(/[^“”]/g, '');
  return /^(?:“”)*$/.test(marks) ? (reason.match(/“[^”]+”/g) ?? []) : [];
}
