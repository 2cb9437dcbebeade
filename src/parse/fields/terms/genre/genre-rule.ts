import type { Byline, genres } from '../../../../model/record.ts';
import { blanks } from '../../../characters.ts';

export type Genre = (typeof genres)[number];

/** What the genre can be told from. */
export interface GenreInput {
  title: string;
  subtitle?: string | undefined;
  column?: string | undefined;
  /** Name of the page's section, such as 要闻 or 副刊. */
  pageName?: string | undefined;
  bylines: readonly Pick<Byline, 'role' | 'raw'>[];
  dateline?: string | undefined;
  paragraphs: readonly string[];
  /** Whether the body is set in lines of verse. */
  hasVerse: boolean;
}

/** Tells one genre, or leaves the question to the rules after it. */
export type GenreRule = (input: GenreInput) => Genre | null;

/** Characters of the body, blanks aside. */
export function bodyLength({ paragraphs }: GenreInput): number {
  return paragraphs.reduce((sum, text) => sum + text.length - blanks.countIn(text), 0);
}

/** A reporter or correspondent wrote it: whatever it says, it is no essay and no commentary of a reader. */
export function isReported({ bylines, dateline }: GenreInput): boolean {
  return Boolean(dateline) || bylines.some(({ role }) => role === 'reporter' || role === 'correspondent');
}

export function hasAuthor({ bylines }: GenreInput): boolean {
  return bylines.some(({ role }) => role === 'author');
}
