import { splitFrontMatter } from './front-matter.ts';

/** Where the page's text begins in the dump (an offset), and the YAML above it; null where there is none. */
export function textStart(dump: string): { start: number; frontMatter: string | null } {
  const mark = dump.startsWith('\uFEFF') ? 1 : 0;
  const matter = splitFrontMatter(dump);
  if (!matter) return { start: mark, frontMatter: null };
  let start = 0;
  for (let line = 1; line < matter.firstLineAfter; line++) {
    const end = dump.slice(start).search(/\r\n|\n|\r/u);
    if (end < 0) return { start: dump.length, frontMatter: matter.yaml };
    start += end + (dump.startsWith('\r\n', start + end) ? 2 : 1);
  }
  return { start, frontMatter: matter.yaml };
}
