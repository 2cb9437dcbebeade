import type { ArticleRecord } from '../../src/model/record.ts';
import type { DumpLine, GoldPage } from './gold-page.ts';
import type { PredictedPage } from './predicted-page.ts';

/** Lines by number in the order given, a run of lines with only blank ones between as a range: "3-9, 15, 11". */
export function formatLines(numbers: readonly number[], lines: readonly DumpLine[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number > range[1] && lines.slice(range[1], number - 1).every((line) => line.text.trim() === '')) {
      range[1] = number;
    } else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** The first characters of a text, with a sign that there were more. */
export function shorten(text: string, length = 12): string {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

/** A record in a few words: article 「老街新书屋」, or its kind where it has no title. */
export function describeRecord(record: ArticleRecord): string {
  const [block] = record.body;
  const start = block && 'text' in block ? block.text : block?.type === 'figure' ? block.caption : '';
  return `${record.kind} 「${shorten(record.title || start)}」`;
}

/** The record that holds most characters of the line; undefined for furniture and facts. */
export function recordOfLine(number: number, page: GoldPage, predicted: PredictedPage): ArticleRecord | undefined {
  const id = placeOfLine(number, page, predicted)?.record;
  return predicted.result.records.find((record) => record.id === id);
}

/** Where most characters of the line went: a record, "furniture (rule)", another place, or "nowhere". */
export function describeLinePlace(number: number, page: GoldPage, predicted: PredictedPage): string {
  const place = placeOfLine(number, page, predicted);
  const record = predicted.result.records.find((candidate) => candidate.id === place?.record);
  if (record) return describeRecord(record);
  const furniture = predicted.result.furniture.find(({ span }) => span[0] <= number && number <= span[1]);
  if (place?.place === 'furniture' && furniture) return `furniture (${furniture.rule})`;
  return place?.place ?? 'nowhere';
}

/** The part of the record that most characters of the line became; "-" where it has none. */
export function partOfLine(number: number, page: GoldPage, predicted: PredictedPage): string {
  return placeOfLine(number, page, predicted)?.part ?? '-';
}

/** Whom the label gives the line to, in a few words. */
export function describeLineOwner(number: number, page: GoldPage): string {
  const owner = page.owners.get(number);
  if (!owner) return 'no one';
  if (owner.kind === 'article') return `article 「${shorten(page.articles[owner.index]?.title ?? '')}」`;
  return owner.kind === 'shared' ? 'series head' : owner.kind;
}

interface LinePlace {
  place: string;
  record: string | null;
  part: string;
}

function placeOfLine(number: number, page: GoldPage, predicted: PredictedPage): LinePlace | undefined {
  const line = page.lines[number - 1];
  const counts = new Map<string, { size: number; value: LinePlace }>();
  for (let offset = line?.start ?? 0; offset < (line?.end ?? 0); offset++) {
    const found = predicted.places[offset];
    if (!found || found.part === 'mark' || /\s/u.test(line?.text.charAt(offset - line.start) ?? ' ')) continue;
    const key = `${found.record} ${found.place} ${found.part}`;
    const count = counts.get(key) ?? { size: 0, value: found };
    count.size++;
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => b.size - a.size)[0]?.value;
}
