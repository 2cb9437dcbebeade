import { unbalancedMarks } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Features, featuresOf } from './linear-model.ts';
import { openingPhrase, speakerOpening } from './opening-phrases.ts';
import { firstClause, wordClass } from './word-class.ts';

/** How many characters of the first clause are looked at. */
const looked = 16;

const openingPhrases = [
  ['opening phrase', openingPhrase],
  ['speaker', speakerOpening],
] as const;

/**
 * What tells the beginning of a paragraph from the middle of one:
 *
 *   昨日上午，柳湾镇的… → time word first, a short clause, a comma      begins
 *   水浇灌，培土踏实。… → a lone noun before a verb, no subject         is in the middle
 */
export function openingFeatures(text: string, lexicon: Lexicon): Features {
  return featuresOf(openingNames(text, lexicon));
}

/** The names of the features, each once. */
export function openingNames(text: string, lexicon: Lexicon): string[] {
  const opening = text.slice(0, looked * 2).normalize('NFKC');
  const clause = firstClause(opening);
  const mark = opening.charAt(clause.length);
  const words = lexicon.tag(clause.slice(0, looked));
  const [first, second] = words;
  const speech = /^[“‘]/u.test(opening) ? 'of speech ' : '';
  const length = Math.min(6, Math.floor(clause.length / 3));
  const verb = words.findIndex(({ tag }) => tag.startsWith('v'));
  const noun = words.findIndex(({ tag }) => /^[nr]/u.test(tag));
  const order = verb < 0 ? 'no verb' : noun < 0 ? 'no noun' : noun < verb ? 'noun verb' : 'verb noun';
  const names = [
    `class ${wordClass(first)}`,
    `classes ${wordClass(first)} ${wordClass(second)}`,
    `tag ${first?.tag.slice(0, 2) ?? '-'}`,
    `character ${opening.charAt(0)}`,
    `word ${first?.word ?? ''}`,
    `second ${second?.word ?? ''}`,
    `start ${opening.slice(0, 2)}`,
    `rare ${first ? Math.min(2, first.word.length) : '-'} ${Math.floor(Math.log10((first?.frequency ?? 0) + 1))}`,
    `words ${first?.tag ?? ''} ${second?.word ?? ''}`,
    `sentence ${speech}${bucket(opening.search(/[。!?]/u))}`,
    `text ${speech}${bucket(text.length < looked * 2 ? text.length : -1)}`,
    `closes ${unbalancedMarks(text.slice(0, 60)).closed.charAt(0)}`,
    `mark ${mark}`,
    `length ${length}`,
    `length ${length} ${mark}`,
    `order ${order}`,
  ];
  for (const [name, pattern] of openingPhrases) if (pattern.test(opening)) names.push(name);
  return names;
}

/** Lengths that tell the rest of a sentence, 2 to 8 characters, from a whole one; -1 for what is longer than is looked at. */
function bucket(length: number): number {
  if (length < 0) return -1;
  return length <= 2 ? 2 : length <= 4 ? 4 : length <= 8 ? 8 : length <= 14 ? 14 : 30;
}
