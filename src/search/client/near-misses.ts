import { fold } from '../fold.ts';
import type { Clause } from '../query.ts';
import { parseQuery } from '../query.ts';
import { isFiltered } from './filter.ts';
import type { SearchState } from './state.ts';
import { parseState } from './state.ts';

/**
 * Characters that OCR takes for one another, by shape. They are only ever offered: a search for one never finds another.
 */
const alike = [
  '末未朱',
  '已己巳',
  '日曰目',
  '土士',
  '人入八',
  '干千于',
  '大太犬',
  '天夫',
  '王玉主',
  '白自',
  '刀力',
  '午牛',
  '田由甲申',
  '睛晴',
  '清请情',
  '拔拨',
  '徒徙',
  '戊戌戍',
  '析折拆',
  '免兔',
  '今令',
  '住往',
  '侯候',
  '陕峡',
  '准淮',
  '厉历',
  '几儿',
  '问间',
  '乌鸟',
  '冶治',
  '茶荼',
  '博搏',
  '壁璧',
  '沁泌',
  '帅师',
  '薄簿',
  '泪汨',
  '0o',
  '1l',
];
const looksLike = new Map(
  alike.flatMap((group) => [...group].map((sign) => [sign, [...group].filter((other) => other !== sign)] as const)),
);

/** How many searches an offer may cost. */
const most = 30;

export interface NearMiss {
  /** "filters": without them; "words": other words. */
  rule: 'filters' | 'words';
  state: SearchState;
  /**
   * A part of a word only: worth offering where no whole words find anything, and of the same group only the first.
   */
  group?: string;
}

/**
 * What might find something where a search finds nothing, the most faithful first: without filters, a field left out, one
 * word less, a character for its look-alike, a long word in two, its beginning or its end alone. Whether it does find anything is for the caller to count.
 */
export function nearMisses(state: SearchState): NearMiss[] {
  const { clauses } = parseQuery(state.query);
  if (clauses.length === 0) return [];
  const texts = clauses.map(({ text }) => text);
  const replace = (index: number, ...others: string[]) => texts.toSpliced(index, 1, ...others).join(' ');
  const isWord = ({ excluded, choices: [choice, ...others] }: Clause) =>
    !excluded && others.length === 0 && choice?.field === null;
  const words = clauses.flatMap((clause, index) =>
    isWord(clause) ? [{ index, phrase: clause.choices[0]?.phrase ?? '' }] : [],
  );
  const queries = [
    ...clauses.flatMap(({ excluded, choices }, index) => {
      const hasField = !excluded && choices.some(({ field }) => field !== null);
      return hasField ? [replace(index, choices.map(({ phrase }) => phrase).join('|'))] : [];
    }),
    ...(clauses.length < 2 ? [] : clauses.map((_, index) => replace(index))),
    ...texts.flatMap((text, index) => lookAlikes(text).map((other) => replace(index, other))),
    ...words.flatMap(({ index, phrase }) => halves(phrase).map((pair) => replace(index, ...pair))),
  ].map((query) => ({ query }));
  const parts = words.flatMap(({ index, phrase }) =>
    ends(phrase).map(({ part, side }) => ({ query: replace(index, part), group: `${side} of ${index}` })),
  );
  const misses: NearMiss[] = isFiltered(state) ? [{ rule: 'filters', state: withoutFilters(state) }] : [];
  const seen = new Set<string>();
  for (const { query, ...group } of [...queries, ...parts]) {
    const asks = parseQuery(query).clauses.some(({ excluded }) => !excluded);
    if (asks && !seen.has(query)) misses.push({ rule: 'words', state: { ...state, query }, ...group });
    seen.add(query);
  }
  return misses.slice(0, most);
}

/** Every text that differs in one character. */
function lookAlikes(text: string): string[] {
  const signs = [...text];
  return signs.flatMap((sign, place) =>
    (looksLike.get(fold(sign)) ?? []).map((other) => signs.toSpliced(place, 1, other).join('')),
  );
}

/** "鹤壁新书屋" → 鹤壁 新书屋, 鹤壁新 书屋: both parts of two characters at least, the most even first. */
function halves(phrase: string): [string, string][] {
  const signs = [...phrase];
  return signs
    .map((_, place) => place)
    .filter((place) => place >= 2 && place <= signs.length - 2)
    .toSorted((left, right) => Math.abs(signs.length - 2 * left) - Math.abs(signs.length - 2 * right))
    .map((place) => [signs.slice(0, place).join(''), signs.slice(place).join('')]);
}

/** "鹤壁新书屋" → 鹤壁新书, 壁新书屋, 鹤壁新, 新书屋, 鹤壁, 书屋: both ends, the longest first; of a very long word not all. */
function ends(phrase: string): { part: string; side: 'beginning' | 'end' }[] {
  const signs = [...phrase];
  const whole = signs.length;
  const lengths = new Set([whole - 1, whole - 2, whole - 3, Math.ceil(whole / 2), 4, 3, 2]);
  return [...lengths]
    .filter((length) => length >= 2 && length < whole)
    .toSorted((left, right) => right - left)
    .flatMap((length) => [
      { part: signs.slice(0, length).join(''), side: 'beginning' },
      { part: signs.slice(whole - length).join(''), side: 'end' },
    ]);
}

function withoutFilters({ query, sort }: SearchState): SearchState {
  return { ...parseState(''), query, sort };
}
