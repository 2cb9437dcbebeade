/** What a report names in quotation marks or title marks: “鹿楼” · 《夜渡》. Speech is longer, or ends a sentence. */
const quoted = /[“《][^“”《》。！？，,!?]{2,10}[”》]/gu;

/**
 * The terms that a page sets in marks twice or more, marks included: who writes of “夜渡灯” in one paragraph does so in the
 * next.
 */
export function findQuotedTerms(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [term] of text.matchAll(quoted)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].flatMap(([term, count]) => (count > 1 ? [term] : []));
}
