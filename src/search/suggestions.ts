import { gzipSync } from 'node:zlib';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { ArticleRecord } from '../model/record.ts';
import type { Suggestion, Suggestions } from './index-files.ts';
import { compareNewest } from './order.ts';

/** Bytes the file may have, compressed: a phone fetches it when the reader touches the query. */
const limit = 30_000;

/** What share of the list each kind may take, where the archive has more than fits; in the order of suggesting. */
const shares = { place: 0.15, person: 0.25, organisation: 0.25, column: 0.1, title: 0.25 } as const;
type Kind = keyof typeof shares;
const kinds = Object.keys(shares) as Kind[];

/**
 * What is suggested while the reader types: the places, people, organisations and columns that most records name, and the
 * newest headlines, each with its sound. As many as fit the limit.
 */
export function suggestionsOf(records: readonly ArticleRecord[], bytes = limit): Suggestions {
  const ranked = rank(records);
  const sounds = new Map<string, string>();
  const sized = (size: number) => take(ranked, size, sounds);
  const fits = (size: number) => gzipSync(JSON.stringify(sized(size)), { level: 9 }).length <= bytes;
  const total = kinds.reduce((sum, kind) => sum + ranked[kind].length, 0);
  let [least, most] = [0, Math.min(total, Math.ceil(bytes / 8))];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return sized(least);
}

/** All candidates of each kind, the best first. */
function rank(records: readonly ArticleRecord[]): Record<Kind, string[]> {
  const newest = records.filter(({ kind, title }) => kind === 'article' && title !== '').toSorted(compareNewest);
  return {
    place: byCount(records, ({ places }) => places.map(({ name }) => name)),
    person: byCount(records, ({ people, bylines }) => [...people, ...bylines].map(({ name }) => name)),
    organisation: byCount(records, ({ organisations }) => organisations.map(({ name }) => name)),
    column: byCount(records, ({ column, series }) => [column, series?.title].filter((name) => name !== undefined)),
    title: [...new Set(newest.map(({ title }) => title))],
  };
}

function byCount(records: readonly ArticleRecord[], namesOf: (record: ArticleRecord) => string[]): string[] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const name of new Set(namesOf(record))) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete('');
  return [...counts]
    .toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .map(([name]) => name);
}

/** `size` of them all, by the shares; what a kind does not use goes to the others in proportion. */
function take(ranked: Record<Kind, string[]>, size: number, sounds: Map<string, string>): Suggestions {
  const quota = new Map<Kind, number>();
  let [free, open] = [size, kinds];
  for (;;) {
    const sum = open.reduce((total, kind) => total + shares[kind], 0);
    const small = open.filter((kind) => ranked[kind].length <= (free * shares[kind]) / sum);
    for (const kind of small.length > 0 ? small : open) {
      quota.set(kind, small.length > 0 ? ranked[kind].length : Math.floor((free * shares[kind]) / sum));
    }
    if (small.length === 0) break;
    free -= small.reduce((total, kind) => total + ranked[kind].length, 0);
    open = open.filter((kind) => !small.includes(kind));
    if (open.length === 0) break;
  }
  const entry = (name: string, kind: Kind): Suggestion => {
    const sound = sounds.get(`${kind}${name}`) ?? soundOf(name, kind === 'person');
    sounds.set(`${kind}${name}`, sound);
    return [name, sound];
  };
  const list = (kind: Kind) => ranked[kind].slice(0, quota.get(kind)).map((name) => entry(name, kind));
  return {
    place: list('place'),
    person: list('person'),
    organisation: list('organisation'),
    column: list('column'),
    title: list('title'),
  };
}

/** How places are called where they lie, against the dictionary. */
customPinyin({ 浚县: 'xùn xiàn', 中牟: 'zhōng mù', 泌阳: 'bì yáng', 召陵: 'shào líng', 殷都: 'yīn dū' });

/** "鹤壁市" → "he bi shi"; ü is v, as it is typed. Surnames have sounds of their own (单 is shan). */
function soundOf(name: string, isPerson: boolean): string {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  const parts = pinyin(name, isPerson ? { ...options, surname: 'head' } : options);
  return parts
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((part) => part !== '')
    .join(' ');
}
