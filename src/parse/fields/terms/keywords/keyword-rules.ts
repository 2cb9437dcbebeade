import { CharacterSet } from '../../../character-set.ts';
import type { TaggedWord } from '../../../lexicon/dictionary.ts';
import { boilerplate } from './boilerplate.ts';

/** A word of the article that might be a keyword. */
export interface Candidate {
  word: string;
  /** Part of speech. */
  tag: string;
  count: number;
  /** Its place among the words of the text, where it stands first. */
  first: number;
  inTitle: boolean;
  /** Occurrences in the dictionary's corpus. */
  frequency: number;
}

/** Tags of nouns, verbs and what stands for one; those of names (nr, nrt, nrfg) beside them. */
const tags = new Set(['n', 'nz', 'nt', 'v', 'vn', 'j', 'l', 'an', 'x']);

/** Whether words of the kind can be keywords; most words of a text are of none. */
export function isKeywordTag(tag: string): boolean {
  return tags.has(tag) || tag.startsWith('nr');
}

/** Why a word is no keyword; one that applies is enough. */
export interface KeywordRule<Asked> {
  rule: string;
  rejects(asked: Asked): boolean;
}

const numerals = new CharacterSet('一二三四五六七八九十百千万0123456789几多');
const placeEnds = new CharacterSet('省市县镇乡');
const bodyEnds = new CharacterSet('局区市县村');
const directions = new CharacterSet('出进来去起到上下入成回过');

const chineseWord = /^\p{Script=Han}{2,6}$/u;

function endsWithOneOf(word: string, characters: CharacterSet): boolean {
  return characters.hasAt(word, word.length - 1);
}

/** Rules that look at how often a word stands in the article. */
export const countRules: readonly KeywordRule<Candidate>[] = [
  // Unknown words are often two that were cut wrongly; one that comes back was cut right.
  { rule: 'unknown-once', rejects: ({ tag, count, inTitle }) => tag === 'x' && count < (inTitle ? 2 : 3) },
  { rule: 'verb-once', rejects: ({ tag, count }) => tag === 'v' && count < 2 },
];

/** Rules that look at a word alone; those that most words fail at a glance come first. */
export const wordRules: readonly KeywordRule<TaggedWord>[] = [
  { rule: 'boilerplate', rejects: ({ word }) => boilerplate.has(word) },
  {
    rule: 'number',
    rejects: ({ word }) => numerals.hasAt(word, 0) && /^[一二三四五六七八九十百千万\d几多]+.?$/u.test(word),
  },
  { rule: 'place', rejects: ({ word }) => endsWithOneOf(word, placeEnds) || word.endsWith('街道') },
  // The tag nr stands at 养老 and 文明 as well as at names; what the dictionary knows well is no name.
  { rule: 'name', rejects: ({ tag, frequency }) => frequency < 100 && tag.startsWith('nr') },
  { rule: 'unknown-body', rejects: ({ word, tag }) => tag === 'x' && endsWithOneOf(word, bodyEnds) },
  // 开进, 捎来, 熬出: which way something goes, not what it is.
  { rule: 'verb-with-direction', rejects: ({ word, tag }) => tag === 'v' && endsWithOneOf(word, directions) },
  { rule: 'not-chinese', rejects: ({ word }) => !chineseWord.test(word) },
];
