import { lineWidth } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import type { Features } from '../odds/linear-model.ts';
import { placePrefix } from './place-prefix.ts';
import {
  bodyName,
  figures,
  goesOn,
  hasHalves,
  isEvent,
  isIncomplete,
  isNominalKicker,
  tellsReader,
} from './title-grammar.ts';

const numeral = /^[\d一二三四五六七八九十两百千万]/u;

/** Begins with who governs: 我市, 全县, 省…. */
const publicOpening = /^(?:我[市省县区]|全[市省县区]|[市省县区])/u;

/** Questions that are asked of both lines, or of one. */
const asked: readonly (readonly [string, (text: string) => boolean])[] = [
  ['halves', hasHalves],
  ['event', isEvent],
  ['figures', (text) => figures.test(text)],
  ['body', (text) => bodyName.test(text)],
  ['comma', (text) => /[，,]/u.test(text)],
  ['quotation', (text) => /[“"]/u.test(text)],
  ['public', (text) => publicOpening.test(text)],
  ['numeral', (text) => numeral.test(text)],
  ['question', (text) => /[？?]/u.test(text)],
  ['colon', (text) => /[:：]/u.test(text)],
];

/**
 * What two headline lines show of how they stand to each other: their widths, whether either is complete in itself,
 * what they name, and which words, and which kinds of them, they begin and end with.
 */
export function relationFeatures(first: string, second: string, context: ParseContext): Features {
  const [one, other] = [lineWidth(first), lineWidth(second)];
  const difference = one - other;
  const features = [
    `wider ${Math.max(-4, Math.min(4, Math.round(difference / 2)))}`,
    `apart ${Math.min(4, Math.floor(Math.abs(difference) / 1.5))}`,
    `first width ${Math.min(5, Math.floor(one / 4))}`,
    `second width ${Math.min(5, Math.floor(other / 4))}`,
    `narrower width ${Math.min(4, Math.floor(Math.min(one, other) / 3))}`,
    `first incomplete ${isIncomplete(first, context)}`,
    `second incomplete ${isIncomplete(second, context)}`,
    `goes on ${goesOn(second)}`,
    `tells the reader ${tellsReader.test(second)}`,
    `nominal ${isNominalKicker(first, context)}`,
    `places ${placePrefix(first, context.gazetteer) !== ''} ${placePrefix(second, context.gazetteer) !== ''}`,
    ...grammarOf('first', first, context),
    ...grammarOf('second', second, context),
    ...wordsAtCut(first, second, context),
    ...asked.map(([name, ask]) => `${name} ${ask(first)} ${ask(second)}`),
  ];
  return new Map(features.map((feature) => [feature, 1]));
}

function grammarOf(line: string, text: string, context: ParseContext): string[] {
  const words = context.lexicon.tag(text);
  const verbs = words.filter(({ tag }) => tag.startsWith('v')).length;
  const names = words.filter(({ tag }) => /^n[rst]/u.test(tag)).length;
  return [
    `${line} verbs ${Math.min(3, verbs)}`,
    `${line} names ${Math.min(2, names)}`,
    `${line} words ${Math.min(8, words.length)}`,
  ];
}

function wordsAtCut(first: string, second: string, { lexicon }: ParseContext): string[] {
  const [one, other] = [lexicon.tag(first), lexicon.tag(second)];
  const [begin, before, end] = [one[0], one[one.length - 2], one[one.length - 1]];
  const [next, behind, last] = [other[0], other[1], other[other.length - 1]];
  return [
    `first begins ${begin?.word}`,
    `first begins as ${begin?.tag}`,
    `first ends ${end?.word}`,
    `first ends as ${end?.tag}`,
    `first ends as ${before?.tag} ${end?.tag}`,
    `first character ${first.slice(-1)}`,
    `second begins ${next?.word}`,
    `second begins as ${next?.tag}`,
    `second begins as ${next?.tag} ${behind?.tag}`,
    `second character ${second.slice(0, 1)}`,
    `second ends ${last?.word}`,
    `second ends as ${last?.tag}`,
    `meet ${end?.tag} ${next?.tag}`,
  ];
}
