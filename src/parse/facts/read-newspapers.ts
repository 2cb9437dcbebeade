import { readFileSync } from 'node:fs';
import type { Newspaper } from '../../model/archive.ts';
import { ContentError } from '../../model/content-error.ts';
import { parseNewspapers } from './parse-newspapers.ts';

/** The newspapers of content/newspapers.yaml. Throws a ContentError where the file is missing or not as it should be. */
export function readNewspapers(path: string): Newspaper[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ContentError(
      path,
      1,
      `cannot be read (${why}); expected the list of newspapers, such as content/newspapers.yaml`,
    );
  }
  return parseNewspapers(text, path).newspapers;
}
