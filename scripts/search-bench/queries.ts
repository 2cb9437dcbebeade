import { Converter } from 'opencc-js/cn2t';
import type { ArticleRecord } from '../../src/model/record.ts';
import { fieldsOf } from '../../src/search/fields.ts';
import { phrasesOf } from '../../src/search/grams.ts';
import { parseQuery } from '../../src/search/query.ts';
import { createRandom } from '../generate-corpus/random.ts';

export interface BenchQuery {
  /** What kind of words these are. */
  kind: string;
  text: string;
}

/** Articles that queries are drawn from, at most. */
const sampled = 2000;

/**
 * Queries of every kind that readers might ask of these articles, and some that look alike, about `count` in all; the
 * same articles give the same queries.
 */
export function drawQueries(records: readonly ArticleRecord[], count: number): BenchQuery[] {
  const random = createRandom('search queries');
  const sample = records.filter((_, index) => index % Math.ceil(records.length / sampled) === 0);
  const texts = sample.flatMap((record) => [record.title, ...fieldsOf(record).rest]).filter((text) => text !== '');
  const toTraditional = Converter({ from: 'cn', to: 't' });
  const kinds: Record<string, (perKind: number) => string[]> = {};
  const drawn = (choices: readonly string[], perKind: number) =>
    random
      .shuffle([...new Set(choices)].slice(0, 20_000))
      .filter(isPlain)
      .slice(0, perKind);
  const matches = (pattern: RegExp) => (perKind: number) =>
    drawn(
      random.shuffle(texts.slice(0, 4000)).flatMap((text) => text.match(pattern) ?? []),
      perKind,
    );
  const words = segments(texts.slice(0, 1500));
  const two = words.filter((word) => /^\p{Script=Han}{2}$/u.test(word));
  const inTraditional = two.filter((word) => toTraditional(word) !== word);

  kinds['words of two characters'] = (perKind) => drawn(two, perKind);
  kinds['longer words'] = (perKind) =>
    drawn(
      words.filter((word) => /^\p{Script=Han}{3,6}$/u.test(word)),
      perKind,
    );
  kinds['names of people'] = (perKind) =>
    drawn(
      sample.flatMap(({ bylines, people }) => [...bylines, ...people].map(({ name }) => name)),
      perKind,
    );
  kinds.organisations = matches(/\p{Script=Han}{2}[县区市]\p{Script=Han}{2,4}(?:局|馆|公司|学|中心|院)/gu);
  kinds['across punctuation'] = matches(/\p{Script=Han}{2}[，。！？《》“”]\p{Script=Han}{2}/gu);
  kinds['across word boundaries'] = matches(/(?<=\p{Script=Han})\p{Script=Han}{3,5}(?=\p{Script=Han})/gu);
  kinds['numbers with a point'] = matches(/\d+\.\d[万%公]\p{Script=Han}?/gu);
  kinds['numbers in quotes'] = matches(/“\d+”工作法/gu);
  kinds['digits with Chinese'] = matches(/(?<![\d.])\d{1,4}[户月人]\p{Script=Han}?/gu);
  kinds.Latin = matches(/[a-z][a-z0-9.-]{1,8}|\d[a-z]/giu);
  kinds['mixed script'] = matches(/\p{Script=Han}{1,2}[a-z][a-z0-9.-]{1,5}\p{Script=Han}{1,2}/giu);
  kinds['full-width'] = (perKind) => matches(/\d{2,4}\p{Script=Han}|[a-z]{2,3}\p{Script=Han}/giu)(perKind).map(widen);
  kinds.traditional = (perKind) => drawn(inTraditional, perKind).map((word) => toTraditional(word));
  kinds['half traditional'] = (perKind) =>
    drawn(inTraditional, perKind).map((word) => `${toTraditional(word.slice(0, 1))}${word.slice(1)}`);
  kinds['single characters'] = matches(/\p{Script=Han}|\d/gu);
  kinds['two words'] = (perKind) => {
    const pool = drawn(two, 2 * perKind);
    return pool.slice(0, perKind).map((word, index) => `${word} ${pool[perKind + index] ?? word}`);
  };
  kinds['not there, perhaps'] = (perKind) => drawn(two, perKind).map((word) => [...word].toReversed().join(''));

  const perKind = Math.ceil(count / Object.keys(kinds).length);
  return Object.entries(kinds).flatMap(([kind, draw]) => draw(perKind).map((text) => ({ kind, text })));
}

/** True for what asks for its words and nothing else: a text may hold what a query would take for an operator. */
function isPlain(text: string): boolean {
  const { clauses, mistakes } = parseQuery(text);
  const phrases = clauses.flatMap(({ excluded, choices }) =>
    excluded ? [] : choices.map(({ phrase, field }) => (field === null ? phrase : '')),
  );
  return mistakes.length === 0 && phrases.join(' ') === phrasesOf(text).join(' ');
}

/** Words as Unicode's segmenter cuts them: one that has no part in our index. */
function segments(texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return texts.flatMap((text) => Array.from(segmenter.segment(text), ({ segment }) => segment));
}

/** Digits and Latin letters in the width of Chinese characters. */
function widen(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}
