import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PageResult } from '../../model/page.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { shown } from '../options.ts';
import { count } from '../progress.ts';
import type { ReviewMessages } from './messages.ts';
import { placeLines } from './placed-lines.ts';
import { type ReviewEntry, renderReviewIndex, reviewEntry } from './ReviewIndex.tsx';
import { renderReview } from './ReviewPage.tsx';
import { reviewFileNames } from './review-file-names.ts';
import { reviewRule } from './review-rule.ts';

/** Takes the pages of a run one after the other and writes their reviews. */
export interface ReviewFiles {
  add(result: PageResult, path: string, text: string): Promise<void>;
  /** Writes the list, where there is one, and says what was written; `unread` dumps have no page. */
  end(unread: number): Promise<void>;
}

interface ReviewTarget {
  /** As it was given to --html. */
  html: string;
  /** All dumps that are checked, absolute. */
  dumps: readonly string[];
  /** What records call a dump. */
  nameOf: (path: string) => string;
  messages: ReviewMessages;
}

/** @throws UsageError where a folder stands in the place of the file, or a file in that of the folder */
export async function openReviewFiles({ html, dumps, nameOf, messages }: ReviewTarget, io: Io): Promise<ReviewFiles> {
  const target = resolve(io.cwd, html);
  const isFile = /\.html$/i.test(html) && dumps.length === 1;
  const found = await stat(target).catch(() => null);
  if (found && found.isDirectory() === isFile) {
    const [is, wanted] = isFile ? ['folder', 'file'] : ['file', 'folder'];
    throw new UsageError(
      `option '--html <path>' argument '${html}' is a ${is}, but for ${count(dumps.length, 'dump')} it has to be a ${wanted}: ${reviewRule}`,
    );
  }
  await mkdir(isFile ? dirname(target) : target, { recursive: true });
  return isFile ? oneFile(target, messages, io) : folderOfFiles(target, { dumps, nameOf, messages }, io);
}

function oneFile(target: string, messages: ReviewMessages, io: Io): ReviewFiles {
  let isWritten = false;
  return {
    async add(result, _path, text) {
      await writeFile(target, renderReview(result, text, messages));
      isWritten = true;
    },
    async end() {
      if (isWritten) io.stderr.write(`Wrote ${shown(target, io)}\n`);
    },
  };
}

function folderOfFiles(
  folder: string,
  { dumps, nameOf, messages }: Pick<ReviewTarget, 'dumps' | 'nameOf' | 'messages'>,
  io: Io,
): ReviewFiles {
  const names = reviewFileNames(dumps.map(nameOf));
  const fileOf = new Map(dumps.map((path, index) => [path, names[index] ?? '']));
  const entries: ReviewEntry[] = [];
  return {
    async add(result, path, text) {
      const file = fileOf.get(path) ?? '';
      await writeFile(join(folder, file), renderReview(result, text, messages, 'index.html'));
      entries.push(reviewEntry(result, file, placeLines(text, []).length));
    },
    async end(unread) {
      await writeFile(join(folder, 'index.html'), renderReviewIndex(entries, unread, messages));
      io.stderr.write(
        `Wrote ${shown(join(folder, 'index.html'), io)} and ${count(entries.length, 'page')} beside it\n`,
      );
    },
  };
}
