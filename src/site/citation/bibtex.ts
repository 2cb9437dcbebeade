import type { CslItem, DateParts } from './csl-item.ts';

/**
 * An item as a BibTeX entry: @article is what BibTeX has for newspapers; `entrysubtype` tells biblatex. Names stand in
 * braces, so that no processor takes a Chinese name apart. A date that is no day stands as EDTF, which biblatex reads.
 */
export function bibtexEntry(item: CslItem): string {
  const authors = (item.author ?? []).map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ');
  const date = item.issued === undefined ? undefined : edtfOf(item.issued);
  const fields: [string, string | undefined][] = [
    ['author', authors === '' ? undefined : authors],
    ['title', `{${escapeTex(item.title)}}`],
    ['journal', optional(item['container-title'])],
    ['date', date],
    ['year', item.issued === undefined ? undefined : String(item.issued['date-parts'][0][0])],
    ['pages', optional(item.page)],
    ['entrysubtype', 'newspaper'],
    ['langid', 'chinese'],
    ['note', optional(item.note)],
    ['url', item.URL],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@article{${item.id},\n${lines.join('\n')}\n}\n`;
}

function edtfOf({ 'date-parts': [first, last], circa }: NonNullable<CslItem['issued']>): string {
  const range = last === undefined ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`;
  return circa ? `${range}?` : range;
}

/** [2026, 3] → "2026-03" */
function isoOf(parts: DateParts): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeTex(text);
}

/** The signs that TeX would act on; a brace that is not paired would swallow the rest of the file. */
function escapeTex(text: string): string {
  const names: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => names[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}
