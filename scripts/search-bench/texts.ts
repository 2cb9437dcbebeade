import type { ArticleRecord } from '../../src/model/record.ts';
import { fieldsOf } from '../../src/search/fields.ts';

/** Everything of a record that can be searched, as printed, each field by itself; the headline first, "" for none. */
export function textsOf(record: ArticleRecord): string[] {
  const { title, rest } = fieldsOf(record);
  return [title, ...rest];
}
