import { fold } from '../../src/search/fold.ts';
import { pairs, phrasesOf } from '../../src/search/grams.ts';

/** Other ways to search, which build and browser know by these names. */
export const rivals = {
  plain: 'text, gzipped, with includes()',
  segmenter: 'MiniSearch, Intl.Segmenter',
  bigrams: 'MiniSearch, bigrams',
  flexsearch: 'FlexSearch, CJK',
  pagefind: 'Pagefind, its own Chinese index',
} as const;
export type Rival = keyof typeof rivals;

/** MiniSearch's settings, the same when it indexes and when it is loaded. */
export function miniSearchOptions(rival: 'segmenter' | 'bigrams') {
  const tokenize = rival === 'segmenter' ? segmentsOf : bigramsOf;
  return { fields: ['text'], tokenize, searchOptions: { combineWith: 'AND' as const } };
}

function bigramsOf(text: string): string[] {
  return phrasesOf(text).flatMap((phrase) => ([...phrase].length === 1 ? [phrase] : pairs(phrase)));
}

function segmentsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(fold(text)), ({ segment }) => segment).filter((segment) => segment.trim() !== '');
}
