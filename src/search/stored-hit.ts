import type { InterfaceLanguage } from '../model/archive.ts';
import type { ArticleRecord } from '../model/record.ts';
import { formatDate, isInferred } from '../site/format-date.ts';
import type { Messages } from '../site/messages.ts';
import { messagesFor } from '../site/messages.ts';
import { pageTitle, paperTitle, recordTitle } from '../site/titles.ts';
import { fieldsOf } from './fields.ts';
import type { StoredHit } from './index-files.ts';

/** What the list of results shows of a record, in the words of the site's languages, the first of them its own. */
export function storedHit(
  record: ArticleRecord,
  address: string,
  [first, ...others]: readonly [InterfaceLanguage, ...InterfaceLanguage[]],
): StoredHit {
  return {
    id: record.id,
    address,
    kind: record.kind,
    ...inWordsOf(record, messagesFor(first)),
    ...(others.length === 0
      ? {}
      : {
          editions: Object.fromEntries(others.map((language) => [language, inWordsOf(record, messagesFor(language))])),
        }),
    texts: fieldsOf(record).rest,
  };
}

function inWordsOf(record: ArticleRecord, messages: Messages): Pick<StoredHit, 'title' | 'printed'> {
  const date = formatDate(record.date, messages);
  return {
    title: record.kind === 'residue' ? messages.article.residueTitle : recordTitle(record, messages),
    printed: [
      paperTitle(record.newspaper ?? { name: null }, messages),
      isInferred(record.date) ? `${date} ${messages.date.inferred}` : date,
      pageTitle(record.page, messages),
    ],
  };
}
