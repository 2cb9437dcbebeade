import type { ArticleRecord } from '../model/record.ts';
import { formatDate, isInferred } from '../site/format-date.ts';
import type { Messages } from '../site/messages.ts';
import { pageTitle, paperTitle, recordTitle } from '../site/titles.ts';
import { fieldsOf } from './fields.ts';
import type { StoredHit } from './index-files.ts';

/** What the list of results shows of a record, in the words of the interface. */
export function storedHit(record: ArticleRecord, address: string, messages: Messages): StoredHit {
  const date = formatDate(record.date, messages);
  return {
    id: record.id,
    address,
    title: record.kind === 'residue' ? messages.article.residueTitle : recordTitle(record, messages),
    kind: record.kind,
    printed: [
      paperTitle(record.newspaper ?? { name: null }, messages),
      isInferred(record.date) ? `${date} ${messages.date.inferred}` : date,
      pageTitle(record.page, messages),
    ],
    texts: fieldsOf(record).rest,
  };
}
