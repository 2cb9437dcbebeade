import type { PageText } from '../../model/page.ts';
import type { ArticleRecord, Evidence, Place } from '../../model/record.ts';
import { lineNumbers } from './origin-rows.ts';

/** What a name may be printed without: 林州 for 林州市. */
const rank = /(?:自治县|街道|[省市县区镇乡])$/u;

/** The first line of the dump, among those of the article, that names a place; null where none does in so many words. */
export function findPlace(record: ArticleRecord, place: Place, { lines }: Pick<PageText, 'lines'>): Evidence | null {
  const short = place.name.replace(rank, '');
  const names = [...short].length >= 2 ? [place.name, short] : [place.name];
  const numbers = lineNumbers(record.source.spans);
  for (const name of names) {
    const line = numbers.find((number) => (lines[number - 1] ?? '').replace(/\s/g, '').includes(name));
    if (line !== undefined) return { text: name, span: [line, line] };
  }
  return null;
}
