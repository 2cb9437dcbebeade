import type { Mention } from '../../../../model/record.ts';

/**
 * Counts names in a text, the longest first, so that 石峻 in 石峻岭 is nobody's mention; names left with none fall out.
 *
 * @returns the most named first, then in the order of the text.
 */
export function countMentions(names: ReadonlySet<string>, text: string): Mention[] {
  const found = new Map<string, { count: number; first: number }>();
  let rest = text;
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = rest.indexOf(name);
    if (first < 0) continue;
    found.set(name, { count: rest.split(name).length - 1, first });
    rest = rest.replaceAll(name, '\u0000'.repeat(name.length));
  }
  return [...found]
    .sort((a, b) => b[1].count - a[1].count || a[1].first - b[1].first)
    .map(([name, { count }]) => ({ name, count }));
}
