import type { CslItem } from './csl-item.ts';

/** An item in the RIS format, as reference managers import it: a tag, two spaces, a hyphen, a value; CRLF line ends. */
export function risEntry(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['SE', item.section],
    ['SP', item.page],
    ['PY', item.issued === undefined ? undefined : String(item.issued['date-parts'][0][0])],
    ['DA', item.issued === undefined ? undefined : risDate(item.issued)],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}

/** "2026/03/14/"; what is not known is left empty: "2026/03//". Of a span only its beginning can be said. */
function risDate({ 'date-parts': [first] }: NonNullable<CslItem['issued']>): string {
  return [0, 1, 2]
    .map((index) => first[index])
    .map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))
    .concat('')
    .join('/');
}
