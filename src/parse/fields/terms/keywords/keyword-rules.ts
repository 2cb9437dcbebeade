import { CharacterSet } from '../../../character-set.ts';
import type { TaggedWord } from '../../../lexicon/dictionary.ts';
import { boilerplate } from './boilerplate.ts';

/** A word of the article that might be a keyword. */
export interface Candidate {
  tagged: TaggedWord;
  count: number;
  /** Its place among the words of the text, where it stands first. */
  first: number;
}

/** Tags of nouns, verbs and what stands for one; those of names (nr, nrt, nrfg) beside them. */
const tags = new Set(['n', 'nz', 'nt', 'v', 'vn', 'j', 'l', 'an', 'x']);

/** Whether words of the kind can be keywords; most words of a text are of none. */
export function isKeywordTag(tag: string): boolean {
  return tags.has(tag) || tag.startsWith('nr');
}

/** Why a word is no keyword; one that applies is enough. */
interface KeywordRule<Asked extends unknown[]> {
  rule: string;
  rejects(...asked: Asked): boolean;
}

const numerals = new CharacterSet('一二三四五六七八九十百千万0123456789几多');
const placeEnds = new CharacterSet('省市县镇乡');
const bodyEnds = new CharacterSet('局区市县村');
const directions = new CharacterSet('出进来去起到上下入成回过');

const chineseWord = /^\p{Script=Han}{2,6}$/u;

function endsWithOneOf(word: string, characters: CharacterSet): boolean {
  return characters.hasAt(word, word.length - 1);
}

/** Rules that look at how often a word stands in the article and whether in its title. */
export const countRules: readonly KeywordRule<[candidate: Candidate, title: string]>[] = [
  { rule: 'verb-once', rejects: ({ tagged, count }) => tagged.tag === 'v' && count < 2 },
  // Unknown words are often two that were cut wrongly; one that comes back was cut right.
  {
    rule: 'unknown-once',
    rejects: ({ tagged, count }, title) =>
      tagged.tag === 'x' && count < 3 && (count < 2 || !title.includes(tagged.word)),
  },
];

/** Rules that look at a word alone; those that tell at a glance come first. */
export const wordRules: readonly KeywordRule<[word: TaggedWord]>[] = [
  // The tag nr stands at 养老 and 文明 as well as at names; what the dictionary knows well is no name.
  { rule: 'name', rejects: ({ tag, frequency }) => frequency < 100 && tag.startsWith('nr') },
  { rule: 'unknown-body', rejects: ({ word, tag }) => tag === 'x' && endsWithOneOf(word, bodyEnds) },
  // 开进, 捎来, 熬出: which way something goes, not what it is.
  { rule: 'verb-with-direction', rejects: ({ word, tag }) => tag === 'v' && endsWithOneOf(word, directions) },
  { rule: 'place', rejects: ({ word }) => endsWithOneOf(word, placeEnds) || word.endsWith('街道') },
  {
    rule: 'number',
    rejects: ({ word }) => numerals.hasAt(word, 0) && /^[一二三四五六七八九十百千万\d几多]+.?$/u.test(word),
  },
  { rule: 'not-chinese', rejects: ({ word }) => !chineseWord.test(word) },
  { rule: 'boilerplate', rejects: ({ word }) => boilerplate.has(word) },
];
