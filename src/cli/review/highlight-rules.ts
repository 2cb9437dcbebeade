/**
 * Style rules that light a piece and its stretches together: pointed at or reached by the keyboard on either side, or
 * the target of a link, by itself or within a line or a record that is one. What is on one side of the page and what is
 * on the other share a class, and a style sheet can tie the two only by naming it: a rule a key.
 *
 * @param keys classes made by the review itself (r1-title, d2), never words of a dump
 */
export function highlightRules(keys: Iterable<string>): string {
  return Array.from(
    keys,
    (key) => `main:has(.${key}:is(:hover,:focus-within,:target),:target .${key}) .${key}{background:var(--lit)}`,
  ).join('\n');
}
