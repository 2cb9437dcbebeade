import { Converter } from 'opencc-js/cn2t';
import type { ArticleRecord } from '../../src/model/record.ts';
import { fieldsOf } from '../../src/search/fields.ts';

export interface BenchQuery {
  /** What kind of words these are. */
  kind: string;
  text: string;
}

/** Queries of each kind, at most. */
const perKind = 14;

/** Queries that readers might ask of these records, and some that look alike; the same records give the same queries. */
export function drawQueries(records: ArticleRecord[]): BenchQuery[] {
  const draw = generator();
  const texts = records.flatMap((record) => [record.title, ...fieldsOf(record).rest]).filter((text) => text !== '');
  const toTraditional = Converter({ from: 'cn', to: 't' });
  const drawn = (choices: string[]) =>
    [...new Set(choices)]
      .map((text) => ({ text, place: draw() }))
      .toSorted((left, right) => left.place - right.place)
      .slice(0, perKind)
      .map(({ text }) => text);
  const matches = (pattern: RegExp) => drawn(texts.flatMap((text) => text.match(pattern) ?? []));
  const words = matches(/(?<=\p{Script=Han}{2})\p{Script=Han}{2}/gu);

  const kinds: Record<string, string[]> = {
    'two characters': words,
    'four to eight characters': matches(/\p{Script=Han}{4,8}/gu),
    'one character': matches(/\p{Script=Han}/gu),
    'names of people': drawn(records.flatMap(({ bylines, people }) => [...bylines, ...people].map(({ name }) => name))),
    'across punctuation': matches(/\p{Script=Han}{2}[，。、；：“”]\p{Script=Han}{2}/gu),
    'digits with Chinese': matches(/[\d.%]{1,8}\p{Script=Han}{1,2}/gu),
    Latin: matches(/[a-z]{2,12}/giu),
    'full-width digits': matches(/\d{2,4}\p{Script=Han}/gu).map(widen),
    traditional: words.map((word) => toTraditional(word)).filter((word, index) => word !== words[index]),
    'two words': words.slice(0, -1).map((word, index) => `${word} ${words[index + 1]}`),
    'not there, perhaps': words.map((word) => [...word].toReversed().join('')),
  };
  return Object.entries(kinds).flatMap(([kind, list]) => list.map((text) => ({ kind, text })));
}

/** Digits and Latin letters in the width of Chinese characters. */
function widen(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function generator(): () => number {
  let state = 20260314;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
