import { bigramsOf, lettersOf, lineWidth } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import type { TaggedWord } from '../lexicon/dictionary.ts';
import { placePrefix } from './place-prefix.ts';
import type { Relation } from './relate-lines.ts';
import { shareOf } from './support.ts';
import {
  bodyName,
  figures,
  goesOn,
  hasHalves,
  isBodyLabel,
  isEvent,
  isHeld,
  isIncomplete,
  isNominalKicker,
  lacksObject,
  lacksSubject,
  tellsReader,
  wantsObject,
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

/** Signs that are not there: they would only say again which layout is common. */
const absent = /^[a-z ]+ false(?: false)?$/u;

/** What the lines of a headline group show, apart from what they are taken for. */
export interface LineSigns {
  /** For each line what it shows by itself. */
  lines: readonly (readonly string[])[];
  /** For each line but the last what it and the next show together. */
  pairs: readonly (readonly string[])[];
  widths: readonly number[];
}

/**
 * Reads the lines of a group.
 *
 * @param body the text below, or '' where none is known.
 * @param relations what single signs say of each line and the next.
 */
export function readSigns(
  texts: readonly string[],
  body: string,
  relations: readonly Relation[],
  context: ParseContext,
): LineSigns {
  const tagged = texts.map((text) => context.lexicon.tag(text));
  const told = toldBelow(texts, body);
  return {
    lines: texts.map((text, index) => [...signsOfLine(text, tagged[index] ?? []), ...(told.lines[index] ?? [])]),
    pairs: relations.map((relation, index) => [
      `signs ${relation}`,
      ...signsOfPair(texts[index] ?? '', texts[index + 1] ?? '', context).filter((sign) => !absent.test(sign)),
      ...(told.pairs[index] ?? []),
    ]),
    widths: texts.map(lineWidth),
  };
}

/**
 * What a group shows if its lines are what `layout` says, as names of features: what each line shows as what it is taken
 * for, and each two neighbours.
 */
export function layoutFeatures({ lines, pairs, widths }: LineSigns, layout: string): string[] {
  const features = [`layout ${layout}`];
  for (const [index, signs] of lines.entries()) {
    for (const sign of signs) features.push(`${layout.charAt(index)} ${sign}`);
  }
  for (const [index, signs] of pairs.entries()) {
    const parts = layout.slice(index, index + 2);
    features.push(parts);
    for (const sign of signs) features.push(`${parts} ${sign}`);
    if (layout.length === 2) continue;
    const wider = (widths[index] ?? 0) - (widths[index + 1] ?? 0);
    features.push(`${layout} ${index} wider ${Math.max(-3, Math.min(3, Math.round(wider / 2)))}`);
  }
  return features;
}

/** Characters of a text's beginning that a title's words mostly stand in. */
const beginning = 120;

/** How far the words of each line stand in the text below and in its beginning, and in which of two neighbours more. */
function toldBelow(texts: readonly string[], body: string): { lines: string[][]; pairs: string[][] } {
  if (body === '') return { lines: [], pairs: [] };
  const places = [
    ['beginning', lettersOf(body.slice(0, beginning))],
    ['text', lettersOf(body)],
  ] as const;
  const lines: string[][] = texts.map(() => []);
  const pairs: string[][] = texts.slice(1).map(() => []);
  for (const [place, letters] of places) {
    const shares = texts.map((text) => shareOf(bigramsOf(text), letters));
    for (const [index, share] of shares.entries()) {
      lines[index]?.push(`in ${place} ${Math.min(5, Math.floor(share * 6))}`);
      const more = share - (shares[index + 1] ?? 0);
      pairs[index]?.push(`more in ${place} ${Math.max(-3, Math.min(3, Math.round(more * 4)))}`);
    }
  }
  return { lines, pairs };
}

function signsOfLine(text: string, words: readonly TaggedWord[]): string[] {
  const [first, last] = [words[0], words[words.length - 1]];
  return [
    ...words.map(({ word }) => `has ${word}`),
    ...words.slice(1).map(({ tag }, index) => `tags ${words[index]?.tag.charAt(0)}${tag.charAt(0)}`),
    `begins as ${first?.tag}`,
    `begins ${first?.word}`,
    `begins with ${text.slice(0, 2)}`,
    `ends as ${last?.tag}`,
    `ends ${last?.word}`,
    `ends with ${text.slice(-2)}`,
    `width ${Math.min(6, Math.floor(lineWidth(text) / 3))}`,
    `words ${Math.min(8, words.length)}`,
  ];
}

/**
 * What two headline lines show of how they stand to each other: their widths, whether either is complete in itself,
 * what they name, and which words, and which kinds of them, they begin and end with.
 */
function signsOfPair(first: string, second: string, context: ParseContext): string[] {
  const [one, other] = [lineWidth(first), lineWidth(second)];
  const difference = one - other;
  return [
    `wider ${Math.max(-4, Math.min(4, Math.round(difference / 2)))}`,
    `apart ${Math.min(4, Math.floor(Math.abs(difference) / 1.5))}`,
    `first width ${Math.min(5, Math.floor(one / 4))}`,
    `second width ${Math.min(5, Math.floor(other / 4))}`,
    `narrower width ${Math.min(4, Math.floor(Math.min(one, other) / 3))}`,
    `first incomplete ${isIncomplete(first, context)}`,
    `second incomplete ${isIncomplete(second, context)}`,
    `both wide ${Math.min(one, other) > 10 && Math.abs(difference) <= 3} ${isHeld.test(second) || isEvent(second)}`,
    `goes on ${goesOn(second)}`,
    `tells the reader ${tellsReader.test(second)}`,
    `nominal ${isNominalKicker(first, context)}`,
    `names a body ${isBodyLabel(first, context)} ${isBodyLabel(second, context)}`,
    `wants ${lacksObject.test(first) || wantsObject.test(first)} ${isHeld.test(second)}`,
    `subject ${isIncomplete(first, context)} ${isEvent(second) || lacksSubject(second, context)}`,
    `places ${placePrefix(first, context.gazetteer) !== ''} ${placePrefix(second, context.gazetteer) !== ''}`,
    ...grammarOf('first', first, context),
    ...grammarOf('second', second, context),
    ...wordsAtCut(first, second, context),
    ...asked.map(([name, ask]) => `${name} ${ask(first)} ${ask(second)}`),
  ];
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

/** Whether the first line has no verb and the second begins with one, or the first ends with one and the second has none. */
function sharesVerb(one: readonly TaggedWord[], other: readonly TaggedWord[]): string[] {
  const isVerb = (word: TaggedWord | undefined) => word !== undefined && /^v(?!n)/u.test(word.tag);
  const [subject, object] = [!one.some(isVerb) && isVerb(other[0]), isVerb(one[one.length - 1]) && !other.some(isVerb)];
  return [...(subject ? ['verb below its subject'] : []), ...(object ? ['verb above its object'] : [])];
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
    ...sharesVerb(one, other),
  ];
}
