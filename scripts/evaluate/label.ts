import { z } from 'zod';

const lineNumbers = z.array(z.int().min(1));
const day = z.iso.date();

const LabelledArticle = z.strictObject({
  title: lineNumbers,
  kicker: lineNumbers,
  subtitle: lineNumbers,
  series: lineNumbers,
  column: lineNumbers,
  jump: z.string().nullable(),
  reporters: z.array(z.string()),
  correspondents: z.array(z.string()),
  authors: z.array(z.string()).optional(),
  bylineLines: lineNumbers.optional(),
  body: z.array(
    z.strictObject({
      type: z.enum(['paragraph', 'subheading', 'verse', 'list', 'table']),
      lines: lineNumbers.min(1),
    }),
  ),
});

/**
 * What a person found on a page: every line of the dump (1-based) by what it belongs to, in true reading order. Lines
 * of front matter are listed nowhere; a series or column head may be listed by several articles.
 */
export const Label = z.strictObject({
  dump: z.string().min(1),
  newspaper: z.string(),
  region: z.string(),
  page: z.union([z.string(), z.int()]).nullable(),
  section: z.string().nullable(),
  issueDate: z.strictObject({ earliest: day, latest: day, best: day.nullable() }),
  articles: z.array(LabelledArticle),
  photos: z.array(z.strictObject({ lines: lineNumbers, credit: lineNumbers })),
  furniture: lineNumbers,
  orphanHeadlines: lineNumbers,
  notices: z.array(z.strictObject({ title: lineNumbers, lines: lineNumbers })).optional(),
  /** Where a paragraph was cut: its last line before the cut, its first after it. Generated pages have them. */
  seams: z.array(z.tuple([z.int().min(1), z.int().min(1)])).optional(),
});
export type Label = z.infer<typeof Label>;
export type LabelledArticle = z.infer<typeof LabelledArticle>;

/** A label file that cannot be used; the message names the file and the key. */
export class LabelError extends Error {
  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.name = 'LabelError';
  }
}

/** Reads a label file. Throws a LabelError that names every key that is not as it should be. */
export function parseLabel(text: string, file: string): Label {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new LabelError(file, [`is no JSON (${error instanceof Error ? error.message : String(error)})`]);
  }
  const result = Label.safeParse(data);
  if (result.success) return result.data;
  throw new LabelError(
    file,
    result.error.issues.map((issue) => `${z.core.toDotPath(issue.path) || 'the whole file'}: ${issue.message}`),
  );
}

/** Throws a LabelError where a line is listed that the dump, of `lineCount` lines, does not have. */
export function checkLineNumbers(label: Label, lineCount: number, file: string): void {
  const problems: string[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === 'number' && typeof path.at(-1) === 'number' && value > lineCount) {
      problems.push(`${z.core.toDotPath(path)}: line ${value}, but ${label.dump} has ${lineCount} lines`);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(label, []);
  if (problems.length > 0) throw new LabelError(file, problems);
}
