import { withoutBlanks } from '../characters.ts';
import type { TaggedWord } from '../lexicon/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Features, featuresOf } from './linear-model.ts';
import { wordClass } from './word-class.ts';

/** Words that prose is bound together by, and that headlines leave out. */
const binders = /[的了是在和与对从被把将并还也就都而则等该其这那]/gu;

/** What only headlines do: 柳湾镇:灯塔点亮河堤 · 灯塔“点”亮河堤 (a quotation of a character or two). */
const signs = [
  ['labelled', /^[“"]?[\p{Script=Han}·]{2,12}["”]?[:：]\s*\S/u],
  ['wink', /[“"]\p{Script=Han}{1,3}["”]/u],
  ['quotation', /[“"]/u],
  ['question', /[?？!！]$/u],
  ['comma', /[,，]/u],
  ['pause', /、/u],
  ['figure', /\d/u],
  ['date', /\d{1,2}[月日]|\d{4}年/u],
  ['parting', /\p{Script=Han}\s+\p{Script=Han}/u],
] as const;

/**
 * What tells a headline from a line of prose that a column's end cut:
 *
 *   渡口夜班船点亮归家路      → a verb and its object, nothing that binds, whole     headline
 *   渡口的夜班船是在去年冬    → 的, 是, 在; ends inside a phrase                     prose
 */
export function headlineFeatures(text: string, lexicon: Lexicon): Features {
  const line = text.trim().normalize('NFKC');
  const closed = withoutBlanks(line);
  const words = lexicon.tag(closed);
  const [first, second] = words;
  const [before, last] = [words[words.length - 2], words[words.length - 1]];
  const length = Math.min(9, Math.floor(closed.length / 3));
  const bound = Math.min(4, closed.match(binders)?.length ?? 0);
  const verbs = Math.min(4, count(words, 'v'));
  const nouns = Math.min(6, count(words, 'n'));
  const features = [
    `length ${length}`,
    `bound ${bound}`,
    `bound ${bound} of ${length}`,
    `verbs ${verbs}`,
    `verbs ${verbs} nouns ${nouns}`,
    `first ${wordClass(first)}`,
    `first word ${first?.word ?? ''}`,
    `starts ${wordClass(first)} ${wordClass(second)}`,
    `start ${closed.slice(0, 2)}`,
    `last ${wordClass(last)}`,
    `last word ${last?.word ?? ''}`,
    `ends ${wordClass(before)} ${wordClass(last)}`,
    `end ${closed.slice(-1)}`,
    `particles ${Math.min(3, count(words, 'u'))}`,
    `pronouns ${Math.min(2, count(words, 'r'))}`,
    `adverbs ${Math.min(3, count(words, 'd'))}`,
    `prepositions ${Math.min(3, count(words, 'p'))}`,
    `names ${Math.min(3, words.filter(({ tag }) => /^n[rst]/u.test(tag)).length)}`,
  ];
  for (const [name, sign] of signs) if (sign.test(line)) features.push(name);
  const found = featuresOf(features);
  for (const { word, tag } of words.slice(1, -1)) found.set(`word ${/^[nvm]/u.test(tag) ? tag.charAt(0) : word}`, 0.5);
  return found;
}

function count(words: readonly TaggedWord[], tag: string): number {
  let found = 0;
  for (const word of words) if (word.tag.startsWith(tag)) found++;
  return found;
}
