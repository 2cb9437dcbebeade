/** A dump's own facts, written above its text. */
export interface FrontMatter {
  yaml: string;
  /** 1-based line of the dump on which the page itself begins. */
  firstLineAfter: number;
}

/**
 *   ---                        ┐
 *   newspaper: hebi-daily      │ front matter: the very first line opens it, a key stands in it, a line closes it
 *   date: 2026-03-14           │
 *   ---                        ┘
 *
 * Null where there is none. A page that only begins with a rule (`---` and then prose) keeps every line.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!/^---\s*$/.test(lines[0] ?? '')) {
    return null;
  }
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const inside = lines.slice(1, end);
  if (end < 0 || !inside.some((line) => /^[A-Za-z][\w-]*\s*:(\s|$)/.test(line))) {
    return null;
  }
  return { yaml: inside.join('\n'), firstLineAfter: end + 2 };
}
