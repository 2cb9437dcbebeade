import type { ArticleRecord } from '../../src/model/record.ts';

/** What is searched, in the forms that the engines take. */
export interface Corpus {
  records: readonly ArticleRecord[];
  /** Folded fields of each record. */
  folded: readonly string[][];
  /** All of it as one text, UTF-8. */
  plain: Buffer;
}
